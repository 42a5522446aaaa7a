import { handOvers } from "#app/server/hand-overs/hand-overs.server.ts";
import { readSeen } from "#app/server/hand-overs/seen-cookie.server.ts";
import { forgetAll } from "#app/server/of-a-person.server.ts";
import { orTrouble } from "#app/server/store/plain-trouble.server.ts";
import { type Desk, emptyDesk, keepDesk } from "./desk-cookie.server.ts";

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
