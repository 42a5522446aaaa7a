import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createRequestHandler, type ServerBuild } from "react-router";
import { stopwatch } from "./clock.server.ts";
import { env } from "./env.server.ts";
import { createHttpServer, type Phase } from "./http/http-server.server.ts";
import { readStaticFiles } from "./http/static-files.server.ts";
import { keyRing } from "./key-ring.server.ts";
import { logError, logEvent, logRequest, quietConsole } from "./log.server.ts";
import { prepareStore } from "./prepare-store.server.ts";
import { prepareApp } from "./readiness.server.ts";
import { peppers } from "./sealing/pepper.server.ts";
import { releaseSpareMemory } from "./spare-memory.server.ts";
import { StartupError } from "./startup-error.server.ts";
import { stopOnSignal } from "./stop.server.ts";

/**
 * Starts the service: settings, keys, port, then everything a first page needs.
 *
 * Ends the process with exit code 1 and words on stderr when it cannot start; with 0 after SIGTERM or SIGINT.
 *
 * @param build - the router's server build, from the same module graph
 */
export async function startService(build: ServerBuild): Promise<Server> {
	const elapsedMs = stopwatch();
	const settings = env();
	quietConsole();
	let isPrepared = false;
	let isStopping = false;
	const phase = (): Phase => {
		if (!isPrepared) return "starting";
		return isStopping ? "stopping" : "ready";
	};
	try {
		keyRing();
		peppers();
		const server = createHttpServer({
			handle: createRequestHandler(build, "production"),
			files: readStaticFiles(join(process.cwd(), build.assetsBuildDirectory)),
			settings,
			phase,
			logRequest,
			logError,
		});
		await listen(server, settings.port, settings.host);
		const onStopping = () => {
			isStopping = true;
		};
		let closeStore = async () => {};
		stopOnSignal(server, { onStopping, onStopped: () => closeStore() });
		[closeStore] = await Promise.all([prepareStore(), prepareApp()]);
		isPrepared = true;
		const { port } = server.address() as AddressInfo;
		logEvent("started", {
			port,
			url: settings.publicUrl ?? `http://localhost:${port}`,
			ms: Math.round(elapsedMs()),
		});
		setImmediate(releaseSpareMemory);
		return server;
	} catch (error) {
		// Nobody has asked anything yet, so no message can quote a person: the operator gets all of it.
		const reason =
			error instanceof Error && !(error instanceof StartupError) ? error.stack : String(error);
		process.stderr.write(`Opportunity Escalator cannot start.\n${reason}\n`);
		process.exit(1);
	}
}

function listen(server: Server, port: number, host: string | undefined): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) =>
			reject(new StartupError(`${whyNot(error)} (PORT ${port}).`)),
		);
		server.listen({ port, host }, resolve);
	});
}

function whyNot(error: NodeJS.ErrnoException): string {
	if (error.code === "EADDRINUSE") return "Another program is listening there already";
	if (error.code === "EACCES") return "This user may not listen there";
	return `The address cannot be listened on: ${error.code}`;
}
