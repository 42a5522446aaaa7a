import { setTimeout as pause } from "node:timers/promises";
import { logError } from "#app/server/log.server.ts";
import { orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import { readHandOver, type ShownHandOver } from "./hand-over-cookie.server.ts";
import { handOvers } from "./hand-overs.server.ts";
import { readSeen } from "./seen-cookie.server.ts";

/**
 * Ends what a browser shows to another screen and what it sees of another: without its cookies nobody could end it.
 * What a phone has opened is that phone's, and stays.
 *
 * @param mostMs - how long it is waited for; it goes on afterwards
 * @returns whether nothing of this browser is shown elsewhere any more, as far as we know. Never throws: whoever leaves is let go whatever happens
 */
export async function endHeld(request: Request, mostMs: number): Promise<boolean> {
	const tooLate = new AbortController();
	const outcome = await Promise.race([
		endAll(request).catch((error: unknown) => {
			logError(error);
			return false;
		}),
		pause(mostMs, false, { signal: tooLate.signal, ref: false }).catch(() => false),
	]);
	tooLate.abort();
	return outcome;
}

async function endAll(request: Request): Promise<boolean> {
	const shown = readHandOver(request);
	const seen = readSeen(request)?.opened;
	const [outcome] = await Promise.all([
		shown && orTrouble(endShown(shown)),
		// Its cookie goes, and with that it is seen nowhere, whatever the database says.
		seen && orTrouble(handOvers().end(seen.serial)),
	]);
	return outcome !== TROUBLE;
}

function endShown({ serial, direction }: ShownHandOver): Promise<void> {
	return direction === "to-phone" ? handOvers().withdraw(serial) : handOvers().end(serial);
}
