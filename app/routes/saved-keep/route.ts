import { now } from "#app/server/clock.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { planView } from "#app/server/plan-view.server.ts";
import { seeOther } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { saves } from "#app/server/saved-plans/limits.server.ts";
import { planToKeep } from "#app/server/saved-plans/plan-to-keep.server.ts";
import { keepSavedCode } from "#app/server/saved-plans/saved-code.server.ts";
import { savedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import { requireVisit } from "#app/server/visit.server.ts";
import type { Route } from "./+types/route";

export function loader({ context }: Route.LoaderArgs) {
	return seeOther("/plan", context);
}

/** Keeps the plan of this visit, and leads to the page that shows its code. */
export async function action({ request, context }: Route.ActionArgs) {
	const visit = requireVisit(request);
	const { secure, visitor } = context.get(requestContext);
	if (!saves.hasRoom(visitor(), now())) return seeOther("/saved/kept?enough", context);
	saves.count(visitor(), now());
	const withAnswers = (await readForm(request)).has("answers");
	const plan = planToKeep(planView(visit).view, visit.session, withAnswers);
	const kept = await orTrouble(savedPlans().save(plan));
	if (kept === TROUBLE) return seeOther("/saved/kept?trouble", context);
	const answer = seeOther("/saved/kept", context);
	answer.headers.append("Set-Cookie", keepSavedCode({ is: "new", ...kept }, secure));
	return answer;
}
