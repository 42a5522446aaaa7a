import { isOver } from "#app/domain/catalogue/catalogue.ts";
import { hasSurePhone } from "#app/domain/catalogue/reach.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import type { Ranking } from "./ranking.schema.ts";
import { canBeFirstCall, canBeNext, canStart } from "./slots.ts";

/**
 * What keeps an entry out of plans, or out of a part of them, whoever asks: in
 * sentences for the editor who can mend it, each saying what to look at.
 */
export function planHurdles(service: Service, ranking: Ranking): string[] {
	const never = outOfEveryPlan(service);
	if (never.length > 0) return never;
	return [...atBestAsk(service), ...partsClosed(service, ranking)];
}

function outOfEveryPlan({ audience, status }: Service): string[] {
	return [
		...(audience === "resident"
			? []
			: [`In no plan: it is for ${audience === "employer" ? "employers" : "professionals"} only.`]),
		...(isOver(status.is) ? [`In no plan: it is ${status.is}.`] : []),
	];
}

/** Why it never reads "looks right for you". */
function atBestAsk(service: Service): string[] {
	const whys = [
		service.status.is === "open" ? "" : `its status is ${service.status.is}`,
		service.rules === "stated" ? "" : `its rules are "${service.rules}"`,
		service.districts.length > 0 ? "" : "no source names where it works (areas)",
		service.hasAsk ? 'a rule has to be asked for ("ask")' : "",
	].filter((why) => why !== "");
	return whys.length === 0 ? [] : [`At best "check with them first": ${listed(whys)}.`];
}

function partsClosed(service: Service, ranking: Ranking): string[] {
	const lines: string[] = [];
	if (!service.hasWayIn)
		lines.push("No way in is known, so it takes no place that another could fill.");
	if (!canBeFirstCall(service, ranking))
		lines.push(`Never the first call: ${listed(firstCallWhys(service, ranking))}.`);
	if (!canStart(service) && !canBeNext(service) && service.helps.size === 0) {
		lines.push(
			"On no line but the first call's: it leads to no work or training by its kind, and helpsWith names nothing.",
		);
	} else if (service.helps.size === 0) {
		lines.push("Never alongside: helpsWith names nothing that it helps with.");
	} else if (![...service.helps.values()].includes(true)) {
		lines.push("Closes no gap: nothing in helpsWith is main.");
	}
	if (service.conditionality?.voluntary === false)
		lines.push("Never a start or a next step: the Jobcentre can require it.");
	return lines;
}

function firstCallWhys(service: Service, ranking: Ranking) {
	const { kind, status, hasAsk, referral } = service;
	return [
		ranking.firstCall[kind] === undefined ? `its kind is ${kind}` : "",
		status.is === "open" ? "" : "it is not known to be open",
		hasAsk ? "a rule has to be asked for first" : "",
		referral?.routes.includes("self")
			? ""
			: 'no source says that people can come by themselves ("self")',
		hasSurePhone(service) ? "" : "it has no number that is sure",
	].filter((why) => why !== "");
}

function listed(whys: readonly string[]): string {
	return whys.join("; ");
}
