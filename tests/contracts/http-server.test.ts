import { request as openRequest } from "node:http";
import { BlockList } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import type { HttpServerParts } from "#app/server/http/http-server.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { aServer, LONG, sendRaw } from "../support/http-server.ts";

test("a page is compressed once, has its length, and is nobody's to keep", async () => {
	const { port } = await aServer();
	const answer = await new Promise<{ headers: Record<string, unknown>; body: Buffer }>(
		(resolve) => {
			openRequest({ port, host: "127.0.0.1", headers: { "Accept-Encoding": "br" } }, (response) => {
				const chunks: Buffer[] = [];
				response.on("data", (chunk) => chunks.push(chunk));
				response.on("end", () =>
					resolve({ headers: response.headers, body: Buffer.concat(chunks) }),
				);
			}).end();
		},
	);
	expect(brotliDecompressSync(answer.body).toString()).toBe(LONG);
	expect(answer.headers).toMatchObject({
		"content-encoding": "br",
		"content-length": String(answer.body.length),
		"cache-control": "no-store",
		vary: "Accept-Encoding",
		"x-content-type-options": "nosniff",
	});
});

test("a page is told a visitor's label and never the address", async () => {
	const trustedProxies = new BlockList();
	trustedProxies.addAddress("127.0.0.1");
	const { ask } = await aServer({
		settings: { publicUrl: undefined, trustedProxies },
		handle: async (_, context) => new Response(context.get(requestContext).visitor()),
	});
	const labelOf = async (address: string) =>
		(await ask("/", { headers: { "X-Forwarded-For": address } })).text();
	const labels = [await labelOf("203.0.113.7"), await labelOf("203.0.113.7")];
	expect(labels[0]).toMatch(/^[\w-]{16}$/);
	expect(labels[1]).toBe(labels[0]);
	expect(await labelOf("203.0.113.8")).not.toBe(labels[0]);
});

test("the nonce that the app is given is the one that the policy allows, and new each time", async () => {
	const { ask } = await aServer({
		handle: async (_, context) =>
			new Response(context.get(requestContext).nonce, { headers: { "Content-Type": "text/html" } }),
	});
	const [first, second] = await Promise.all([ask("/"), ask("/")]);
	const nonce = await first.text();
	expect(first.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
	expect(nonce).toMatch(/^[\w-]{22}$/);
	expect(await second.text()).not.toBe(nonce);
});

test("what a route says of caching, varying and cookies is kept, but what others may keep holds no cookie", async () => {
	const cached: [string, string][] = [
		["Cache-Control", "public, max-age=60"],
		["Vary", "Cookie"],
		["Content-Type", "text/html"],
	];
	const cookies: [string, string][] = [
		["Set-Cookie", "a=1; Path=/"],
		["Set-Cookie", "b=2; Path=/"],
	];
	const answerTo = async (headers: [string, string][]) => {
		const { ask } = await aServer({ handle: async () => new Response(LONG, { headers }) });
		return (await ask("/")).headers;
	};
	const plain = await answerTo(cached);
	expect(plain.get("cache-control")).toBe("public, max-age=60");
	expect(plain.get("vary")).toBe("Cookie, Accept-Encoding");
	const withCookies = await answerTo([...cached, ...cookies]);
	expect(withCookies.get("cache-control")).toBe("no-store");
	expect(withCookies.getSetCookie()).toEqual(["a=1; Path=/", "b=2; Path=/"]);
});

test("HEAD has the page's headers and no body", async () => {
	const { port } = await aServer();
	const answer = await sendRaw(port, "HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
	expect(answer).toMatch(/Content-Length: 2400\r\n/);
	expect(answer.endsWith("\r\n\r\n")).toBe(true);
});

test("the app sees the person's own address through a trusted proxy", async () => {
	const trustedProxies = new BlockList();
	trustedProxies.addAddress("127.0.0.1");
	const handle: HttpServerParts["handle"] = async (request, context) =>
		Response.json({ url: request.url, secure: context.get(requestContext).secure });
	const { ask } = await aServer({ handle, settings: { publicUrl: undefined, trustedProxies } });
	const answer = await ask("/plan?x=1", {
		headers: { "X-Forwarded-Proto": "https", "X-Forwarded-Host": "escalator.example.org" },
	});
	expect(await answer.json()).toEqual({
		url: "https://escalator.example.org/plan?x=1",
		secure: true,
	});
	expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000");
});

test("files are sent as the build made them, and not again to a browser that has them", async () => {
	const file = {
		type: "text/javascript",
		cacheControl: "public, max-age=31536000, immutable",
		etag: '"abc"',
		plain: Buffer.from("plain"),
		encoded: {},
	};
	const { ask, lines } = await aServer({ files: new Map([["/assets/entry-abc.js", file]]) });
	const first = await ask("/assets/entry-abc.js");
	expect([first.status, await first.text(), first.headers.get("cache-control")]).toEqual([
		200,
		"plain",
		file.cacheControl,
	]);
	expect(
		(await ask("/assets/entry-abc.js", { headers: { "If-None-Match": 'W/"x", "abc"' } })).status,
	).toBe(304);
	expect((await ask("/assets/entry-abc.js", { method: "POST" })).headers.get("allow")).toBe(
		"GET, HEAD",
	);
	expect((await ask("/assets/entry-old.js")).status).toBe(404);
	await expect
		.poll(() => lines.map(({ route }) => route))
		.toEqual([...Array(3).fill("/assets/entry-abc.js"), "unknown"]);
});

test("a path is logged by its route's pattern, never as it was typed", async () => {
	const handle: HttpServerParts["handle"] = async (_, context) => {
		context.get(requestContext).pattern = "services/:id";
		return new Response("");
	};
	const { ask, lines } = await aServer({ handle });
	await ask("/services/NG1-5AA?q=NG1+5AA");
	await expect
		.poll(() => lines)
		.toMatchObject([{ method: "GET", route: "/services/:id", status: 200 }]);
});

test("health is 503 while starting and stopping, and a good answer is not logged", async () => {
	let phase: "starting" | "ready" | "stopping" = "starting";
	const { ask, lines } = await aServer({ phase: () => phase });
	expect((await ask("/healthz")).status).toBe(503);
	expect((await ask("/")).status).toBe(503);
	phase = "ready";
	expect((await ask("/healthz")).status).toBe(200);
	phase = "stopping";
	expect((await ask("/healthz")).status).toBe(503);
	const last = await ask("/");
	expect([last.status, last.headers.get("connection")]).toEqual([200, "close"]);
	await expect
		.poll(() => lines.map(({ route, status }) => `${route} ${status}`))
		.toEqual(["/healthz 503", "unknown 503", "/healthz 503", "unknown 200"]);
});

test("an app that fails is a page in words, told to the log and not to the person", async () => {
	const failure = new Error("NG1 5AA");
	const { ask, errors } = await aServer({ handle: () => Promise.reject(failure) });
	const answer = await ask("/plan");
	expect(answer.status).toBe(500);
	expect(await answer.text()).not.toContain("NG1");
	expect(errors).toEqual([failure]);
});

test("an empty 500, the router's last resort, gets words", async () => {
	const { ask } = await aServer({ handle: async () => new Response(null, { status: 500 }) });
	expect(await (await ask("/plan")).text()).toContain("Something went wrong on our side");
});
