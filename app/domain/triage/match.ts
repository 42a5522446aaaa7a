import type { Service } from "#app/domain/catalogue/service.ts";
import { evaluate, type Reason, verdictOf } from "#app/domain/conditions/evaluate.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import type { Person, Verdict } from "#app/domain/facts/person.ts";
import type { Ranking } from "./ranking.schema.ts";
import { inTenths, type ServiceStanding, standings } from "./standing.ts";

/** A service seen by one person: whether they meet its rules, why, and how well it fits. */
export interface Match {
	service: Service;
	verdict: Verdict;
	/** Why; worked out when it is first asked for, since a plan explains a dozen of hundreds. */
	readonly reason: Reason;
	/** Why it is meant for them, by what its entry says; undefined where that says nothing. */
	readonly suitsReason: Reason | undefined;
	/** Whether it is plainly meant for them, see `suitsPerson`. */
	suits: Verdict;
	score: number;
	isStale: boolean;
	/** May be somebody's first call. */
	isCallable: boolean;
	/** The person is on it already, or is on one that excludes it. */
	isLeftOut: boolean;
}

/** What matching needs besides the person. */
export interface TriageContext {
	services: readonly Service[];
	byId: ReadonlyMap<string, Service>;
	ranking: Ranking;
	/** The day in question, `YYYY-MM-DD`. */
	today: string;
}

/**
 * Every live service for residents, ruled out or not, in the catalogue's order (by id).
 */
export function matchServices(person: Person, context: TriageContext): Match[] {
	const named = person.named;
	const leftOut = excludedByUse(person, context);
	const goalKinds = kindsWanted(person, context.ranking);
	return standings(context).map((standing) => {
		const match = new PersonsMatch(standing, person, leftOut.has(standing.service.id));
		match.score = inTenths(
			standing.points + score(match, named, goalKinds, person, context.ranking),
		);
		return match;
	});
}

class PersonsMatch implements Match {
	readonly service: Service;
	readonly verdict: Verdict;
	readonly suits: Verdict;
	readonly isStale: boolean;
	readonly isCallable: boolean;
	readonly isLeftOut: boolean;
	score = 0;
	readonly #person: Person;
	#reason: Reason | undefined;

	constructor(
		{ service, isStale, isCallable }: ServiceStanding,
		person: Person,
		isLeftOut: boolean,
	) {
		this.service = service;
		this.verdict = verdictOf(service.condition, person);
		this.suits = suitsPerson(service, person);
		this.isStale = isStale;
		this.isCallable = isCallable;
		this.isLeftOut = isLeftOut;
		this.#person = person;
	}

	get reason(): Reason {
		this.#reason ??= evaluate(this.service.condition, this.#person);
		return this.#reason;
	}

	get suitsReason(): Reason | undefined {
		const { suits } = this.service;
		return suits && evaluate(suits, this.#person);
	}
}

/**
 * Whether a service is plainly meant for a person: by what its entry says, or, for help with work that is made for
 * certain people (a job coach for disabled people), by whether the person is one of them. `yes` where nothing tells.
 */
export function suitsPerson(service: Service, person: Person): Verdict {
	if (service.suits !== undefined) return verdictOf(service.suits, person);
	if (service.kind !== "employment-support") return "yes";
	const madeFor = [...service.helps].flatMap(([barrier, isMain]) => (isMain ? [barrier] : []));
	const isNone = madeFor.every((barrier) => person.barrier(barrier).verdict === "no");
	return madeFor.length > 0 && isNone ? "no" : "yes";
}

/** Best first; equal scores by id, never by the order of files. */
export function byScore(a: Match, b: Match): number {
	return b.score - a.score || (a.service.id < b.service.id ? -1 : 1);
}

/**
 * Services the person is on, and those that being on them excludes. A scheme is
 * the same one under each of its faces, the national one and every local one.
 */
function excludedByUse(person: Person, { byId }: TriageContext): Set<string> {
	const using = person.answers.using ?? [];
	if (using.length === 0) return new Set();
	const on = new Set([...using, ...using.map((id) => byId.get(id)?.localFormOf ?? id)]);
	const left = new Set([...on, ...[...on].flatMap((id) => byId.get(id)?.notWith ?? [])]);
	for (const { id, localFormOf, notWith } of byId.values()) {
		if (
			(localFormOf !== undefined && on.has(localFormOf)) ||
			notWith.some((other) => on.has(other))
		) {
			left.add(id);
		}
	}
	return left;
}

/** The kinds of service that the person's goals call for. */
export function kindsWanted(person: Person, ranking: Ranking): ReadonlySet<string> {
	return new Set((person.answers.goals ?? []).flatMap((goal) => ranking.goals[goal] ?? []));
}

/** The part of a score that the person's answers make. */
function score(
	{ service, verdict, suits }: Match,
	named: readonly Barrier[],
	goalKinds: ReadonlySet<string>,
	{ answers: { area } }: Person,
	ranking: Ranking,
): number {
	let points = 0;
	for (const barrier of named) {
		const dedicated = service.helps.get(barrier);
		if (dedicated !== undefined) points += (dedicated ? ranking.dedicated : ranking.helps).points;
	}
	if (verdict === "yes") points += ranking.looksRight.points;
	if (service.suits !== undefined && suits === "yes") points += ranking.suits.points;
	if (goalKinds.has(service.kind)) points += ranking.goal.points;
	if (area && service.districts.includes(area)) points += ranking.local.points;
	return points;
}
