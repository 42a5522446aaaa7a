import { readForm } from "#app/server/form.server.ts";
import { goOnWith, seeOther } from "#app/server/redirects.server.ts";
import { keepPlan } from "#app/server/saved-plans/keep-plan.server.ts";
import { requireVisit } from "#app/server/visit.server.ts";
import type { Route } from "./+types/route";

export function loader({ context }: Route.LoaderArgs) {
	return seeOther("/plan", context);
}

/** Keeps the plan of this visit, and leads to the page that shows its code. */
export async function action({ request, context }: Route.ActionArgs) {
	const visit = requireVisit(request);
	const withAnswers = (await readForm(request)).has("answers");
	const outcome = await keepPlan(visit, withAnswers, context);
	if ("not" in outcome) return seeOther(`/saved/kept?${outcome.not}`, context);
	return goOnWith("/saved/kept", outcome.cookie);
}
