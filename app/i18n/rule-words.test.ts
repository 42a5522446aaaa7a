import { expect, test } from "vitest";
import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { wordsIn } from "./instance.ts";
import { type RuleWords, ruleWords } from "./rule-words.ts";

const inWords = (condition: Condition) => ruleWords(condition, wordsIn("en").t, (id) => id);
const ask = (text: string): Condition => ({ ask: text });
const says = (text: string): RuleWords => ({ says: text, isEnglish: true });

test("one of these in one of these is said once, and so are all of these", () => {
	const nested: Condition = { any: [ask("a"), { any: [ask("b"), { any: [ask("c")] }] }] };
	expect(inWords(nested)).toEqual({
		heading: "One of these:",
		parts: [says("a"), says("b"), says("c")],
	});
	expect(inWords({ all: [{ all: [ask("a")] }, ask("b")] })).toEqual({
		heading: "All of these:",
		parts: [says("a"), says("b")],
	});
});

test("a group of another kind stays a group", () => {
	const mixed: Condition = { any: [{ all: [ask("a"), { any: [ask("b"), ask("c")] }] }, ask("d")] };
	expect(inWords(mixed)).toEqual({
		heading: "One of these:",
		parts: [
			{
				heading: "All of these:",
				parts: [says("a"), { heading: "One of these:", parts: [says("b"), says("c")] }],
			},
			says("d"),
		],
	});
});

test("no published rule says the same heading twice, one right under the other", () => {
	const twice = (rule: RuleWords, above = ""): boolean =>
		"parts" in rule &&
		(rule.heading === above || rule.parts.some((part) => twice(part, rule.heading)));
	const found = loadNavigator().catalogue.services.filter(({ condition }) =>
		twice(inWords(condition)),
	);
	expect(found.map(({ id }) => id)).toEqual([]);
});
