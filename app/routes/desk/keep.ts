import { requireDeskForm } from "#app/server/desk/client-at-desk.server.ts";
import { deskVisit } from "#app/server/desk/desk-visit.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { keepPlan } from "#app/server/saved-plans/keep-plan.server.ts";
import type { Route } from "./+types/keep";

export function loader() {
	return goOnWith("/desk");
}

/** `/desk/keep`: keeps the plan of the client at the desk under a code, never their answers, and shows the code. */
export async function action({ request, context }: Route.ActionArgs) {
	const { desk } = await requireDeskForm(request);
	const outcome = await keepPlan(deskVisit(desk), false, context);
	if ("not" in outcome) return goOnWith(`/desk?${outcome.not}`);
	return goOnWith("/saved/kept", outcome.cookie);
}
