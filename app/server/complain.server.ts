import { logError, logEvent } from "./log.server.ts";
import { NotSent } from "./outbox/sender.server.ts";
import { StartupError } from "./startup-error.server.ts";
import { StoreTrouble } from "./store/trouble.server.ts";

/** Tells the operator what went wrong in the background, where no page can say so. */
export function complain(error: unknown): void {
	if (error instanceof StoreTrouble)
		logEvent("warning", {
			says: `${error.message} It is tried again at every use.`,
			code: error.code,
		});
	else if (error instanceof NotSent) logEvent("warning", { says: error.message, code: error.code });
	else if (error instanceof StartupError) logEvent("warning", { says: error.message });
	else logError(error);
}
