import { execFileSync } from "node:child_process";
import { request as openRequest } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { MatchErrorSchema, MatchReportSchema } from "#app/domain/triage/match-report.schema.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";

/** Nothing here is timed: the machine may be busy. */
const A_WHILE = { timeout: 60_000 };

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
}, A_WHILE.timeout);
afterAll(() => app.stop());

const EXAMPLE = JSON.stringify({
	answers: { age: 24, work: "looking", barriers: ["homeless", "transport"], goals: ["first-job"] },
});
const post = (body: BodyInit, headers: Record<string, string> = {}) =>
	fetch(`${app.url}/api/match`, { method: "POST", body, headers });

test("answers are answered, without an Origin, and nobody may keep it", async () => {
	const answer = await post(EXAMPLE, { "Content-Type": "application/json" });
	expect(answer.status).toBe(200);
	expect(answer.headers.get("content-type")).toBe("application/json");
	expect(answer.headers.get("cache-control")).toBe("no-store");
	expect(answer.headers.get("set-cookie")).toBeNull();
	expect(answer.headers.get("access-control-allow-origin")).toBeNull();
	const report = MatchReportSchema.parse(await answer.json());
	expect(report.plan.now.flatMap((line) => line.for)).toContain("homeless");
	expect(report.plan.firstCall).not.toBeNull();
});

test(
	"the same answers give the same bytes, from the web and from the command line",
	A_WHILE,
	async () => {
		const [first, second] = await Promise.all([
			post(EXAMPLE).then((answer) => answer.text()),
			post(EXAMPLE).then((answer) => answer.text()),
		]);
		expect(second).toBe(first);
		const day = MatchReportSchema.parse(JSON.parse(first)).receipt.slice(0, 10);
		const words = ["app/commands/match.ts", "-", "--today", day, "-s"];
		expect(execFileSync(process.execPath, words, { input: EXAMPLE, encoding: "utf8" })).toBe(first);
	},
);

test.each([
	"application/json",
	"application/json; charset=utf-8",
	"text/plain",
	"application/vnd.api+json",
	"application/x-www-form-urlencoded",
	"multipart/form-data",
	"nonsense",
])("any type of body will do: %s", async (type) => {
	expect((await post(EXAMPLE, { "Content-Type": type })).status).toBe(200);
});

test("a body without a type will do, and so will the page's own form", async () => {
	const bare = await fetch(`${app.url}/api/match`, { method: "POST", body: Buffer.from(EXAMPLE) });
	const form = await post(new URLSearchParams({ body: EXAMPLE }));
	expect([bare.status, form.status]).toEqual([200, 200]);
	expect(await form.text()).toBe(await bare.text());
});

test("another site's page may send too, and is not given leave to read the answer", async () => {
	const answer = await post(EXAMPLE, { Origin: "https://elsewhere.example" });
	expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, null]);
});

test("the words are in the language asked for", async () => {
	const textOf = async (lang: string) => {
		const answer = await post(JSON.stringify({ answers: { age: 24 }, lang }));
		const { matches } = MatchReportSchema.parse(await answer.json());
		return matches.map(({ reasons }) => reasons[0]?.text).join();
	};
	expect(await textOf("pl")).not.toBe(await textOf("en"));
});

test.each([
	["no JSON", "work: looking", []],
	["nothing", "", []],
	["null", "null", ["answers"]],
	["a list", "[]", ["answers"]],
	["another key at the top", '{"answers":{},"today":"2026-11-21"}', ["today"]],
	["wrong facts", '{"answers":{"age":"24","wrok":"looking"}}', ["age", "wrok"]],
	["a prototype", '{"answers":{"__proto__":{}}}', ["__proto__"]],
	["brackets", "[".repeat(60_000), []],
	["Latin 1", Buffer.from('{"answers":{"caf\xe9":1}}', "latin1"), []],
	["a form without our field", "other=1", []],
	["an empty field", "body=", []],
])("%s is refused with 400, in words", async (_, body, facts) => {
	const answer = await post(body);
	expect(answer.status).toBe(400);
	expect(answer.headers.get("content-type")).toBe("application/json");
	const error = MatchErrorSchema.parse(await answer.json());
	expect(error.error.length).toBeGreaterThan(10);
	expect(error.facts.map(({ fact }) => fact)).toEqual(facts);
});

