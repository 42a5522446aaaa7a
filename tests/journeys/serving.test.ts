import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { startBuiltApp } from "../support/built-app.ts";

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
	const { port } = new URL(app.url);
	const answer = new Promise<string>((resolve, reject) => {
		const socket = connect(Number(port), "127.0.0.1", () => {
			socket.write(
				"POST /language HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\n",
				() => {
					setTimeout(() => void ended.push(app.stop()), 100);
					setTimeout(() => socket.write("a=1&b=22"), 400);
				},
			);
		});
		let text = "";
		socket.on("data", (data) => {
			text += data.toString("latin1");
		});
		socket.on("close", () => resolve(text)).on("error", reject);
	});
	const ended: Promise<number | null>[] = [];
	expect(await answer).toMatch(/^HTTP\/1\.1 [234]\d\d /);
	expect(await ended[0]).toBe(0);
	expect(app.logs()).toContain('"event":"stopped"');
});

test("settings that make no sense are all named in words, and nothing starts", async () => {
	const start = startBuiltApp({ PORT: "eighty", SEAL_KEYS: "k1:c2hvcnQ" });
	await expect(start).rejects.toThrow(
		/ended with 1:[\s\S]*PORT must be[\s\S]*SEAL_KEYS needs keys/,
	);
});
