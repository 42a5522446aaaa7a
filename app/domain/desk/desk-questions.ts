import type { BarrierGroup } from "#app/domain/facts/barriers.ts";
import { BARRIER_GROUPS } from "#app/domain/facts/barriers.ts";
import { type Fact, isGroupFact } from "#app/domain/facts/fact.ts";
import { fieldKind, NONE, optionsOf } from "#app/domain/triage/answer-form.ts";

/**
 * A question of the desk: a fact, or a group of one barrier, which the resident's questions ask within `difficulties`.
 * `difficulties` itself is not asked here: what is ticked says which groups were named.
 */
export type DeskField = Exclude<Fact, "difficulties"> | Exclude<BarrierGroup, Fact>;

export interface DeskQuestion {
	field: DeskField;
	/** The key that leads to it, a lower-case letter of the Latin keyboard. */
	letter: string;
	/** The answer to another question that it hangs on; it is hidden until that is given. */
	onlyIf?: { field: DeskField; values: readonly string[] };
}

/** All questions, in the order in which people talk: where and who, work, what is in the way, money and papers last. */
export const DESK_QUESTIONS: readonly DeskQuestion[] = [
	{ field: "area", letter: "p" },
	{ field: "age", letter: "a" },
	{ field: "work", letter: "w" },
	{
		field: "outOfWork",
		letter: "o",
		onlyIf: { field: "work", values: ["looking", "not-looking"] },
	},
	{ field: "goals", letter: "g" },
	{ field: "health", letter: "h" },
	{
		field: "mentalHealthTeam",
		letter: "u",
		onlyIf: { field: "health", values: ["health-mental"] },
	},
	{ field: "disability", letter: "d" },
	{ field: "caring", letter: "c" },
	{ field: "youngestChild", letter: "y", onlyIf: { field: "caring", values: ["caring-child"] } },
	{ field: "travel", letter: "t" },
	{ field: "skills", letter: "s" },
	{ field: "confidence", letter: "f" },
	{ field: "money", letter: "m" },
	{ field: "home", letter: "l" },
	{ field: "record", letter: "r" },
	{ field: "probation", letter: "j", onlyIf: { field: "record", values: ["convictions"] } },
	{ field: "circumstances", letter: "i" },
	{ field: "benefits", letter: "b" },
	{ field: "qualification", letter: "q" },
	{ field: "rightToWork", letter: "k" },
	{ field: "using", letter: "e" },
];

/** The tick that says: they were asked, and nothing of it makes work hard. */
export const NOTHING_HARD = "nothing-hard";

/** The tick that says: they named this group, and were not asked yet which of it; on a sheet of paper somebody may stop there. */
export const NAMED_ONLY = "named-only";

/** A group of one barrier: its question has words of its own. */
export function isGroupOfOne(field: DeskField): field is "travel" | "confidence" {
	return isAboutBarriers(field) && !isGroupFact(field);
}

/** True for a question about barriers, whose ticks name difficulties. */
export function isAboutBarriers(field: DeskField): field is BarrierGroup & DeskField {
	return Object.hasOwn(BARRIER_GROUPS, field);
}

/** How a question is answered: a line to type in, one of a list, or all that fit. */
export function deskKind(field: DeskField): "text" | "one" | "many" {
	return isAboutBarriers(field) ? "many" : fieldKind(field);
}

/** The answers that a question offers, "none of these" among them where that is an answer; `using` is worked out by its caller. */
export function deskOptions(field: DeskField): readonly string[] {
	if (isAboutBarriers(field)) return isGroupFact(field) ? optionsOf(field) : BARRIER_GROUPS[field];
	return field === "benefits" ? [...optionsOf(field), NONE] : optionsOf(field);
}
