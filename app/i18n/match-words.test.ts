import { expect, test } from "vitest";
import type { ReasonRule } from "#app/domain/triage/match-report.schema.ts";
import { ruleInWords } from "./match-words.ts";

const names = { place: (id: string) => `<${id}>`, service: (id: string) => `the ${id}` };
const inEnglish = ruleInWords("en", names);

test.each<[ReasonRule, string]>([
	[{ age: { from: 18 } }, "Aged 18 or over"],
	[{ areas: ["harbour", "vale"] }, "It works only in <harbour> and <vale>."],
	[{ mayWork: true }, "Right to work: Yes"],
	[{ using: ["harbour-line"] }, "You are on the harbour-line"],
	[
		{ not: { benefits: ["universal-credit"] } },
		"Not for people with this: You get Universal Credit",
	],
])("%j reads: %s", (rule, text) => {
	expect(inEnglish(rule)).toBe(text);
	expect(inEnglish(rule)).toBe(text);
});

test("each language has its own words for the same rule", () => {
	const rule: ReasonRule = { age: { from: 18 } };
	const texts = ["en", "pl", "ur", "en"].map((language) => ruleInWords(language, names)(rule));
	expect(new Set(texts).size).toBe(3);
	expect(texts[3]).toBe(texts[0]);
});
