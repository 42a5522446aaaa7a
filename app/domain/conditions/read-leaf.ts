import type { Barrier } from "#app/domain/facts/barriers.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { AGE_FROM, AGE_TO, ORDERS, type OrderedFact } from "#app/domain/facts/fact-values.ts";
import type { Person, Verdict } from "#app/domain/facts/person.ts";
import type { Leaf, LoaderLeaf } from "./condition.schema.ts";
import type { LeafReason } from "./evaluate.ts";

type AnyLeaf = Leaf | LoaderLeaf;

/** Reads one leaf against a person: its verdict, the fact it read, and what to ask if open. */
export function readLeaf(leaf: AnyLeaf, person: Person): LeafReason {
	if ("age" in leaf) {
		const { from = AGE_FROM, to = AGE_TO } = leaf.age;
		// Everybody who may use this service is as old as that, whether they say so or not.
		if (from <= AGE_FROM && to >= AGE_TO) return { leaf, verdict: "yes", fact: "age", ask: null };
		return byFact(leaf, "age", person, (age) => Number(age) >= from && Number(age) <= to);
	}
	if ("barriers" in leaf) return byBarriers(leaf, leaf.barriers, person);
	if ("areas" in leaf) return byFact(leaf, "area", person, isOneOf(leaf.areas));
	if ("work" in leaf) return byFact(leaf, "work", person, isOneOf(leaf.work));
	if ("rightToWork" in leaf) {
		return byFact(leaf, "rightToWork", person, isOneOf(leaf.rightToWork));
	}
	if ("goals" in leaf) return byFact(leaf, "goals", person, overlaps(leaf.goals));
	if ("benefits" in leaf) return byFact(leaf, "benefits", person, overlaps(leaf.benefits));
	if ("using" in leaf) return byFact(leaf, "using", person, overlaps(leaf.using));
	if ("mentalHealthTeam" in leaf) {
		return byFact(leaf, "mentalHealthTeam", person, (is) => is === leaf.mentalHealthTeam);
	}
	if ("probation" in leaf) {
		return byFact(leaf, "probation", person, (is) => is === leaf.probation);
	}
	if ("mayWork" in leaf) {
		const read = byFact(leaf, "rightToWork", person, (right) => right === "yes");
		return read.verdict === "no" ? { ...read, verdict: "unknown" } : read;
	}
	if ("ask" in leaf || "doubt" in leaf) {
		return { leaf, verdict: "unknown", fact: null, ask: null };
	}
	if ("outOfWork" in leaf) return byOrder(leaf, "outOfWork", leaf.outOfWork, person);
	if ("qualification" in leaf) return byOrder(leaf, "qualification", leaf.qualification, person);
	return byOrder(leaf, "youngestChild", leaf.youngestChild, person);
}

const isOneOf = (list: readonly string[]) => (value: unknown) => list.includes(value as string);
const overlaps = (list: readonly string[]) => (value: unknown) =>
	(value as readonly string[]).some((item) => list.includes(item));

function byFact(
	leaf: AnyLeaf,
	fact: Fact,
	person: Person,
	holds: (value: unknown) => boolean,
): LeafReason {
	const standing = person.standing(fact);
	switch (standing.is) {
		case "answered":
			return { leaf, verdict: holds(person.answers[fact]) ? "yes" : "no", fact, ask: null };
		case "not-applicable":
			return { leaf, verdict: "no", fact, ask: null };
		case "declined":
			return { leaf, verdict: "unknown", fact, ask: null };
		case "absent":
			return { leaf, verdict: "unknown", fact, ask: standing.ask };
	}
}

interface Range {
	atLeast?: string | undefined;
	atMost?: string | undefined;
	oneOf?: readonly string[] | undefined;
}

/** Values outside the order, such as `none`, never meet `atLeast` or `atMost`. */
function byOrder(leaf: AnyLeaf, fact: OrderedFact, range: Range, person: Person): LeafReason {
	const order: readonly string[] = ORDERS[fact];
	return byFact(leaf, fact, person, (value) => {
		const text = String(value);
		const place = order.indexOf(text);
		if (range.oneOf !== undefined && !range.oneOf.includes(text)) return false;
		if (range.atLeast !== undefined && (place < 0 || place < order.indexOf(range.atLeast))) {
			return false;
		}
		return range.atMost === undefined || (place >= 0 && place <= order.indexOf(range.atMost));
	});
}

function byBarriers(leaf: AnyLeaf, barriers: readonly Barrier[], person: Person): LeafReason {
	let open: { fact: Fact; ask: Fact | null } | undefined;
	let settled: Fact | undefined;
	for (const barrier of barriers) {
		const standing = person.barrier(barrier);
		if (standing.verdict === "yes") {
			return { leaf, verdict: "yes", fact: standing.fact, ask: null };
		}
		if (standing.verdict === "unknown" && (open === undefined || open.ask === null)) {
			open = standing;
		}
		settled ??= standing.fact;
	}
	const verdict: Verdict = open === undefined ? "no" : "unknown";
	return { leaf, verdict, fact: open?.fact ?? settled ?? "difficulties", ask: open?.ask ?? null };
}
