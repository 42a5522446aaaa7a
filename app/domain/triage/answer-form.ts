import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { BARRIER_GROUPS, GROUP_IDS } from "#app/domain/facts/barriers.ts";
import { type Fact, isGroupFact } from "#app/domain/facts/fact.ts";
import {
	AGE_FROM,
	AGE_TO,
	BENEFITS,
	GOALS,
	OUT_OF_WORK,
	QUALIFICATION,
	RIGHT_TO_WORK,
	WORK,
	YOUNGEST_CHILD,
} from "#app/domain/facts/fact-values.ts";
import { westernDigits } from "#app/domain/facts/western-digits.ts";

/** How a fact is asked: a line to type in, one of a list, or all that fit. */
export type FieldKind = "text" | "one" | "many";

/** The values a form sends for "rather not say" and for "none of these". */
export const DECLINED = "declined";
export const NONE = "none-of-these";

const LISTS: Partial<Record<Fact, readonly string[]>> = {
	work: WORK,
	outOfWork: OUT_OF_WORK,
	goals: GOALS,
	benefits: BENEFITS,
	difficulties: GROUP_IDS,
	qualification: ["none", ...QUALIFICATION.filter((value) => value !== "none")],
	youngestChild: YOUNGEST_CHILD,
	rightToWork: RIGHT_TO_WORK,
	mentalHealthTeam: ["true", "false"],
	probation: ["true", "false"],
};

const MANY: readonly Fact[] = ["goals", "benefits", "difficulties", "using"];

/** How a fact is asked. */
export function fieldKind(fact: Fact): FieldKind {
	if (fact === "area" || fact === "age") return "text";
	return isGroupFact(fact) || MANY.includes(fact) ? "many" : "one";
}

/** The answers a fact's question offers, in order; `using` is worked out from the catalogue by its caller. */
export function optionsOf(fact: Fact): readonly string[] {
	return isGroupFact(fact) ? BARRIER_GROUPS[fact] : (LISTS[fact] ?? []);
}

/** An answer read from a form, or the key of what is wrong with it. */
export type ReadField =
	| { ok: true; value: Answers[Fact] }
	| { ok: false; problem: "problem" | "both" | "tooHigh" | "tooYoung" };

const WRONG: ReadField = { ok: false, problem: "problem" };

/**
 * Reads one question's answer from the values its form sent. Digits are asked
 * for before they are turned into a number, since an empty box would read as 0.
 *
 * @param offered - the answers the page offered
 */
export function readField(
	fact: Fact,
	sent: readonly string[],
	offered: readonly string[],
): ReadField {
	const isInstead = sent.includes(DECLINED) || sent.includes(NONE);
	if (isInstead && new Set(sent).size > 1) return { ok: false, problem: "both" };
	if (sent.includes(DECLINED)) return { ok: true, value: null };
	if (fact === "age") return readAge(sent[0] ?? "");
	if (fieldKind(fact) === "many") {
		const chosen = offered.filter((value) => sent.includes(value));
		if (chosen.length === 0 && !sent.includes(NONE)) return WRONG;
		return { ok: true, value: chosen as Answers[Fact] };
	}
	const [value] = sent;
	if (value === undefined || !offered.includes(value)) return WRONG;
	if (fact === "mentalHealthTeam" || fact === "probation")
		return { ok: true, value: value === "true" };
	return { ok: true, value: value as Answers[Fact] };
}

function readAge(text: string): ReadField {
	const digits = westernDigits(text.normalize("NFKC")).trim();
	if (!/^\d{1,3}$/.test(digits)) return WRONG;
	const age = Number(digits);
	if (age > AGE_TO) return { ok: false, problem: "tooHigh" };
	return age < AGE_FROM ? { ok: false, problem: "tooYoung" } : { ok: true, value: age };
}

/** The values to show as chosen for an answer that stands. */
export function chosenFor(fact: Fact, answers: Answers): string[] {
	const value = answers[fact];
	if (value === undefined) return [];
	if (value === null) return [DECLINED];
	if (Array.isArray(value)) return value.length === 0 ? [NONE] : [...value];
	return [String(value)];
}
