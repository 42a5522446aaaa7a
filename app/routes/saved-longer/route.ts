import { seeOther } from "#app/server/redirects.server.ts";
import { requireCode } from "#app/server/saved-plans/opened-plan.server.ts";
import { savedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/route";

export function loader({ context }: Route.LoaderArgs) {
	return seeOther("/saved/plan", context);
}

/** Keeps the opened plan 28 days longer, once; its page says until when. */
export async function action({ request, context }: Route.ActionArgs) {
	const { code } = requireCode(request);
	const lastDay = await orTrouble(savedPlans().extendOnce(code));
	return seeOther(lastDay === TROUBLE ? "/saved/plan?trouble" : "/saved/plan", context);
}
