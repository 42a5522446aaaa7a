import { type AddressInfo, BlockList, connect } from "node:net";
import { onTestFinished } from "vitest";
import { createHttpServer, type HttpServerParts } from "#app/server/http/http-server.server.ts";
import type { RequestRecord } from "#app/server/log.server.ts";

/** A page long enough to be worth compressing. */
export const LONG = "<p>Step on, step up.</p>".repeat(100);

/** A server on a free port of this machine, around a given app. */
export async function aServer(parts: Partial<HttpServerParts> = {}) {
	const lines: RequestRecord[] = [];
	const errors: unknown[] = [];
	const server = createHttpServer({
		handle: async () =>
			new Response(LONG, { headers: { "Content-Type": "text/html; charset=utf-8" } }),
		files: new Map(),
		settings: { publicUrl: undefined, trustedProxies: new BlockList() },
		phase: () => "ready",
		logRequest: (line) => lines.push(line),
		logError: (error) => errors.push(error),
		...parts,
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return {
		port,
		lines,
		errors,
		ask: (path: string, init?: RequestInit) =>
			fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...init }),
	};
}

/** Sends bytes as they are, and gives back all that comes. */
export function sendRaw(port: number, text: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
		let answer = "";
		socket.on("data", (data) => {
			answer += data.toString("latin1");
		});
		socket.on("close", () => resolve(answer)).on("error", reject);
	});
}
