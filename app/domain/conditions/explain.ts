import { decisiveLeaves, type LeafReason, type Reason } from "./evaluate.ts";

/** The leaves of a reason that an explanation speaks of, by what they say. */
export interface Explanation {
	/** What the person meets: why a line is here. */
	holds: LeafReason[];
	/** What rules the service out. */
	rulesOut: LeafReason[];
	/** Any one of those that rule it out would be enough, were it met; otherwise each of them counts alone. */
	isAnyEnough: boolean;
	/** What is not settled: what to ask them first. */
	open: LeafReason[];
}

/**
 * Sorts a reason's decisive leaves into what an explanation says. Of a rule
 * that is still open, the parts that are met are named too, since they are why
 * the service is worth asking.
 */
export function explain(reason: Reason): Explanation {
	return {
		holds: reason.verdict === "no" ? [] : metWithin(reason),
		rulesOut: reason.verdict === "no" ? decisiveLeaves(reason, "no") : [],
		isAnyEnough: reason.verdict === "no" && isOneChoice(reason),
		open: reason.verdict === "unknown" ? decisiveLeaves(reason, "unknown") : [],
	};
}

/** What is met of a reason that is not ruled out: all of it, or the parts of an open `all`, however deep. */
function metWithin(reason: Reason): LeafReason[] {
	if (reason.verdict !== "unknown") return decisiveLeaves(reason, "yes");
	return "parts" in reason && reason.node === "all" ? reason.parts.flatMap(metWithin) : [];
}

/** Whether a `no` comes from one choice of several ways in, none of which is met. */
function isOneChoice(reason: Reason): boolean {
	if (!("parts" in reason)) return false;
	if (reason.node === "any") return reason.parts.length > 1;
	const [first, ...others] = reason.parts.filter(({ verdict }) => verdict === reason.verdict);
	return reason.node === "all" && first !== undefined && others.length === 0 && isOneChoice(first);
}
