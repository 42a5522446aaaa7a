import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** A balancer before several processes: each request goes to the next of them, as the worst of balancers does it. */
export interface RoundRobin {
	/** Its origin, without a slash at the end. */
	url: string;
	/** How many requests each process got, in the order of the processes. */
	served: number[];
}

/** @param urls - origins of the processes; one that does not listen any more is passed over */
export async function aRoundRobin(urls: string[]): Promise<RoundRobin> {
	const served = urls.map(() => 0);
	let turn = 0;
	const server = createServer(async (incoming, answer) => {
		const body = Buffer.concat(await Array.fromAsync(incoming));
		for (let tries = 0; tries < urls.length; tries++) {
			const place = turn++ % urls.length;
			if (!(await pass(urls[place] ?? "", incoming, body, answer))) continue;
			served[place] = (served[place] ?? 0) + 1;
			return;
		}
		answer.writeHead(502).end();
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const address = server.address();
	const port = typeof address === "object" ? address?.port : undefined;
	return { url: `http://127.0.0.1:${port}`, served };
}

/** @returns false where nobody listens there */
function pass(
	url: string,
	{ method, url: path, headers }: IncomingMessage,
	body: Buffer,
	answer: ServerResponse,
): Promise<boolean> {
	return new Promise((resolve) => {
		// A connection each: one that is kept would stay with its process.
		const passed = request(`${url}${path}`, { method, headers, agent: false }, (from) => {
			answer.writeHead(from.statusCode ?? 502, from.rawHeaders);
			from.pipe(answer);
			from.once("close", () => resolve(true));
		});
		passed.once("error", () => resolve(answer.headersSent));
		passed.end(body);
	});
}
