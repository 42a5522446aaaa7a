import { now } from "./clock.server.ts";
import { complain } from "./complain.server.ts";
import { env } from "./env.server.ts";
import { logEvent } from "./log.server.ts";
import { emptyFolder } from "./outbox/folder.server.ts";
import { keepSending } from "./outbox/keep-sending.server.ts";
import { outbox } from "./outbox/outbox.server.ts";
import { takeOverReports } from "./reports-file.server.ts";
import { checkPeppers } from "./saved-plans/check-peppers.server.ts";
import { peppers } from "./sealing/pepper.server.ts";
import { StartupError } from "./startup-error.server.ts";
import { store } from "./store/current-store.server.ts";
import { keepSweeping } from "./store/sweep.server.ts";
import { StoreTrouble } from "./store/trouble.server.ts";

/**
 * Opens the database, brings it up to date, and from now on has what runs out swept, and what waits to be sent sent.
 *
 * Most pages need no database: one that is away or cannot be written is told to the operator and tried again at each
 * use. What waiting does not mend ends the start.
 *
 * @returns what closes it, after the last request
 * @throws StartupError where the database refuses us, is none, or holds what our peppers do not open
 */
export async function prepareStore(): Promise<() => Promise<void>> {
	const { dataDir, databaseUrl, pepper } = env();
	if (databaseUrl && !pepper)
		logEvent("warning", {
			says: "DATABASE_URL is set and PEPPER is not: every machine that uses this database needs the same PEPPER, and a restored one needs it too.",
		});
	try {
		const { taken, unread } = await takeOverReports(store(), dataDir);
		if (taken > 0) logEvent("reports taken over", { taken, unread });
		await checkPeppers(store(), peppers());
	} catch (error) {
		if (!(error instanceof StoreTrouble)) throw error;
		if (error.isLasting) throw new StartupError(`${error.message} (${error.code})`);
		complain(error);
	}
	// Again and again: it was away at the start, or a machine with another pepper joined in.
	const check = () => checkPeppers(store(), peppers());
	const stopSweeping = keepSweeping(store(), { now, check, complain });
	try {
		emptyFolder(dataDir);
	} catch (error) {
		complain(error);
	}
	const stopSending = keepSending(outbox(), complain);
	return async () => {
		stopSweeping();
		await stopSending();
		await store().close();
	};
}
