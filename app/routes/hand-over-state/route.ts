import { readHandOver } from "#app/server/hand-overs/hand-over-cookie.server.ts";
import { handOvers } from "#app/server/hand-overs/hand-overs.server.ts";
import { markOf } from "#app/server/hand-overs/mark.server.ts";
import { readSeen } from "#app/server/hand-overs/seen-cookie.server.ts";
import { orComeBackSoon } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/route";

/**
 * `/hand-over/state`: the mark of the hand-over that the browser holds and one word, or `gone`, for the few lines of
 * script that look by themselves; with `?seen` for the other side.
 */
export async function loader({ request }: Route.LoaderArgs) {
	const isSeen = new URL(request.url).searchParams.has("seen");
	const serial = isSeen ? readSeen(request)?.opened?.serial : readHandOver(request)?.serial;
	return new Response(serial ? await markAndWord(serial) : "gone", {
		headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
	});
}

async function markAndWord(serial: string): Promise<string> {
	const { is } = await orComeBackSoon(handOvers().state(serial));
	return `${markOf(serial)} ${is}`;
}
