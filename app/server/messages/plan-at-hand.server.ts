import type { PlanKnowledge } from "#app/domain/messages/plan-message.ts";
import { planOfToday } from "#app/domain/messages/plan-of-today.ts";
import type { SavedPlan } from "#app/domain/saved-plans/saved-plan.schema.ts";
import { today } from "#app/server/clock.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { planView } from "#app/server/plan-view.server.ts";
import { heldPlan } from "#app/server/saved-plans/opened-plan.server.ts";
import { planToKeep } from "#app/server/saved-plans/plan-to-keep.server.ts";
import { requireVisit } from "#app/server/visit.server.ts";

/** The plan that somebody may send: what would be kept of it, and nothing of their answers. */
export interface PlanAtHand {
	/** Whoever may be rung today, by today's numbers, also where it was kept before. */
	plan: SavedPlan;
	known: PlanKnowledge;
	/** The code that this browser holds for it, where it was kept. */
	code: { code: string; expiresOn: string } | undefined;
}

/**
 * The plan of the answers that a request brings, or the kept one whose code it brings.
 *
 * @throws a 303 to the page that says why there is none; StoreTrouble where it is kept and the database is at fault
 */
export async function planAtHand(request: Request, isKept: boolean): Promise<PlanAtHand> {
	if (isKept) {
		const { plan, code, expiresOn } = await heldPlan(request);
		const known = knowledge();
		const current = planOfToday(plan, { ...known, today: today() });
		return { plan: current, known, code: { code, expiresOn } };
	}
	const visit = requireVisit(request);
	const plan = planToKeep(planView(visit).view, visit.session, false);
	return { plan, known: knowledge(), code: undefined };
}

function knowledge(): PlanKnowledge {
	const navigator = getNavigator();
	const { byId, merged } = navigator.catalogue;
	return {
		crisis: navigator.on(today()).crisis.lines,
		serviceOf: (id) => byId.get(merged.get(id) ?? id),
	};
}
