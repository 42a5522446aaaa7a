import { spawnSync } from "node:child_process";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { seeded } from "#app/domain/proof/random.ts";
import { anApp } from "../support/an-app.ts";
import { Draw } from "../support/draw.ts";
import { codeFor, openHandOver } from "../support/handed-over.ts";
import { codeOn } from "../support/kept-plan.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { type Given, givenBy } from "../support/malformed-cookies.ts";
import { MARK } from "../support/malformed-parts.ts";
import { malformedRequest } from "../support/malformed-requests.ts";
import { Visitor } from "../support/visitor.ts";

const REQUESTS = 12_000;
const AT_ONCE = 16;
const SEED = 20261121;
const NO_ANSWER_MS = 5_000;

/** Pages that somebody has to have got through to, with what was broken; by the log. */
const REACHED = [
	"/paper/type 422",
	"/saved 422",
	"/saved/plan 200",
	"/saved/kept 200",
	"/saved/longer 303",
	"/hand-over/code 200",
	"/hand-over/open 422",
	"/hand-over/seen 200",
	"/hand-over/take 303",
	"/send 422",
	"/send/preview 200",
	"/send/sent 200",
	"/services/:id/date 422",
	"/services/:id/date.ics 200",
	"/services/:id/contact.vcf 200",
	"/services/:id/leaflet 200",
];

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
	const withoutFields = answer
		.replace(/ value="[^"]*"/g, "")
		.replace(/(<textarea[^>]*>)[^<]*/g, "$1");
	return withoutFields.includes(MARK);
}

/** Somebody who has answered, kept, handed over, been handed something and is about to send. @returns what their browser holds */
async function somebodyInTheMiddle(url: string): Promise<Given> {
	const visitor = new Visitor(url);
	await visitor.begin();
	await visitor.answer({
		area: "Derby",
		age: "44",
		work: "looking",
		difficulties: ["health", "home"],
	});
	await visitor.open("/plan");
	await visitor.send({ answers: "yes" }, undefined, "/saved/keep");
	const kept = codeOn(visitor);
	const handed = await codeFor(visitor);
	await openHandOver(visitor, handed);
	await visitor.open("/saved");
	await visitor.send({ code: kept });
	await codeFor(visitor);
	await visitor.open("/send");
	await visitor.send({ channel: "email", to: "jo@mail.example", content: "plan" });
	const names = ["answers", "saved", "hand-over", "seen", "message"];
	const cookies = names.map((name) => [name, visitor.jar.get(name)?.value ?? ""]);
	expect(cookies.filter(([, value]) => value === "")).toEqual([]);
	return { cookies: Object.fromEntries(cookies), tokens: {} };
}

test(`${REQUESTS} malformed requests bring no 500, leave no trace and cost no memory`, {
	timeout: 180_000,
}, async () => {
	// Behind a proxy, so that each may come from a line of its own.
	const app = await anApp({ TRUSTED_PROXY: "127.0.0.1" });
	const { port, host } = new URL(app.url);
	const good = await somebodyInTheMiddle(app.url);

	const statuses: Record<string, number> = {};
	const bad: { request: string; answer: string }[] = [];
	const memory: number[] = [];
	let sent = 0;
	// Each has a stream of chance and a cookie of its own, so that who comes first changes nothing.
	const worker = async (_: unknown, index: number) => {
		const draw = new Draw(seeded(SEED + index));
		let given = good;
		for (let left = REQUESTS / AT_ONCE; left > 0; left--) {
			sent += 1;
			if (sent % (REQUESTS / 5) === 0) memory.push(memoryOf(app.pid));
			const request = malformedRequest(draw, host, given);
			const answer = await send(Number(port), request);
			const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? (answer === "" ? "none" : "odd");
			statuses[status] = (statuses[status] ?? 0) + 1;
			if (/^(5|odd)/.test(status) || answer.includes("TIMEOUT") || givesAway(answer))
				bad.push({ request, answer });
			given = givenBy(answer, given);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));

	expect(bad.slice(0, 3)).toEqual([]);
	// The mix reached pages, forms and refusals alike.
	for (const status of ["200", "303", "400", "403", "404", "405", "413", "415", "422", "431"])
		expect([status, (statuses[status] ?? 0) > 0]).toEqual([status, true]);
	const seen = new Set(
		app
			.logs()
			.split("\n")
			.map((line) => /"route":"([^"]+)","status":(\d+)/.exec(line))
			.map((found) => `${found?.[1]} ${found?.[2]}`),
	);
	expect(REACHED.filter((one) => !seen.has(one))).toEqual([]);
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
