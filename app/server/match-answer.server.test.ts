import { expect, test } from "vitest";
import { MatchErrorSchema, MatchReportSchema } from "#app/domain/triage/match-report.schema.ts";
import { answerMatch, MATCH_BYTES } from "./match-answer.server.ts";
import { getNavigator } from "./navigator.server.ts";

const around = {
	navigator: getNavigator(),
	today: "2026-11-21",
	languages: ["en", "pl"],
	words: (language: string) => () => `in ${language}`,
};
const answer = (text: string | Uint8Array) => answerMatch(Buffer.from(text), around);

test("answers of a day give a report that ends in a line break", () => {
	const { status, body } = answer('{"answers":{"age":30}}');
	expect(status).toBe(200);
	expect(body.endsWith("}\n")).toBe(true);
	const report = MatchReportSchema.parse(JSON.parse(body));
	expect(report.receipt).toMatch(/^2026-11-21\./);
	expect(answer(' {"answers" : {"age": 30.0}} ').body).toBe(body);
});

test("the language is the one given beside, the one sent, or the first", () => {
	const textOf = (text: string, lang?: string) =>
		MatchReportSchema.parse(
			JSON.parse(answerMatch(Buffer.from(text), { ...around, lang }).body),
		).matches.find(({ reasons }) => reasons.length > 0)?.reasons[0]?.text;
	expect(textOf('{"answers":{}}')).toBe("in en");
	expect(textOf('{"answers":{},"lang":"pl"}')).toBe("in pl");
	expect(textOf('{"answers":{},"lang":"pl"}', "en")).toBe("in en");
});

test.each([
	["nothing", "", "it is empty"],
	["a space", " \n", "it is empty"],
	["words", "looking for work", "Look for a missing quote"],
	["half an object", '{"answers":', "Look for a missing quote"],
	["two values", '{"answers":{}}{}', "Look for a missing quote"],
	["Latin 1", Buffer.from('{"answers":{"caf\xe9":1}}', "latin1"), "UTF-8"],
	["UTF-16", Buffer.from('\ufeff{"answers":{}}', "utf16le"), "UTF-8"],
	["a byte order mark", '\ufeff{"answers":{}}', "byte order mark"],
	["a null byte", '{"answers":{}}\0', "Look for a missing quote"],
	["half of 30,000 brackets", "[".repeat(30_000), "Look for a missing quote"],
])("%s is no JSON, and the answer says so", (_, text, says) => {
	const { status, body } = answer(text);
	expect(status).toBe(400);
	expect(JSON.parse(body)).toEqual({ error: expect.stringContaining(says), facts: [] });
	expect(JSON.parse(body).error).toMatch(/^This is not JSON/);
});

test.each([
	"null",
	"[]",
	'"\\ud800"',
	`${"[".repeat(30_000)}${"]".repeat(30_000)}`,
	`{"answers":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}`,
	`{"answers":{"using":${"[".repeat(30_000)}${"]".repeat(30_000)}}}`,
	`{"answers":{"age":${"9".repeat(60_000)}}}`,
	'{"answers":{"area":"\\ud800","\\udfff":1}}',
	'{"answers":{"__proto__":{"age":30}}}',
	`{"answers":{"barriers":[${Array(10_000).fill(1)}]}}`,
])("what is JSON and no answers is refused in words: %.40s", (text) => {
	const { status, body } = answer(text);
	expect(status).toBe(400);
	expect(MatchErrorSchema.parse(JSON.parse(body)).facts.length).toBeGreaterThan(0);
});

test("no value is repeated, however it was sent", () => {
	for (const text of [
		'{"answers":{"age":"secret"}}',
		'{"answers":"secret"}',
		'"secret"',
		"{secret",
		'{"answers":{},"lang":"secret"}',
	])
		expect(answer(text).body).not.toContain("secret");
});

test("what was too long to read is refused with how long it may be", () => {
	const { status, body } = answerMatch(undefined, around);
	expect(status).toBe(413);
	expect(JSON.parse(body)).toEqual({
		error: `This is too long: ${MATCH_BYTES} bytes at most.`,
		facts: [],
	});
});
