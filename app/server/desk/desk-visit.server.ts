import { today } from "#app/server/clock.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import type { Visit } from "#app/server/visit.server.ts";
import { type Desk, readDesk } from "./desk-cookie.server.ts";

/** The client at the desk as a visit, for what takes one: a plan, a hand-over, a plan to keep. */
export function deskVisit({ answers, walk, list }: Desk): Visit {
	const navigator = getNavigator();
	const session = { answers, walk, picked: list, isShared: true, isForOther: true };
	return { session, navigator, context: navigator.on(today()) };
}

/** Where the plan is that pages about a code lead back to: whoever was at the desk within a quarter of an hour comes from there. */
export function planAddress(request: Request): "/desk" | "/plan" {
	return readDesk(request) ? "/desk" : "/plan";
}
