import { isLive } from "#app/domain/catalogue/catalogue.ts";
import { monthsBetween } from "#app/domain/catalogue/dates.ts";
import { qualityOf } from "#app/domain/catalogue/quality.ts";
import { hasSurePhone } from "#app/domain/catalogue/reach.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import type { TriageContext } from "./match.ts";
import { canBeFirstCall } from "./slots.ts";

/** How a live service stands on one day, whoever asks. */
export interface ServiceStanding {
	service: Service;
	isStale: boolean;
	/** May be somebody's first call. */
	isCallable: boolean;
	/** The part of its score that no answer changes. */
	points: number;
}

const MOST_AGE_STEPS = 4;
const MONTHS_A_STEP = 6;

const known = new WeakMap<TriageContext, readonly ServiceStanding[]>();

/** Every live service for residents in the catalogue's order; worked out once for a catalogue, ranking and day. */
export function standings(context: TriageContext): readonly ServiceStanding[] {
	const standing =
		known.get(context) ??
		context.services.filter(isLive).map((service) => standingOf(service, context));
	known.set(context, standing);
	return standing;
}

function standingOf(service: Service, { ranking, today }: TriageContext): ServiceStanding {
	const isStale = service.staleFrom <= today;
	let points = 0;
	if (hasSurePhone(service)) points += ranking.sureNumber.points;
	if (service.status.is !== "open") points += ranking.unconfirmed.points;
	if (isStale) points += ranking.stale.points;
	points += ageSteps(service, today) * ranking.age.points;
	points += qualityOf(service, today).total * ranking.quality.points;
	return { service, isStale, isCallable: canBeFirstCall(service, ranking), points };
}

/** So that a score reads well, and the same parts make the same sum. */
export function inTenths(points: number): number {
	return Math.round(points * 10) / 10;
}

/** Half years since the newest source, at most four; four where no source has a date. */
function ageSteps({ newestSource }: Service, today: string): number {
	if (newestSource === undefined) return MOST_AGE_STEPS;
	return Math.min(MOST_AGE_STEPS, Math.floor(monthsBetween(newestSource, today) / MONTHS_A_STEP));
}
