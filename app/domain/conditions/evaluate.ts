import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { Person, type Verdict } from "#app/domain/facts/person.ts";
import type { Condition, Leaf, LoaderLeaf } from "./condition.schema.ts";
import { readLeaf } from "./read-leaf.ts";

/** One leaf of a condition, its verdict and the fact it read; `fact` is null for `ask` and doubts. */
export interface LeafReason {
	leaf: Leaf | LoaderLeaf;
	verdict: Verdict;
	fact: Fact | null;
	/** The absent fact whose answer would settle this leaf, or a step towards it. */
	ask: Fact | null;
}

/** A node of a condition with the reasons of its parts. */
export interface NodeReason {
	node: "all" | "any" | "not";
	verdict: Verdict;
	parts: Reason[];
}

export type Reason = LeafReason | NodeReason;

const OPPOSITE = { yes: "no", no: "yes", unknown: "unknown" } as const;

function joined(node: "all" | "any", parts: Reason[]): NodeReason {
	const settles = node === "all" ? "no" : "yes";
	let verdict: Verdict = OPPOSITE[settles];
	for (const part of parts) {
		if (part.verdict === settles) return { node, verdict: settles, parts };
		if (part.verdict === "unknown") verdict = "unknown";
	}
	return { node, verdict, parts };
}

function reasonFor(condition: Condition, person: Person): Reason {
	if ("all" in condition) {
		return joined(
			"all",
			condition.all.map((part) => reasonFor(part, person)),
		);
	}
	if ("any" in condition) {
		return joined(
			"any",
			condition.any.map((part) => reasonFor(part, person)),
		);
	}
	if ("not" in condition) {
		const part = reasonFor(condition.not, person);
		return { node: "not", verdict: OPPOSITE[part.verdict], parts: [part] };
	}
	return readLeaf(condition, person);
}

/**
 * What a condition says of a person, by Kleene logic: the order of parts never
 * matters, and a part not known leaves the whole open unless another settles it.
 *
 * @param about - answers, or a person already read (cheaper for many conditions)
 * @returns the verdict and the tree of reasons that every explanation, the
 *   next question, "what would change this", the proof and the API read
 */
export function evaluate(condition: Condition, about: Answers | Person): Reason {
	return reasonFor(condition, about instanceof Person ? about : new Person(about));
}

/**
 * The verdict of `evaluate` alone, without its reasons: a fraction of the work, since the first part that settles it
 * ends it. `npm run prove` holds the two together over every condition there is.
 */
export function verdictOf(condition: Condition, person: Person): Verdict {
	if ("all" in condition) return verdictOfParts(condition.all, "no", person);
	if ("any" in condition) return verdictOfParts(condition.any, "yes", person);
	if ("not" in condition) return OPPOSITE[verdictOf(condition.not, person)];
	return readLeaf(condition, person).verdict;
}

function verdictOfParts(
	parts: readonly Condition[],
	settles: "yes" | "no",
	person: Person,
): Verdict {
	let verdict: Verdict = OPPOSITE[settles];
	for (const part of parts) {
		const one = verdictOf(part, person);
		if (one === settles) return settles;
		if (one === "unknown") verdict = "unknown";
	}
	return verdict;
}

/**
 * The absent facts that could still settle a reason's verdict; none once it is
 * settled. A fact whose every answer leaves the whole open is not among them:
 * beside a rule that no fact carries, nothing can make all of them hold.
 */
export function missingFacts(reason: Reason, into = new Set<Fact>()): Set<Fact> {
	if (reason.verdict !== "unknown") return into;
	for (const target of ["yes", "no"] as const) {
		for (const fact of factsTowards(reason, target) ?? []) into.add(fact);
	}
	return into;
}

/** The absent facts with which a reason could come to a verdict; null where no answer brings it there. */
function factsTowards(reason: Reason, target: "yes" | "no"): Fact[] | null {
	if (reason.verdict !== "unknown") return reason.verdict === target ? [] : null;
	if (!("parts" in reason)) {
		const { leaf, ask } = reason;
		// A missing right to work never rules out: that leaf comes to yes or stays open.
		return ask === null || ("mayWork" in leaf && target === "no") ? null : [ask];
	}
	const isTurned = reason.node === "not";
	const needsEvery = isTurned || (reason.node === "all") === (target === "yes");
	const ways = reason.parts.map((part) => factsTowards(part, isTurned ? OPPOSITE[target] : target));
	const open = ways.filter((way) => way !== null);
	return open.length === 0 || (needsEvery && open.length < ways.length) ? null : open.flat();
}

/** Every leaf under a reason, in the order it was written. */
export function leavesOf(reason: Reason): LeafReason[] {
	return "parts" in reason ? reason.parts.flatMap(leavesOf) : [reason];
}

/**
 * The leaves that made the verdict what it is: those that agree with it, under
 * nodes that agree with it. A leaf inside `not` counts with its own verdict turned round.
 */
export function decisiveLeaves(reason: Reason, verdict: Verdict = reason.verdict): LeafReason[] {
	if (reason.verdict !== verdict) return [];
	if (!("parts" in reason)) return [reason];
	const wanted = reason.node === "not" ? OPPOSITE[verdict] : verdict;
	return reason.parts.flatMap((part) => decisiveLeaves(part, wanted));
}
