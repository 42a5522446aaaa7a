import { expect, test } from "vitest";
import { FACTS } from "#app/domain/facts/fact.ts";
import { MatchErrorSchema, MatchReportSchema } from "#app/domain/triage/match-report.schema.ts";
import { apiPage, laidOut } from "./api-page.server.ts";
import { answerMatch } from "./match-answer.server.ts";
import { getNavigator } from "./navigator.server.ts";

const around = {
	navigator: getNavigator(),
	today: "2026-11-21",
	languages: ["en"],
	words: () => () => "words",
};
const page = apiPage(around);

test("the page lists every fact and the shorthand, each with what it may be", () => {
	expect(page.facts.map(({ fact }) => fact)).toEqual([...FACTS, "barriers"]);
	expect(page.facts.filter(({ mayBe }) => mayBe === "")).toEqual([]);
});

test("the example is taken, and what the page shows of its answer is in the answer", () => {
	const { status, body } = answerMatch(Buffer.from(page.example), around);
	expect(status).toBe(200);
	const whole = MatchReportSchema.parse(JSON.parse(body));
	const shown = MatchReportSchema.parse(JSON.parse(page.answer));
	expect(page.matches).toBe(whole.matches.length);
	expect(shown.matches).toHaveLength(2);
	for (const match of shown.matches) expect(whole.matches).toContainEqual(match);
	expect({ ...shown.plan, others: [] }).toEqual({ ...whole.plan, others: [] });
	expect(shown.receipt).toBe(whole.receipt);
});

test("the wrong example is refused with both of its facts named", () => {
	const { facts } = MatchErrorSchema.parse(JSON.parse(page.wrong));
	expect(facts.map(({ fact }) => fact)).toEqual(["age", "wrok"]);
});

test.each([
	["what fits", { a: [1, "b", null], c: {} }, '{"a": [1, "b", null], "c": {}}'],
	[
		"what does not",
		{ long: "x".repeat(70), list: [] },
		`{\n  "long": "${"x".repeat(70)}",\n  "list": []\n}`,
	],
	["text with brackets", ['a,"b', "[,{"], '["a,\\"b", "[,{"]'],
])("%s is laid out so that it reads back the same", (_, value, text) => {
	expect(laidOut(value)).toBe(text);
	expect(JSON.parse(laidOut(value))).toEqual(value);
});
