import { isLive } from "#app/domain/catalogue/catalogue.ts";
import { monthsBetween } from "#app/domain/catalogue/dates.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { evaluate, type Reason } from "#app/domain/conditions/evaluate.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import type { Person, Verdict } from "#app/domain/facts/person.ts";
import type { Ranking } from "./ranking.schema.ts";

/** A service seen by one person: whether they meet its rules, why, and how well it fits. */
export interface Match {
	service: Service;
	verdict: Verdict;
	reason: Reason;
	/** Whether it is plainly meant for them; `yes` where the entry does not say. */
	suits: Verdict;
	score: number;
	isStale: boolean;
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
	const matches: Match[] = [];
	for (const service of context.services) {
		if (!isLive(service)) continue;
		const reason = evaluate(service.condition, person);
		const suits = service.suits === undefined ? "yes" : evaluate(service.suits, person).verdict;
		const isStale = service.staleFrom <= context.today;
		const match = {
			service,
			verdict: reason.verdict,
			reason,
			suits,
			score: 0,
			isStale,
			isLeftOut: leftOut.has(service.id),
		};
		match.score = score(match, named, goalKinds, person.answers.area ?? null, context);
		matches.push(match);
	}
	return matches;
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

const MOST_AGE_STEPS = 4;

function score(
	{ service, verdict, suits, isStale }: Match,
	named: readonly Barrier[],
	goalKinds: ReadonlySet<string>,
	area: string | null,
	{ ranking, today }: TriageContext,
): number {
	let points = 0;
	for (const barrier of named) {
		const dedicated = service.helps.get(barrier);
		if (dedicated !== undefined) points += (dedicated ? ranking.dedicated : ranking.helps).points;
	}
	if (verdict === "yes") points += ranking.looksRight.points;
	if (service.suits !== undefined && suits === "yes") points += ranking.suits.points;
	if (goalKinds.has(service.kind)) points += ranking.goal.points;
	if (area !== null && service.districts.includes(area)) points += ranking.local.points;
	if (service.contact.phones.some((phone) => phone.sure)) points += ranking.sureNumber.points;
	if (service.status.is !== "open") points += ranking.unconfirmed.points;
	if (isStale) points += ranking.stale.points;
	const steps =
		service.newestSource === undefined
			? MOST_AGE_STEPS
			: Math.min(MOST_AGE_STEPS, Math.floor(monthsBetween(service.newestSource, today) / 6));
	return points + steps * ranking.age.points;
}
