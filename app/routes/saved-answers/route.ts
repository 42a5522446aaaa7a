import { FACTS } from "#app/domain/facts/fact.ts";
import { seeOther } from "#app/server/redirects.server.ts";
import { openedPlanOrTrouble } from "#app/server/saved-plans/opened-plan.server.ts";
import { readSession, stillAnswers } from "#app/server/session.server.ts";
import { TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/route";

export function loader({ context }: Route.LoaderArgs) {
	return seeOther("/saved/plan", context);
}

/** Goes on with the answers that were kept with a plan, as if they had been given here. */
export async function action({ request, context }: Route.ActionArgs) {
	const opened = await openedPlanOrTrouble(request);
	if (opened === TROUBLE) return seeOther("/saved/plan?trouble", context);
	const { told, isForOther, picked } = opened.plan;
	if (told === undefined) return seeOther("/saved/plan", context);
	const answers = stillAnswers(told.answers);
	const walk = told.walk.flatMap((asked) => FACTS.find((fact) => fact === asked) ?? []);
	// Nobody was asked here if others use this computer: then they do.
	const isShared = readSession(request)?.isShared ?? true;
	return seeOther("/check", context, {
		answers,
		walk,
		picked: picked.length > 0 ? picked.map(({ id }) => id) : undefined,
		isForOther,
		isShared,
	});
}
