import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import { DECLINED, NONE, optionsOf, readField } from "#app/domain/triage/answer-form.ts";
import { type CodePart, codeParts } from "./code-parts.ts";
import type { PaperForm, PaperQuestion } from "./paper-form.ts";

/** What is wrong with a code, for a person to mend. */
export type PaperProblem =
	| { is: "empty" }
	| { is: "long" }
	/** The letters of the form are not there. */
	| { is: "noForm" }
	/** The sheet is of other questions: its boxes may mean something else. */
	| { is: "otherForm"; text: string }
	| { is: "stray"; text: string }
	/** Numbers of questions with nothing beside them. */
	| { is: "bare"; numbers: readonly number[] }
	| { is: "noBox"; text: string; number: number; codes: readonly string[] }
	/** More than one box, or number, where one may stand. */
	| { is: "onlyOne"; text: string; number: number }
	/** A box that stands for all the others, and others too. */
	| { is: "both"; text: string; fact: Fact; instead: typeof DECLINED | typeof NONE }
	| { is: "noArea"; text: string; number: number; last: string }
	| { is: "noAge"; text: string; number: number }
	| { is: "ageTooHigh" };

type ReadPaperCode =
	| { is: "answers"; answers: Answers }
	/** A child: the questions end, whatever else was typed. */
	| { is: "tooYoung" }
	| { is: "wrong"; problems: readonly PaperProblem[] };

/** Far longer than every box of the form with spaces between. */
export const MOST_TYPED = 1000;
const MOST_NAMED = 20;
const LONGEST_TEXT = 20;

/** Reads the code column of a sheet: the answers, or all that is wrong with it. Never throws, whatever was typed. */
export function readPaperCode(form: PaperForm, typed: string): ReadPaperCode {
	if (typed.length > MOST_TYPED) return wrong([{ is: "long" }]);
	const { version, parts } = codeParts(typed, form);
	if (version === undefined) {
		return wrong([{ is: parts.length === 0 ? "empty" : "noForm" }]);
	}
	// Of another form nothing can be said: its 3B may be our 3C.
	if (version !== form.version) return wrong([{ is: "otherForm", text: cut(version) }]);
	if (parts.length === 0) return wrong([{ is: "empty" }]);
	const problems: PaperProblem[] = parts.flatMap((part) =>
		part.is === "stray" ? [{ is: "stray", text: cut(part.text) } as const] : [],
	);
	const numbers = parts.flatMap((part) => (part.is === "bare" ? [part.number] : []));
	if (numbers.length > 0) problems.push({ is: "bare", numbers: [...new Set(numbers)] });
	const answers: Record<string, unknown> = {};
	let isTooYoung = false;
	for (const question of form.questions) {
		const read = readQuestion(question, parts);
		if (read === undefined) continue;
		if ("tooYoung" in read) isTooYoung = true;
		else if ("problem" in read) problems.push(read.problem);
		else answers[question.fact] = read.value;
	}
	// Beside another slip a child's age is likely one too: "2 4 4" for 44 ends nobody's questions.
	if (isTooYoung && problems.length > 0) problems.push({ is: "ageTooHigh" });
	if (problems.length > 0) return wrong(problems);
	if (isTooYoung) return { is: "tooYoung" };
	return { is: "answers", answers: relevantAnswers(answers as Answers) };
}

type ReadQuestion = { value: unknown } | { problem: PaperProblem } | { tooYoung: true };

/** The answer to one question from all its pieces; undefined where none is of it. */
function readQuestion(
	question: PaperQuestion,
	parts: readonly CodePart[],
): ReadQuestion | undefined {
	const { number, kind, fact, boxes } = question;
	const own = parts.filter((part) => "number" in part && part.number === number);
	const digits = new Set(own.flatMap((part) => (part.is === "number" ? [part.digits] : [])));
	const letters = new Set(own.flatMap((part) => (part.is === "letters" ? part.letters : [])));
	if (digits.size + letters.size === 0) return undefined;
	const text = cut(`${number}${[...digits, ...letters].join("")}`);
	const lettered = boxes.filter(({ code }) => !/^\d/.test(code)).map(({ code }) => code);
	const unknown = [...letters].filter((letter) => !lettered.includes(letter));
	const places = kind === "area" ? [...digits] : [];
	const isNowhere = places.some((place) => !boxes.some(({ code }) => code === place));
	if (isNowhere || (kind === "area" && unknown.length > 0)) {
		const last = boxes.findLast(({ code }) => /^\d/.test(code))?.code ?? "";
		return { problem: { is: "noArea", text, number, last } };
	}
	if (unknown.length > 0) {
		if (kind === "age") return { problem: { is: "noAge", text, number } };
		const named = cut(`${number}${unknown.join("")}`);
		return { problem: { is: "noBox", text: named, number, codes: lettered } };
	}
	const ticked = boxes.filter(({ code }) => letters.has(code) || places.includes(code));
	const sent = [...ticked.map(({ value }) => value), ...(kind === "age" ? digits : [])];
	const instead = ([DECLINED, NONE] as const).find((value) => sent.includes(value));
	if (instead !== undefined && sent.length > 1) {
		return { problem: { is: "both", text, fact, instead } };
	}
	if (kind !== "many" && sent.length > 1) return { problem: { is: "onlyOne", text, number } };
	if (kind === "area") return { value: instead === undefined ? sent[0] : null };
	const read = readField(fact, sent, optionsOf(fact));
	if (read.ok) return { value: read.value };
	if (read.problem === "tooYoung") return { tooYoung: true };
	return { problem: { is: "ageTooHigh" } };
}

function wrong(problems: readonly PaperProblem[]): ReadPaperCode {
	return { is: "wrong", problems: problems.slice(0, MOST_NAMED) };
}

function cut(text: string): string {
	return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
