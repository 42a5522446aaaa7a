import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { MatchErrorSchema, MatchReportSchema } from "#app/domain/triage/match-report.schema.ts";

const A_WHILE = { timeout: 60_000 };
const run = (words: string[], input = "") =>
	spawnSync(process.execPath, ["app/commands/match.ts", ...words], { input, encoding: "utf8" });

test(
	"a language given to the command goes before the file's own, and the day is the one given",
	A_WHILE,
	() => {
		const textOf = (words: string[], lang: string) => {
			const { status, stdout, stderr } = run(words, JSON.stringify({ answers: {}, lang }));
			expect([status, stderr]).toEqual([0, ""]);
			const { matches, receipt } = MatchReportSchema.parse(JSON.parse(stdout));
			expect(receipt).toMatch(/^2026-11-23\./);
			return matches.map(({ reasons }) => reasons[0]?.text).join();
		};
		const day = ["-", "--today", "2026-11-23"];
		const polish = textOf(day, "pl");
		expect(textOf([...day, "--lang", "pl"], "en")).toBe(polish);
		expect(textOf([...day, "--lang", "en"], "pl")).not.toBe(polish);
	},
);

test.each([
	{ what: "a wrong fact", words: ["-"], input: '{"answers":{"age":"24"}}', says: "age" },
	{ what: "no JSON", words: ["-"], input: "{", says: "This is not JSON" },
	{ what: "too much", words: ["-"], input: `"${" ".repeat(70_000)}"`, says: "too long" },
	{ what: "no file", words: [], says: "npm run -s match -- <file.json" },
	{ what: "a file that is not there", words: ["no-such-file.json"], says: "cannot be read" },
	{ what: "a folder", words: ["app"], says: "cannot be read" },
	{ what: "two files", words: ["-", "-"], says: "not how to ask" },
	{
		what: "an option that there is not",
		words: ["-", "--tody", "2026-11-21"],
		says: "not how to ask",
	},
	{ what: "no real day", words: ["-", "--today", "2026-02-30"], says: "a real day" },
	{ what: "another way to write a day", words: ["-", "--today", "20261121"], says: "a real day" },
	{
		what: "a language we have not",
		words: ["-", "--lang", "xx"],
		input: '{"answers":{}}',
		says: "lang",
	},
])("$what ends with exit code 2, and JSON says why", A_WHILE, ({ words, input, says }) => {
	const { status, stdout, stderr } = run(words, input);
	expect([status, stderr]).toEqual([2, ""]);
	expect(MatchErrorSchema.parse(JSON.parse(stdout)).error).toContain(says);
});

test("whoever stops reading early hears no complaint", A_WHILE, () => {
	const command = `"${process.execPath}" app/commands/match.ts - | head -c 9`;
	const { stdout, stderr } = spawnSync("sh", ["-c", command], {
		input: '{"answers":{}}',
		encoding: "utf8",
	});
	expect([stdout, stderr]).toEqual(['{"plan":{', ""]);
});
