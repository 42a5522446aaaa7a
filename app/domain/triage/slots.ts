import { hasSurePhone } from "#app/domain/catalogue/reach.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import type { Person, Verdict } from "#app/domain/facts/person.ts";
import type { Match } from "./match.ts";
import type { Ranking } from "./ranking.schema.ts";

/**
 * Whether a service may ever be somebody's first call: a sourced, sure number,
 * a way in without a referral, no rule that has to be checked first, and open.
 */
export function canBeFirstCall(service: Service, ranking: Ranking): boolean {
	return (
		ranking.firstCall[service.kind] !== undefined &&
		service.status.is === "open" &&
		!service.hasAsk &&
		(service.referral?.routes.includes("self") ?? false) &&
		hasSurePhone(service)
	);
}

/** Whether a service guides a person into work, lets them choose to come, and is known to be somewhere. */
export function canStart(service: Service): boolean {
	return (
		service.districts.length > 0 &&
		service.kind === "employment-support" &&
		service.escalator !== "step-up" &&
		service.conditionality?.voluntary !== false
	);
}

/** Whether a service is a step up: better work, or the training for it. */
export function canBeNext(service: Service): boolean {
	return (
		service.districts.length > 0 &&
		service.escalator !== "step-on" &&
		["employment-support", "skills-training", "money"].includes(service.kind) &&
		service.conditionality?.voluntary !== false
	);
}

/** Whether nothing rules a match out and the person is not on it already: on a line or among the others. */
export function isPossible(match: Match): boolean {
	return match.verdict !== "no" && !match.isLeftOut;
}

/**
 * Whether the person wants work, better work or training: any goal, or a way
 * of life that is about work. Only somebody not looking who names no goal does not.
 */
export function wantsWork(person: Person): Verdict {
	const { work, goals } = person.answers;
	if (goals !== undefined && goals !== null && goals.length > 0) return "yes";
	if (work !== undefined && work !== null && work !== "not-looking") return "yes";
	if (work === undefined || goals === undefined) return "unknown";
	return work === null ? "yes" : "no";
}
