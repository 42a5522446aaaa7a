import { forgetAndGo } from "#app/server/redirects.server.ts";
import type { Route } from "./+types/route";

/** A page about something else, the same for everybody, that nobody would wonder about. */
const NEUTRAL_PAGE = "https://www.bbc.co.uk/weather";

/** Clears what was answered and leaves; a plain link, so that it works without script. */
export function loader({ context }: Route.LoaderArgs) {
	return forgetAndGo(NEUTRAL_PAGE, context);
}
