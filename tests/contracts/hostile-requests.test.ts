import { connect } from "node:net";
import { expect, test } from "vitest";
import type { HttpServerParts } from "#app/server/http/http-server.server.ts";
import { aServer, sendRaw } from "../support/http-server.ts";

const CLOSE = "Host: a\r\nConnection: close\r\n";
test.each([
	{ what: "a broken percent-encoding", raw: `GET /% HTTP/1.1\r\n${CLOSE}\r\n`, status: 400 },
	{ what: "a null byte", raw: `GET /services/%00 HTTP/1.1\r\n${CLOSE}\r\n`, status: 400 },
	{
		what: "a climb out of the folder",
		raw: `GET /assets/../../package.json HTTP/1.1\r\n${CLOSE}\r\n`,
		status: 404,
	},
	{
		what: "a malformed host",
		raw: "GET / HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n",
		status: 400,
	},
	{ what: "no host", raw: "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", status: 400 },
	{
		what: "far too many cookies",
		raw: `GET / HTTP/1.1\r\n${CLOSE}Cookie: ${"a=1; ".repeat(4000)}\r\n\r\n`,
		status: 431,
	},
	{ what: "another protocol", raw: "\x16\x03\x01\x02\x00\r\n\r\n", status: 400 },
	{
		what: "two lengths",
		raw: `POST / HTTP/1.1\r\n${CLOSE}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
		status: 400,
	},
	{ what: "a made-up method", raw: `STEP / HTTP/1.1\r\n${CLOSE}\r\n`, status: 400 },
	{ what: "TRACE", raw: `TRACE / HTTP/1.1\r\n${CLOSE}\r\n`, status: 405 },
	{ what: "OPTIONS of everything", raw: `OPTIONS * HTTP/1.1\r\n${CLOSE}\r\n`, status: 400 },
	{
		what: "a form from another site",
		raw: `POST / HTTP/1.1\r\n${CLOSE}Origin: http://b\r\nContent-Length: 0\r\n\r\n`,
		status: 403,
	},
	{
		what: "a multipart form that is none",
		raw: `POST / HTTP/1.1\r\n${CLOSE}Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 3\r\n\r\nabc`,
		status: 415,
	},
	{
		what: "an unknown expectation",
		raw: `GET / HTTP/1.1\r\n${CLOSE}Expect: tea\r\n\r\n`,
		status: 200,
	},
])(
	"$what is answered $status, with our headers and nothing in the error log",
	async ({ raw, status }) => {
		const { port, errors } = await aServer({
			handle: async (request) =>
				new Response(null, {
					status: new URL(request.url).pathname === "/package.json" ? 404 : 200,
				}),
		});
		const answer = await sendRaw(port, raw);
		expect(answer.split("\r\n")[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
		expect(answer).toContain("Content-Security-Policy: default-src 'self'");
		expect(errors).toEqual([]);
	},
);

test("CONNECT gets nothing", async () => {
	const { port } = await aServer();
	expect(await sendRaw(port, "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n")).toBe("");
});

test("a form of 64 kB arrives; one byte more is too much, and the connection is still good", async () => {
	const { ask } = await aServer({
		handle: async (request) => new Response(String((await request.text()).length)),
	});
	const send = (length: number) =>
		ask("/q/1", {
			method: "POST",
			headers: { "Content-Type": "application/x-www-form-urlencoded" },
			body: "x".repeat(length),
		});
	expect(await (await send(65_536)).text()).toBe("65536");
	const refused = await send(65_537);
	expect([refused.status, refused.headers.get("connection")]).toEqual([413, "keep-alive"]);
});

test("a form in pieces that grows too long is too much as well", async () => {
	const { ask } = await aServer();
	const body = new ReadableStream({
		pull: (controller) => controller.enqueue(new Uint8Array(20_000)),
	}).pipeThrough(new TransformStream({ transform: take(5) }));
	const init: RequestInit & { duplex: "half" } = {
		method: "POST",
		headers: { "Content-Type": "application/x-www-form-urlencoded" },
		body,
		duplex: "half",
	};
	expect((await ask("/q/1", init)).status).toBe(413);
});

/** Lets so many chunks through, then ends the stream. */
function take(chunks: number): Transformer["transform"] {
	let left = chunks;
	return (chunk, controller) => {
		controller.enqueue(chunk);
		left -= 1;
		if (left === 0) controller.terminate();
	};
}

/** A route of the API that reads at most 64 kB. */
const frugal: HttpServerParts["handle"] = async (request) => {
	let bytes = 0;
	for await (const chunk of request.body ?? []) {
		bytes += chunk.length;
		if (bytes > 65_536) return Response.json({ error: "too long" }, { status: 413 });
	}
	return Response.json({ bytes });
};

test("a route of the API judges its body itself, and its answer arrives though the sender writes on", async () => {
	const { ask } = await aServer({ handle: frugal });
	const send = (length: number) => ask("/api/match", { method: "POST", body: "x".repeat(length) });
	expect(await (await send(1000)).json()).toEqual({ bytes: 1000 });
	const long = await send(3_000_000);
	expect([long.status, long.headers.get("connection"), await long.json()]).toEqual([
		413,
		"keep-alive",
		{ error: "too long" },
	]);
});

test("past 4 MB the rest is cut off", async () => {
	const { port } = await aServer({ handle: frugal });
	const answer = await sendUntilClosed(
		port,
		`POST /api/match HTTP/1.1\r\nHost: a\r\nContent-Length: 20000000\r\n\r\n`,
	);
	expect(answer).toMatch(/^HTTP\/1.1 413 (?:.|\s)*"too long"/);
});

test("a route that swallows whatever comes is told 413 for it", async () => {
	const { port } = await aServer({
		handle: async (request) => new Response(await request.text().catch(() => "swallowed")),
	});
	const answer = await sendUntilClosed(
		port,
		`POST /api/match HTTP/1.1\r\nHost: a\r\nContent-Length: 20000000\r\n\r\n`,
	);
	expect(answer).toMatch(/^HTTP\/1.1 413 /);
});

/** Writes on and on, and gives back what was answered before the connection closed. */
function sendUntilClosed(port: number, head: string): Promise<string> {
	return new Promise((resolve) => {
		const socket = connect(port, "127.0.0.1", () => {
			socket.write(head);
			write();
		});
		const chunk = Buffer.alloc(256 * 1024, "x");
		let answer = "";
		let left = 80;
		const write = () => {
			left -= 1;
			if (left > 0 && answer === "" && socket.writable) socket.write(chunk, write);
		};
		socket.on("data", (data) => {
			answer += data.toString("latin1");
		});
		socket.on("error", () => {}).on("close", () => resolve(answer));
	});
}

test("somebody who leaves in the middle of a form is no error", async () => {
	const { port, lines, errors } = await aServer();
	const socket = connect(port, "127.0.0.1", () => {
		socket.write(
			`POST /q/1 HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\na=1`,
			() => socket.destroy(),
		);
	});
	await expect.poll(() => lines).toMatchObject([{ method: "POST", route: "unknown", status: 499 }]);
	expect(errors).toEqual([]);
});
