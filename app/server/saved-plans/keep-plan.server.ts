import type { RouterContextProvider } from "react-router";
import { now } from "#app/server/clock.server.ts";
import { planView } from "#app/server/plan-view.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import type { Visit } from "#app/server/visit.server.ts";
import { saves } from "./limits.server.ts";
import { planToKeep } from "./plan-to-keep.server.ts";
import { keepSavedCode } from "./saved-code.server.ts";
import { savedPlans } from "./saved-plans.server.ts";

/** What came of it: the Set-Cookie header that carries the code to its page, or why there is none. */
export type KeptOutcome = { cookie: string } | { not: "enough" | "trouble" };

/** Keeps the plan of a visit under a new code. @param withAnswers - whether the person asked for their answers to be kept too */
export async function keepPlan(
	visit: Visit,
	withAnswers: boolean,
	context: Readonly<RouterContextProvider>,
): Promise<KeptOutcome> {
	const { secure, visitor } = context.get(requestContext);
	if (!saves.hasRoom(visitor(), now())) return { not: "enough" };
	saves.count(visitor(), now());
	const plan = planToKeep(planView(visit).view, visit.session, withAnswers);
	const kept = await orTrouble(savedPlans().save(plan));
	if (kept === TROUBLE) return { not: "trouble" };
	return { cookie: keepSavedCode({ is: "new", ...kept }, secure) };
}
