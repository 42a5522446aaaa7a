import { redirect } from "react-router";
import type { PlanContext } from "#app/domain/triage/plan.ts";
import { today } from "./clock.server.ts";
import { getNavigator, type Navigator } from "./navigator.server.ts";
import { readSession, type Session } from "./session.server.ts";

/** What a page in the middle of a visit works with. */
export interface Visit {
	session: Session;
	navigator: Navigator;
	/** Triage as of today. */
	context: PlanContext;
}

/**
 * The visit a request belongs to.
 *
 * @throws a 303 to the page that says why there are no answers, and what to do
 */
export function requireVisit(request: Request): Visit {
	const session = readSession(request);
	if (session === undefined) throw redirect("/lost", 303);
	const navigator = getNavigator();
	return { session, navigator, context: navigator.on(today()) };
}
