import type { ServiceCard } from "#app/domain/catalogue/service-card.ts";
import type { SavedLine, SavedPlan } from "#app/domain/saved-plans/saved-plan.schema.ts";
import type { LineView, PlanView } from "#app/domain/triage/plan-view.ts";
import type { Session } from "#app/server/session.server.ts";

/**
 * What is kept of a plan: what its page showed, without anything that only an answer explains.
 *
 * @param withAnswers - whether the person asked for their answers to be kept too
 */
export function planToKeep(view: PlanView, session: Session, withAnswers: boolean): SavedPlan {
	const { answers, walk, isForOther } = session;
	return {
		form: 1,
		day: view.day,
		receipt: view.receipt,
		isForOther,
		picked: view.picked.map(cardToKeep),
		now: view.now.map(({ id }) => id),
		firstCall: view.firstCall && lineToKeep(view.firstCall),
		start: view.start.map(lineToKeep),
		alongside: view.alongside.map(lineToKeep),
		next: view.next.map(lineToKeep),
		...(withAnswers ? { told: { answers, walk } } : undefined),
	};
}

function lineToKeep({ service, verdict, explanation, isStale }: LineView): SavedLine {
	const asks = explanation.open.flatMap(({ leaf }): SavedLine["asks"] => {
		if ("ask" in leaf) return [{ ask: leaf.ask }];
		return "doubt" in leaf ? [{ doubt: leaf.doubt }] : [];
	});
	return { service: cardToKeep(service), verdict, asks, isStale };
}

/** A card without what a line does not show: plans stay small, and most are then of one length. */
function cardToKeep(card: ServiceCard): ServiceCard {
	const unseen = card.phone ? { how: undefined, email: undefined, address: undefined } : {};
	return { ...card, ...unseen, provider: undefined };
}
