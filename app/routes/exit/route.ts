import { forgetAndGo } from "#app/server/redirects.server.ts";
import type { Route } from "./+types/route";

/** A page about something else, the same for everybody, that nobody would wonder about. */
const NEUTRAL_PAGE = "https://www.bbc.co.uk/weather";

/** Somebody may be coming through the door: nobody waits longer than this for a database. */
const MOST_MS = 700;

/** Clears what was answered, ends what was handed over and leaves; a plain link, so that it works without script. */
export function loader({ request, context }: Route.LoaderArgs) {
	return forgetAndGo({ request, context, to: () => NEUTRAL_PAGE, mostMs: MOST_MS });
}
