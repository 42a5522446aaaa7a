import { handOvers } from "#app/server/hand-overs/hand-overs.server.ts";
import { readSeen, SEEN_COOKIE } from "#app/server/hand-overs/seen-cookie.server.ts";
import { forgetAll } from "#app/server/of-a-person.server.ts";
import { orTrouble } from "#app/server/store/plain-trouble.server.ts";
import { clientAt, type Desk, emptyDesk, keepDesk } from "./desk-cookie.server.ts";

/** The next client's desk, and the cookies that leave nothing of the one before in this browser. */
export interface NextClient {
	desk: Desk;
	/** Whole Set-Cookie headers. */
	cookies: string[];
}

/**
 * Clears the client from this browser: the desk, and with it codes, messages and whatever was handed over to this
 * screen, which also ends. A code that was given to the client's own phone goes on working there, half an hour at most.
 */
export async function nextClient(
	request: Request,
	{ areKeysOff }: Desk,
	secure: boolean,
): Promise<NextClient> {
	const seen = readSeen(request)?.opened;
	// Forgotten here it is seen nowhere, whatever the database says.
	if (seen) await orTrouble(handOvers().end(seen.serial));
	const desk = emptyDesk(areKeysOff);
	return { desk, cookies: [...forgetAll(secure), keepDesk(desk, secure)] };
}

/**
 * The Set-Cookie headers that put the client at the desk whose hand-over this screen sees. Of whoever was there before
 * nothing stays, as with "Next client"; what is seen is of the new one, and goes on.
 *
 * @param before - the desk as it is
 */
export function takeClientSeen(desk: Desk, before: Desk | undefined, secure: boolean): string[] {
	const forgotten = clientAt(before) ? forgetAll(secure, SEEN_COOKIE) : [];
	return [...forgotten, keepDesk(desk, secure)];
}
