import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { ELSEWHERE } from "#app/domain/facts/fact-values.ts";
import { Person } from "#app/domain/facts/person.ts";
import { DECLINED, fieldKind, NONE, optionsOf, readField } from "#app/domain/triage/answer-form.ts";
import type { Question } from "#app/domain/triage/question.ts";
import { formVersion } from "./form-version.ts";

/** A box to tick: what stands beside it, and the value that the same choice sends on the screen. */
export interface PaperBox {
	/** A letter; two digits for a district. */
	code: string;
	value: string;
}

/** One question as it stands on paper. */
export interface PaperQuestion {
	number: number;
	fact: Fact;
	/** A district is a number to look up, an age one to write down; of the others one box is ticked, or all that fit. */
	kind: "area" | "age" | "one" | "many";
	isSensitive: boolean;
	boxes: readonly PaperBox[];
	/** Boxes of another question, one of which must be ticked for this one to be asked. */
	onlyIf?: { number: number; codes: readonly string[] };
}

/** The questionnaire as it is printed. */
export interface PaperForm {
	/** Four letters that change whenever a box comes to mean something else. */
	version: string;
	questions: readonly PaperQuestion[];
}

/** Box letters: no I, L or O, which are read as 1 and 0; N and X mean the same everywhere; the rest are for `formVersion`. */
const LETTERS = "ABCDEFGHJK";
const NONE_LETTER = "N";
const DECLINED_LETTER = "X";

/** Its choices are worked out from the plan of the answers before it: no sheet can hold them. */
const SCREEN_ONLY: Fact = "using";

/**
 * The paper questionnaire, made from the questions of the screen: first what everybody is asked, then what hangs on
 * another answer, each part in the order of the questions.
 *
 * @param areas - district ids, in the order in which they are numbered
 * @throws RangeError where a question has more answers than there are letters
 */
export function paperForm(questions: readonly Question[], areas: readonly string[]): PaperForm {
	const asked = questions.filter(({ fact }) => fact !== SCREEN_ONLY);
	const isForAll = ({ fact }: Question) => hangsOn(fact) === undefined;
	const ordered = [...asked.filter(isForAll), ...asked.filter((question) => !isForAll(question))];
	const numbered: PaperQuestion[] = [];
	for (const [index, { fact, sensitive }] of ordered.entries()) {
		const parent = hangsOn(fact);
		const before = numbered.find((one) => one.fact === parent?.fact);
		const kind = kindOf(fact);
		numbered.push({
			number: index + 1,
			fact,
			kind,
			isSensitive: sensitive,
			boxes: boxesOf(fact, kind, areas),
			...(before && parent
				? { onlyIf: { number: before.number, codes: codesOf(before, parent.values) } }
				: {}),
		});
	}
	return { version: formVersion(numbered), questions: numbered };
}

function kindOf(fact: Fact): PaperQuestion["kind"] {
	if (fact === "area" || fact === "age") return fact;
	return fieldKind(fact) === "many" ? "many" : "one";
}

function boxesOf(fact: Fact, kind: PaperQuestion["kind"], areas: readonly string[]): PaperBox[] {
	const declined = { code: DECLINED_LETTER, value: DECLINED };
	if (kind === "area") {
		const places = [...areas, ELSEWHERE].map((value, index) => ({
			code: String(index + 1).padStart(2, "0"),
			value,
		}));
		if (places.length > 99) throw new RangeError("Two digits are too few for these districts");
		return [...places, declined];
	}
	const options = optionsOf(fact);
	if (options.length > LETTERS.length) throw new RangeError(`Too few letters for ${fact}`);
	const ticks = options.map((value, index) => ({ code: LETTERS[index] ?? "", value }));
	// As on the screen: who has no aim yet has a box of their own for it.
	const hasNone = kind === "many" && fact !== "goals";
	return [...ticks, ...(hasNone ? [{ code: NONE_LETTER, value: NONE }] : []), declined];
}

/**
 * The fact that another hangs on, and the answers to it with which it is asked, found by trying them: the rule itself
 * stands in one place. Undefined for a fact that everybody is asked about.
 */
function hangsOn(fact: Fact): { fact: Fact; values: readonly string[] } | undefined {
	let answers: Answers = {};
	let found: { fact: Fact; values: readonly string[] } | undefined;
	for (;;) {
		const standing = new Person(answers).standing(fact);
		if (standing.is !== "absent" || standing.ask === fact) return found;
		const parent = standing.ask;
		const withOne = (value: string): Answers => {
			const read = readField(parent, [value], optionsOf(parent));
			return { ...answers, [parent]: read.ok ? read.value : null };
		};
		const values = optionsOf(parent).filter(
			(value) => new Person(withOne(value)).standing(fact).is !== "not-applicable",
		);
		const [first] = values;
		if (first === undefined) throw new RangeError(`No answer to ${parent} brings ${fact}`);
		found = { fact: parent, values };
		answers = withOne(first);
	}
}

function codesOf({ boxes }: PaperQuestion, values: readonly string[]): string[] {
	return boxes.filter(({ value }) => values.includes(value)).map(({ code }) => code);
}
