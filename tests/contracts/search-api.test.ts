import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";

const A_WHILE = 60_000;
let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
}, A_WHILE);
afterAll(() => app.stop());

const ask = (query: string) => fetch(`${app.url}/api/search${query}`);
const answer = async (query: string) => (await ask(query)).json();

test("the best comes first, each with why it was found, and nobody may keep it", async () => {
	const response = await ask("?q=conect+to+wrok&area=derby");
	expect([response.status, response.headers.get("content-type")]).toEqual([
		200,
		"application/json",
	]);
	expect(response.headers.get("cache-control")).toBe("no-store");
	const { query, results, didYouMean } = await response.json();
	expect(query).toBe("conect to wrok");
	expect(results.length).toBeGreaterThanOrEqual(10);
	expect(results[0].id).toContain("connect-to-work");
	for (const result of results) {
		expect(result).toMatchObject({
			id: expect.any(String),
			name: expect.any(String),
			score: expect.any(Number),
			ended: expect.any(Boolean),
			paused: expect.any(Boolean),
		});
		expect(result.matched.length).toBeGreaterThan(0);
	}
	expect(didYouMean).toEqual(expect.any(Array));
	const scores = results.map(({ score }: { score: number }) => score);
	expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
});

test(
	"the command line answers the same, byte for byte",
	async () => {
		const words = "bad back";
		const { stdout } = spawnSync(
			process.execPath,
			["app/commands/search.ts", words, "--area", "mansfield"],
			{ encoding: "utf8" },
		);
		expect(await (await ask("?q=bad+back&area=mansfield")).text()).toBe(stdout);
	},
	A_WHILE,
);

test("a postcode counts as its district and is not repeated", async () => {
	const withPostcode = await answer("?q=bad+back+NG18+1AA");
	expect(withPostcode).toEqual(await answer("?q=bad+back&area=mansfield"));
});

test("one that has ended stands first where it fits best, and says so", async () => {
	const { results } = await answer("?q=kickstart+scheme");
	expect(results[0]).toMatchObject({ id: "kickstart-scheme", ended: true, paused: false });
});

test.each([
	"",
	"?q=",
	"?q=%20%20",
	"?q=%00%07",
	"?q=qzxv+wqkj",
	`?q=${"x".repeat(2000)}`,
	"?q=%F0%9F%8D%95",
	"?q=%ED%A0%80%ED",
	"?q[]=a&q[]=b",
	"?area=derby",
	"?q=%FF%FE",
])("%s is answered with no results", async (query) => {
	const response = await ask(query);
	expect(response.status).toBe(200);
	expect((await response.json()).results).toEqual([]);
});

test("the choices of the search page narrow, from the web and from the command line", async () => {
	const all = await answer("?q=debt");
	const narrowed = await (await ask("?q=debt&kind=money&free=true&barrier=none")).text();
	const { results } = JSON.parse(narrowed);
	expect(results.length).toBeGreaterThan(0);
	expect(results.length).toBeLessThan(all.results.length);
	const command = ["app/commands/search.ts", "debt", "--kind", "money", "--free"];
	expect(spawnSync(process.execPath, command, { encoding: "utf8" }).stdout).toBe(narrowed);
});

test("a place that there is not is as if none was given", async () => {
	expect(await answer("?q=debt&area=atlantis")).toEqual(await answer("?q=debt"));
});
