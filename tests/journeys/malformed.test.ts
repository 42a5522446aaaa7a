import { spawnSync } from "node:child_process";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { seeded } from "#app/domain/proof/random.ts";
import { anApp } from "../support/an-app.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { MARK } from "../support/malformed-parts.ts";
import { Draw, malformedRequest } from "../support/malformed-requests.ts";
import { Visitor } from "../support/visitor.ts";

const REQUESTS = 10_000;
const AT_ONCE = 16;
const SEED = 20261121;
const NO_ANSWER_MS = 5_000;

/** Sends bytes as they are. @returns all that came back, which may be nothing, as Latin-1 */
function send(port: number, bytes: string): Promise<string> {
	return new Promise((resolve) => {
		const chunks: Buffer[] = [];
		const socket = connect(port, "127.0.0.1", () => socket.end(bytes, "latin1"));
		socket.setTimeout(NO_ANSWER_MS, () => {
			chunks.push(Buffer.from("TIMEOUT"));
			socket.destroy();
		});
		// One that is cut off in the middle of a body far too long may be reset; what it got counts.
		socket.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", () => {});
		socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
	});
}

/** Kilobytes of memory that a process holds. */
function memoryOf(pid: number): number {
	return Number(spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).stdout);
}

/** Whether an answer repeats what was sent anywhere but in a field: of its own page, or of the form that changes the language. */
function givesAway(answer: string): boolean {
	return answer.replace(/ value="[^"]*"/g, "").includes(MARK);
}

test(`${REQUESTS} malformed requests bring no 500, leave no trace and cost no memory`, {
	timeout: 180_000,
}, async () => {
	const app = await anApp();
	const { port, host } = new URL(app.url);
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.answer({
		area: "Derby",
		age: "44",
		work: "looking",
		difficulties: ["health", "home"],
	});
	const good = visitor.jar.get("answers")?.value ?? "";

	const statuses: Record<string, number> = {};
	const bad: { request: string; answer: string }[] = [];
	const memory: number[] = [];
	let sent = 0;
	// Each has a stream of chance and a cookie of its own, so that who comes first changes nothing.
	const worker = async (_: unknown, index: number) => {
		const draw = new Draw(seeded(SEED + index));
		let cookie = good;
		for (let left = REQUESTS / AT_ONCE; left > 0; left--) {
			sent += 1;
			if (sent % (REQUESTS / 5) === 0) memory.push(memoryOf(app.pid));
			const request = malformedRequest(draw, host, cookie);
			const answer = await send(Number(port), request);
			const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? (answer === "" ? "none" : "odd");
			statuses[status] = (statuses[status] ?? 0) + 1;
			if (/^(5|odd)/.test(status) || answer.includes("TIMEOUT") || givesAway(answer))
				bad.push({ request, answer });
			// What a broken form left behind is where the next one starts from.
			cookie = /Set-Cookie: answers=([\w.-]+);/i.exec(answer)?.[1] ?? cookie;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));

	expect(bad.slice(0, 3)).toEqual([]);
	// The mix reached pages, forms and refusals alike.
	for (const status of ["200", "303", "400", "403", "404", "405", "413", "415", "422", "431"])
		expect([status, (statuses[status] ?? 0) > 0]).toEqual([status, true]);
	expect(statuses.none ?? 0).toBeLessThan(REQUESTS / 50);
	const health = await fetch(`${app.url}/healthz`);
	expect([health.status, await health.text()]).toEqual([200, "ok"]);
	const page = await new Visitor(app.url).begin();
	expect(page.status).toBe(200);
	const [early = 0, late = 0] = [memory[0], memory.at(-1)];
	expect(late - early).toBeLessThan(150_000);
	await app.stop();
	expect(app.logs().includes(MARK)).toBe(false);
	expect(oddLogLines(app)).toEqual([]);
});
