import { StoreTrouble } from "#app/server/store/trouble.server.ts";
import type { Outbox } from "./outbox.server.ts";

/** What another process left, or what waits for its next try, goes within this. What is posted here goes at once. */
const LOOK_MS = 20_000;
/** What the last run left waits no longer than that the first pages come first. */
const FIRST_MS = 2000;

/**
 * Sends what is due, from now on.
 *
 * @param complain - told what went wrong; it is tried again
 * @returns what ends it, once what is being sent has gone
 */
export function keepSending(
	outbox: Outbox,
	complain: (error: unknown) => void,
): () => Promise<void> {
	let isLooking = false;
	let said: string | undefined;
	const look = async () => {
		// Where the other side answers slowly, one look may take longer than the time between two.
		if (isLooking) return;
		isLooking = true;
		try {
			await outbox.sendDue();
			said = undefined;
		} catch (error) {
			// Of a database that is away once is enough, three times a minute is not.
			const code = error instanceof StoreTrouble ? error.code : undefined;
			if (code === undefined || code !== said) complain(error);
			said = code;
		} finally {
			isLooking = false;
		}
	};
	const first = setTimeout(look, FIRST_MS).unref();
	const again = setInterval(look, LOOK_MS).unref();
	return () => {
		clearTimeout(first);
		clearInterval(again);
		return outbox.stop();
	};
}
