import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { logError, logEvent } from "./log.server.ts";

const GRACE_MS = 10_000;
/** A message that is being handed over when the signal comes is mostly taken within this; else it is sent again. */
const CLOSING_MS = 5000;

/**
 * Ends the process well on SIGTERM or SIGINT: no new connection, idle ones closed, requests in flight finished
 * (ten seconds at most), exit code 0. A second signal ends it at once.
 *
 * Also keeps what breaks outside any request out of Node's own report, which prints messages that may quote a person.
 *
 * @param onStopping - called first, to make the health check fail
 * @param onStopped - called after the last request, to finish and close what is open; five seconds at most
 */
export function stopOnSignal(
	server: Server,
	{ onStopping, onStopped }: { onStopping: () => void; onStopped: () => Promise<void> },
): void {
	let isStopping = false;
	const stop = (reason: string, exitCode: number) => {
		if (isStopping) process.exit(exitCode);
		isStopping = true;
		onStopping();
		logEvent("stopping", { reason });
		const finish = async () => {
			await Promise.race([onStopped().catch(logError), wait(CLOSING_MS)]);
			logEvent("stopped");
			process.exit(exitCode);
		};
		server.close(finish);
		// A connection that falls idle after its last answer would otherwise be kept alive, and us with it.
		// Not often: it would cut off an answer that is still on its way out.
		setInterval(() => server.closeIdleConnections(), 1000);
		setTimeout(finish, GRACE_MS);
	};
	process.on("SIGTERM", () => stop("SIGTERM", 0));
	process.on("SIGINT", () => stop("SIGINT", 0));
	process.on("unhandledRejection", (error) => logError(error));
	process.on("uncaughtException", (error) => {
		logError(error);
		stop("uncaughtException", 1);
	});
}
