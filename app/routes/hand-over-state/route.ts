import { readHandOver } from "#app/server/hand-overs/hand-over-cookie.server.ts";
import { handOvers } from "#app/server/hand-overs/hand-overs.server.ts";
import { readSeen } from "#app/server/hand-overs/seen-cookie.server.ts";
import { orComeBackSoon } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/route";

/** `/hand-over/state`: one word for the few lines of script that look by themselves; with `?seen` for the other side. */
export async function loader({ request }: Route.LoaderArgs) {
	const isSeen = new URL(request.url).searchParams.has("seen");
	const serial = isSeen ? readSeen(request)?.opened?.serial : readHandOver(request)?.serial;
	const state = serial && (await orComeBackSoon(handOvers().state(serial)));
	return new Response(state ? state.is : "gone", {
		headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
	});
}
