import { expect, test } from "vitest";
import { z } from "zod";
import { districts } from "../../../tests/support/surroundings.ts";
import { matchRequestJsonSchema, readMatchRequest } from "./match-request.ts";

const vocabulary = { areas: districts, services: ["harbour-line"] };
const languages = ["en", "pl"];
const read = (text: string) => readMatchRequest(JSON.parse(text), vocabulary, languages);

test.each([
	['{"answers":{}}', { ok: true, answers: {}, lang: undefined }],
	['{"answers":{"age":30},"lang":"pl"}', { ok: true, answers: { age: 30 }, lang: "pl" }],
	[
		'{"lang":"en","answers":{"barriers":null}}',
		{ ok: true, answers: { difficulties: null }, lang: "en" },
	],
])("reads %s", (text, request) => {
	expect(read(text)).toEqual(request);
});

test.each([
	["null", ["answers"]],
	["[]", ["answers"]],
	['"answers"', ["answers"]],
	["30", ["answers"]],
	["{}", ["answers"]],
	['{"answers":null}', ["answers"]],
	['{"answers":[{"age":30}]}', ["answers"]],
	['{"age":30}', ["age", "answers"]],
	['{"answers":{},"day":"2026-11-21"}', ["day"]],
	['{"answers":{},"lang":"xx"}', ["lang"]],
	['{"answers":{},"lang":null}', ["lang"]],
	['{"answers":{},"lang":["en"]}', ["lang"]],
	['{"answers":{},"__proto__":{"age":30}}', ["__proto__"]],
	['{"answers":{"__proto__":{"age":30},"constructor":1}}', ["__proto__", "constructor"]],
	['{"answers":{"age":1e400}}', ["age"]],
	['{"answers":{"barriers":["debt"],"money":["debt"]}}', ["barriers"]],
	['{"answers":{"age":"30"},"extra":1,"lang":7}', ["extra", "lang", "age"]],
])("refuses %s and names what is wrong", (text, facts) => {
	const request = read(text);
	expect(request).toMatchObject({ ok: false });
	expect(request.ok ? [] : request.wrong.map(({ fact }) => fact)).toEqual(facts);
});

test("names 20 at most, as text of 40 characters at most, and repeats no value", () => {
	const raw = Object.fromEntries(
		Array.from({ length: 50 }, (_, index) => [`${index}\n${"k".repeat(60)}`, "secret"]),
	);
	const request = readMatchRequest({ ...raw, answers: { age: "secret" } }, vocabulary, languages);
	const wrong = request.ok ? [] : request.wrong;
	expect(wrong).toHaveLength(20);
	expect(wrong.every(({ fact }) => fact.length <= 40 && !fact.includes("\n"))).toBe(true);
	expect(JSON.stringify(request)).not.toContain("secret");
});

test.each([
	'{"answers":{}}',
	'{"answers":{"area":"harbour","age":null,"goals":[],"using":["harbour-line"]},"lang":"en"}',
	'{"answers":{"barriers":["debt","transport"],"work":"looking"}}',
	'{"answers":{"difficulties":["money"],"money":["debt"]}}',
	'{"answers":{"barriers":["debt"],"money":["debt"]}}',
	'{"answers":{"barriers":null,"difficulties":null}}',
	'{"answers":{"barriers":["young"]}}',
	'{"answers":{"area":"atlantis"}}',
	'{"answers":{"age":12}}',
	'{"answers":{"using":["nobody"]}}',
	'{"answers":{"wrok":"looking"}}',
	'{"answers":{},"lang":"xx"}',
	'{"answers":{},"day":"2026-11-21"}',
	"{}",
	"[]",
])("the JSON Schema takes %s exactly when we do", (text) => {
	const schema = z.fromJSONSchema(matchRequestJsonSchema(vocabulary, languages));
	expect(schema.safeParse(JSON.parse(text)).success).toBe(read(text).ok);
});
