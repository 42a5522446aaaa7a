import { requireDeskForm } from "#app/server/desk/client-at-desk.server.ts";
import { keepDesk } from "#app/server/desk/desk-cookie.server.ts";
import { deskVisit } from "#app/server/desk/desk-visit.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { keepPlan } from "#app/server/saved-plans/keep-plan.server.ts";
import type { Route } from "./+types/keep";
import { takeDesk } from "./take-desk.server.ts";

export function loader() {
	return goOnWith("/desk");
}

/** `/desk/keep`: keeps the plan of the client at the desk under a code, never their answers, and shows the code. */
export async function action({ request, context }: Route.ActionArgs) {
	const { form, desk } = await requireDeskForm(request);
	const taken = takeDesk(form, desk, getNavigator());
	const outcome = await keepPlan(deskVisit(taken), false, context);
	const kept = keepDesk(taken, context.get(requestContext).secure);
	if ("not" in outcome) return goOnWith(`/desk?${outcome.not}`, kept);
	return goOnWith("/saved/kept", outcome.cookie, kept);
}
