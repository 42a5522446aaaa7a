import { expect, test } from "vitest";
import { answers, type RawAnswers } from "../../../tests/support/answers.ts";
import type { Condition } from "./condition.schema.ts";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";

/** As the loader makes it: the area, the entry's own rule, and what it adds. */
const whole: Condition = {
	all: [
		{ areas: ["harbour"] },
		{
			all: [
				{ age: { from: 18 } },
				{
					any: [
						{ barriers: ["health-mental", "health-msk"] },
						{ benefits: ["employment-support-allowance"] },
					],
				},
				{ ask: "You need a letter from your GP" },
			],
		},
		{ doubt: "rules" },
	],
};

/** What an explanation speaks of, by the first word of each leaf. */
function said(about: RawAnswers) {
	const { holds, rulesOut, open } = explain(evaluate(whole, answers(about)));
	const names = (leaves: typeof holds) => leaves.map(({ leaf }) => Object.keys(leaf)[0]);
	return { holds: names(holds), rulesOut: names(rulesOut), open: names(open) };
}

test("what is met of a rule that is still open is named, however deep it stands", () => {
	expect(said({ area: "harbour", age: 40, barriers: ["health-msk"] })).toEqual({
		holds: ["areas", "age", "barriers"],
		rulesOut: [],
		open: ["ask", "doubt"],
	});
	expect(
		said({ area: "harbour", barriers: [], benefits: ["employment-support-allowance"] }),
	).toEqual({
		holds: ["areas", "benefits"],
		rulesOut: [],
		open: ["age", "ask", "doubt"],
	});
});

test("an open choice is not yet a reason", () => {
	expect(said({ age: 40 }).holds).toEqual(["age"]);
});

test("what is ruled out has no reason to be there, only what rules it out", () => {
	expect(said({ area: "harbour", age: 17, barriers: ["health-msk"] })).toEqual({
		holds: [],
		rulesOut: ["age"],
		open: [],
	});
});

test("where several ways in are closed, any one of them would be enough", () => {
	const isAnyEnough = (condition: Condition, about: RawAnswers) =>
		explain(evaluate(condition, answers(about))).isAnyEnough;
	const nobody: RawAnswers = { area: "harbour", age: 40, barriers: [], benefits: [] };
	expect(isAnyEnough(whole, nobody)).toBe(true);
	expect(isAnyEnough(whole, { ...nobody, age: 17 })).toBe(false);
	expect(isAnyEnough(whole, { area: "harbour", age: 40, barriers: ["health-msk"] })).toBe(false);
	expect(isAnyEnough({ age: { from: 60 } }, nobody)).toBe(false);
});
