import type { CrisisLines } from "#app/domain/catalogue/crisis.schema.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import type { Person, Verdict } from "#app/domain/facts/person.ts";
import { answerBarriers } from "./alongside.ts";
import { byScore, type Match, matchServices, type TriageContext } from "./match.ts";
import { canBeNext, canStart, isPossible, wantsWork } from "./slots.ts";

/** A line of the plan. */
export interface PlanLine {
	/** A service id. */
	id: string;
	/** `yes` reads "looks right for you", `unknown` "check with them first". */
	verdict: Exclude<Verdict, "no">;
	/** The barriers the person named that it answers. */
	for: Barrier[];
	/** No way in was found: the page says to ask the first call. */
	noContact?: true;
	/** The entry has outlived its review date. */
	stale?: true;
}

/** A named barrier that nothing dedicated and reachable answers, and whom to ask. */
export interface Gap {
	barrier: Barrier;
	ask: string;
}

/** The ordered plan of the design, section 5. */
export interface Plan {
	/** Ids of crisis lines that a named barrier brings to the top. */
	now: { id: string; for: Barrier[] }[];
	/** Empty only where the catalogue holds nobody at all to ring. */
	firstCall: PlanLine | null;
	start: PlanLine[];
	alongside: PlanLine[];
	next: PlanLine[];
	gaps: Gap[];
	others: PlanLine[];
}

export interface PlanContext extends TriageContext {
	/** District ids of the region. */
	areas: readonly string[];
	crisis: CrisisLines;
}

/** A plan with the matches it was made from. */
export interface Triage {
	plan: Plan;
	matches: Match[];
}

/**
 * From a person to their plan: matches every live service and fills the parts.
 * The same person, catalogue, ranking and day always give the same plan.
 */
export function triage(person: Person, context: PlanContext): Triage {
	const matches = matchServices(person, context);
	const named = person.named;
	const possible = matches.filter(isPossible).sort(byScore);
	const ranked = possible.filter(({ suits }) => suits !== "no");
	const candidates = withoutHidden(ranked);
	const taken = new Set<string>();
	const line = (match: Match) => toLine(match, named);
	const take = (chosen: Match[]) => {
		for (const match of chosen) taken.add(match.service.id);
		return chosen;
	};

	const firstCall = bestFirstCall(candidates, context);
	take(firstCall ? [firstCall] : []);
	const wants = wantsWork(person) !== "no";
	const { most } = context.ranking;
	const start = wants
		? take(fill(candidates, taken, most.start, ({ service }) => canStart(service)))
		: [];
	const answered = answerBarriers(
		named,
		[...(firstCall ? [firstCall] : []), ...start],
		candidates,
		taken,
	);
	take(answered.lines);
	const next = wants
		? take(fill(candidates, taken, most.next, (match) => isNextFor(match, named)))
		: [];

	const plan: Plan = {
		now: context.crisis.lines.flatMap(({ id, for: barriers, areas }) => {
			if (areas !== undefined && person.answers.area && !areas.includes(person.answers.area))
				return [];
			const brought = barriers.filter((barrier) => named.includes(barrier));
			return brought.length > 0 ? [{ id, for: brought }] : [];
		}),
		firstCall: firstCall ? line(firstCall) : null,
		start: start.map(line),
		alongside: answered.lines.map(line),
		next: next.map(line),
		gaps: firstCall ? answered.gaps.map((barrier) => ({ barrier, ask: firstCall.service.id })) : [],
		others: othersOf(possible, candidates, ranked, taken).map(line),
	};
	return { plan, matches };
}

/** Within its review date first; a sure number matters more than any score. */
function bestFirstCall(
	candidates: readonly Match[],
	{ ranking }: TriageContext,
): Match | undefined {
	const callable = candidates.filter(({ isCallable }) => isCallable);
	// Who is meant for certain people comes behind while nothing says that this is one of them.
	const fitting = callable.filter(({ suits }) => suits !== "unknown");
	const likely = fitting.length > 0 ? fitting : callable;
	const fresh = likely.filter((match) => !match.isStale);
	const points = (match: Match) =>
		match.score + (ranking.firstCall[match.service.kind]?.points ?? 0);
	return (fresh.length > 0 ? fresh : likely).toSorted(
		(a, b) => points(b) - points(a) || (a.service.id < b.service.id ? -1 : 1),
	)[0];
}

/** A step up for this person: a loan or a grant only where what it is for was named, never because nothing rules it out. */
function isNextFor({ service }: Match, named: readonly Barrier[]): boolean {
	const isNamed = named.some((barrier) => service.helps.get(barrier) === true);
	return canBeNext(service) && (service.kind !== "money" || isNamed);
}

/** The best that fit, those with a way in before any without. */
function fill(
	candidates: readonly Match[],
	taken: ReadonlySet<string>,
	most: number,
	fits: (match: Match) => boolean,
): Match[] {
	const fitting = candidates.filter((match) => !taken.has(match.service.id) && fits(match));
	const reachable = fitting.filter((match) => match.service.hasWayIn);
	return [...reachable, ...fitting.filter((match) => !match.service.hasWayIn)].slice(0, most);
}

/**
 * A local face hides its national parent. Where only the parent can be reached
 * it is the other way about, so that one of the two has a line, never both.
 */
function withoutHidden(ranked: readonly Match[]): Match[] {
	const reachable = new Map(ranked.map(({ service }) => [service.id, service.hasWayIn]));
	const faces = ranked
		.map(({ service }) => service)
		.filter(({ localFormOf }) => reachable.has(localFormOf ?? ""));
	const hiddenParents = new Set<string>();
	for (const { hasWayIn, localFormOf = "" } of faces) {
		if (hasWayIn || !reachable.get(localFormOf)) hiddenParents.add(localFormOf);
	}
	const hiddenFaces = faces.filter(({ localFormOf = "" }) => !hiddenParents.has(localFormOf));
	const hidden = new Set([...hiddenParents, ...hiddenFaces.map(({ id }) => id)]);
	return ranked.filter(({ service }) => !hidden.has(service.id));
}

/** Everything possible that has no line: by score, those it does not suit last. */
function othersOf(
	possible: readonly Match[],
	candidates: readonly Match[],
	ranked: readonly Match[],
	taken: ReadonlySet<string>,
): Match[] {
	const kept = new Set(candidates);
	const hidden = new Set(
		ranked.filter((match) => !kept.has(match)).map(({ service }) => service.id),
	);
	const others = possible.filter(
		({ service }) => !taken.has(service.id) && !hidden.has(service.id),
	);
	return [
		...others.filter(({ suits }) => suits !== "no"),
		...others.filter(({ suits }) => suits === "no"),
	];
}

function toLine(match: Match, named: readonly Barrier[]): PlanLine {
	const { service, verdict } = match;
	return {
		id: service.id,
		verdict: verdict === "yes" ? "yes" : "unknown",
		for: named.filter((barrier) => service.helps.has(barrier)),
		...(service.hasWayIn ? undefined : { noContact: true as const }),
		...(match.isStale ? { stale: true as const } : undefined),
	};
}
