import { expect, test } from "vitest";
import { answers, type RawAnswers } from "../../../tests/support/answers.ts";
import type { Condition } from "./condition.schema.ts";
import { evaluate, missingFacts } from "./evaluate.ts";

const age18 = { age: { from: 18 } };
const age60 = { age: { from: 60 } };
const credit: Condition = { benefits: ["universal-credit"] };
const letter = { ask: "You need a letter" };

test.each<{ name: string; condition: Condition; about: RawAnswers; missing: string[] }>([
	{
		name: "none where it is settled",
		condition: { all: [age60, credit] },
		about: { age: 30 },
		missing: [],
	},
	{
		name: "what is absent",
		condition: { all: [age18, credit] },
		about: {},
		missing: ["age", "benefits"],
	},
	{
		name: "not what is known",
		condition: { all: [age18, credit] },
		about: { age: 30 },
		missing: ["benefits"],
	},
	{
		name: "not what is declined",
		condition: { all: [age18, credit] },
		about: { age: null },
		missing: ["benefits"],
	},
	{
		name: "not a part already settled",
		condition: { all: [age18, { any: [age18, credit] }, letter] },
		about: { age: 30 },
		missing: [],
	},
	{
		name: "the parent of what hangs on another",
		condition: { outOfWork: { atLeast: "6-to-9-months" } },
		about: {},
		missing: ["work"],
	},
	{
		name: "the group before the barrier",
		condition: { barriers: ["debt"] },
		about: {},
		missing: ["difficulties"],
	},
	{
		name: "within not",
		condition: { not: { any: [age60, credit] } },
		about: { age: 30 },
		missing: ["benefits"],
	},
	{
		name: "what can still rule out beside an open rule",
		condition: { all: [age18, letter] },
		about: {},
		missing: ["age"],
	},
	{
		name: "nothing that an open rule beside it makes idle",
		condition: { any: [credit, letter] },
		about: {},
		missing: ["benefits"],
	},
	{
		name: "not what can only meet a part that a doubt keeps open",
		condition: { all: [{ any: [credit, letter] }, letter] },
		about: {},
		missing: [],
	},
	{
		name: "not the right to work beside a doubt: it rules nobody out",
		condition: { all: [{ mayWork: true }, letter] },
		about: {},
		missing: [],
	},
	{
		name: "the right to work where all else can be met",
		condition: { all: [{ mayWork: true }, age18] },
		about: {},
		missing: ["rightToWork", "age"],
	},
])("missing: $name", ({ condition, about, missing }) => {
	expect([...missingFacts(evaluate(condition, answers(about)))].toSorted()).toEqual(
		missing.toSorted(),
	);
});
