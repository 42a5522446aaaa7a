import { pickedServices } from "#app/domain/catalogue/picked-services.ts";
import { cardOf } from "#app/domain/catalogue/service-card.ts";
import { explain } from "#app/domain/conditions/explain.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { Person } from "#app/domain/facts/person.ts";
import type { Match } from "#app/domain/triage/match.ts";
import { type PlanLine, type Triage, triage } from "#app/domain/triage/plan.ts";
import type { LineView, PlanView } from "#app/domain/triage/plan-view.ts";
import { writeReceipt } from "#app/domain/triage/receipt.ts";
import { askInsteadOf } from "./ask-instead.server.ts";
import type { Visit } from "./visit.server.ts";

/** A plan as its pages show it, with the triage behind it. */
export function planView({ session, navigator, context }: Visit): {
	view: PlanView;
	result: Triage;
} {
	const result = triage(new Person(session.answers), context);
	const matches = new Map(result.matches.map((match) => [match.service.id, match]));
	const line = (one: PlanLine) => lineView(one, matches.get(one.id) as Match);
	const { plan } = result;
	const view: PlanView = {
		answers: session.answers,
		picked: pickedServices(session.picked ?? [], navigator.catalogue),
		firstCall: plan.firstCall && line(plan.firstCall),
		start: plan.start.map(line),
		alongside: plan.alongside.map(line),
		next: plan.next.map(line),
		gaps: plan.gaps,
		now: context.crisis.lines.filter(({ id }) => plan.now.some((brought) => brought.id === id)),
		others: plan.others.length,
		notNow: result.matches.filter(({ verdict }) => verdict === "no").length,
		askInstead: askInsteadOf(plan.firstCall ? line(plan.firstCall).service : undefined),
		places: placeNames(navigator),
		receipt: writeReceipt({
			day: context.today,
			catalogue: navigator.catalogue.version,
			rules: navigator.rules,
		}),
		day: context.today,
	};
	return { view, result };
}

/** A plan's line made ready for its page. */
export function lineView(line: PlanLine, match: Match): LineView {
	const { service, reason, suitsReason, isStale } = match;
	const explanation = explain(reason);
	// Meant for somebody like them is a reason too, beside the rules they meet.
	const meant = suitsReason ? explain(suitsReason).holds : [];
	return {
		service: cardOf(service),
		verdict: line.verdict,
		for: line.for,
		explanation: { ...explanation, holds: [...explanation.holds, ...meant] },
		isStale,
	};
}

/** Names of the region's districts, by id. */
export function placeNames({ catalogue }: Visit["navigator"]): Record<string, string> {
	return Object.fromEntries(catalogue.region.districts.map(({ id, name }) => [id, name]));
}

/** Names of the districts and services that answers may speak of, by id. */
export function namesIn(answers: Answers, navigator: Visit["navigator"]): Record<string, string> {
	const { byId } = navigator.catalogue;
	const using = (answers.using ?? []).map((id) => [id, byId.get(id)?.name ?? id]);
	return { ...placeNames(navigator), ...Object.fromEntries(using) };
}
