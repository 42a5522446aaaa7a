import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const A_WHILE = { timeout: 60_000 };
const run = (words: string[]) =>
	spawnSync(process.execPath, ["app/commands/search.ts", ...words], { encoding: "utf8" });

test("the best comes first, with at least ten where so many fit", A_WHILE, () => {
	const { status, stdout, stderr } = run(["conect to wrok", "--area", "derby"]);
	expect([status, stderr]).toEqual([0, ""]);
	const answer = JSON.parse(stdout);
	expect(answer).toMatchObject({ query: "conect to wrok", didYouMean: expect.any(Array) });
	expect(answer.results.length).toBeGreaterThanOrEqual(10);
	expect(answer.results[0]).toMatchObject({
		id: expect.stringContaining("connect-to-work"),
		score: expect.any(Number),
		matched: expect.any(Array),
	});
});

test.each([[""], ["zzzzzz"], ["x".repeat(5000)]])(
	"%j gives no results and no error",
	A_WHILE,
	(words) => {
		const { status, stdout } = run([words]);
		expect([status, JSON.parse(stdout).results]).toEqual([0, []]);
	},
);

test("an option that there is not is told", A_WHILE, () => {
	const { status, stderr } = run(["debt", "--aera", "derby"]);
	expect([status, stderr]).toEqual([2, expect.stringContaining("not how to ask")]);
});