/** Sends a body of so many bytes, in pieces or with its length, and gives back what comes. */
function sendBytes(bytes: number, isChunked: boolean): Promise<{ status: number; body: string }> {
	return new Promise((resolve, reject) => {
		const headers = isChunked ? {} : { "Content-Length": bytes };
		const sent = openRequest(`${app.url}/api/match`, { method: "POST", headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on("data", (chunk) => chunks.push(chunk));
			response.on("end", () =>
				resolve({ status: response.statusCode ?? 0, body: String(Buffer.concat(chunks)) }),
			);
		});
		sent.on("error", reject);
		const piece = Buffer.alloc(100_000, " ");
		for (let left = bytes; left > 0; left -= piece.length) sent.write(piece.subarray(0, left));
		sent.end();
	});
}

test("64 kB are read; one byte more is too long", async () => {
	const spaces = " ".repeat(65_536 - EXAMPLE.length);
	expect((await post(EXAMPLE + spaces)).status).toBe(200);
	expect((await post(`${EXAMPLE}${spaces} `)).status).toBe(413);
});

test.each([
	{ bytes: 65_537, isChunked: true },
	{ bytes: 3_900_000, isChunked: false },
	{ bytes: 3_900_000, isChunked: true },
	{ bytes: 5_000_000, isChunked: false },
	{ bytes: 5_000_000, isChunked: true },
])("$bytes bytes (in pieces: $isChunked) are told 413, as JSON", async ({ bytes, isChunked }) => {
	const { status, body } = await sendBytes(bytes, isChunked);
	expect(status).toBe(413);
	expect(MatchErrorSchema.parse(JSON.parse(body))).toMatchObject({ facts: [] });
});

test.each(["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])(
	"%s is told 405, as JSON",
	async (method) => {
		const answer = await fetch(`${app.url}/api/match`, { method });
		expect(answer.status).toBe(405);
		expect(answer.headers.get("allow")).toContain("POST");
		expect(answer.headers.get("content-type")).toBe("application/json");
	},
);

test("200 requests at once are all answered, alike", A_WHILE, async () => {
	const answers = await Promise.all(
		Array.from({ length: 200 }, async () => {
			const answer = await post(EXAMPLE);
			return `${answer.status} ${await answer.text()}`;
		}),
	);
	expect(new Set(answers).size).toBe(1);
	expect(answers[0]).toMatch(/^200 /);
});

test("the schemas take what is sent and what comes back", async () => {
	const schemas = await (await fetch(`${app.url}/api/schema.json`)).json();
	const [request, answer, error] = [schemas.request, schemas.answer, schemas.error].map((schema) =>
		z.fromJSONSchema(schema),
	);
	expect(request?.safeParse(JSON.parse(EXAMPLE)).error).toBeUndefined();
	expect(answer?.safeParse(await (await post(EXAMPLE)).json()).error).toBeUndefined();
	expect(error?.safeParse(await (await post("null")).json()).error).toBeUndefined();
	expect(request?.safeParse({ answers: { age: 7 } }).success).toBe(false);
	expect(answer?.safeParse({}).success).toBe(false);
});

test("the page for developers is English in every language, with this site's own address and a form", async () => {
	for (const language of ["en", "ur"]) {
		const page = await fetch(`${app.url}/api`, { headers: { "Accept-Language": language } });
		const html = await page.text();
		expect(page.status).toBe(200);
		expect(html).toContain('<div lang="en" dir="ltr"');
		expect(html).toContain(`curl -s ${app.url}/api/match`);
		expect(html).toMatch(/<form[^>]* action="\/api\/match"/);
		expect(html).not.toContain("<script");
	}
});

test("nothing that anybody sent stands in the log", () => {
	expect(app.logs()).toContain('"route":"/api/match"');
	expect(app.logs()).not.toMatch(/homeless|wrok|looking|first-job/);
	expect(app.logs()).not.toMatch(/"error"|"status":5/);
});
