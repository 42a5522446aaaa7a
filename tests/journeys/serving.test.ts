import { once } from "node:events";
import { connect } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { startBuiltApp } from "../support/built-app.ts";

/** How long something may take on the busiest machine; most often it is there at once. */
const SOON = { timeout: 20_000, interval: 20 };

async function anApp(env?: Record<string, string>) {
	const app = await startBuiltApp(env);
	onTestFinished(async () => {
		await app.stop();
	});
	return app;
}

test("the built app is healthy, sends every page with its headers, and logs no path that somebody typed", async () => {
	const app = await anApp();
	expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
	const first = await fetch(`${app.url}/`, { headers: { "Accept-Encoding": "br" } });
	expect([
		first.status,
		first.headers.get("content-encoding"),
		first.headers.get("cache-control"),
	]).toEqual([200, "br", "no-store"]);
	expect(first.headers.get("content-security-policy")).toMatch(
		/script-src 'self' 'nonce-[\w-]{22}';/,
	);
	const lost = await fetch(`${app.url}/NG1-5AA?q=NG1+5AA`);
	expect(lost.status).toBe(404);
	await expect.poll(() => app.logs()).toContain('"status":404');
	expect(app.logs()).not.toContain("NG1");
});

test("an inlined style carries the nonce of its own answer", async () => {
	const app = await anApp();
	const page = await fetch(`${app.url}/`);
	const [, nonce] =
		/'nonce-([\w-]+)'/.exec(page.headers.get("content-security-policy") ?? "") ?? [];
	const text = await page.text();
	const inline = [...text.matchAll(/<(?:style|script)\b([^>]*)>/g)].map(
		([, attributes]) => attributes,
	);
	expect(inline.length).toBeGreaterThan(0);
	expect(
		inline.every(
			(attributes) => attributes?.includes(`nonce="${nonce}"`) || attributes?.includes(" src="),
		),
	).toBe(true);
	expect(text).not.toMatch(/\sstyle="/);
});

test("SIGTERM lets a request in flight finish, then ends with exit code 0", async () => {
	const app = await startBuiltApp();
	const socket = connect(Number(new URL(app.url).port), "127.0.0.1");
	let text = "";
	socket.on("data", (data) => {
		text += data.toString("latin1");
	});
	const closed = once(socket, "close");
	socket.write(
		"POST /language HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\nExpect: 100-continue\r\n\r\n",
	);
	// It says so once it has begun on the request, whose body is still to come.
	await vi.waitUntil(() => text.startsWith("HTTP/1.1 100 "), SOON);
	const ended = app.stop();
	await vi.waitUntil(() => app.logs().includes('"event":"stopping"'), SOON);
	socket.write("a=1&b=22");
	await closed;
	expect(text).toMatch(/\r\n\r\nHTTP\/1\.1 [234]\d\d /);
	expect(await ended).toBe(0);
	expect(app.logs()).toContain('"event":"stopped"');
});

test("settings that make no sense are all named in words, and nothing starts", async () => {
	const start = startBuiltApp({ PORT: "eighty", SEAL_KEYS: "k1:c2hvcnQ" });
	await expect(start).rejects.toThrow(
		/ended with 1:[\s\S]*PORT must be[\s\S]*SEAL_KEYS needs keys/,
	);
});
