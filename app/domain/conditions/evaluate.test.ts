import { expect, test } from "vitest";
import { answers, aPerson, type RawAnswers } from "../../../tests/support/answers.ts";
import type { Condition } from "./condition.schema.ts";
import { decisiveLeaves, evaluate, leavesOf, verdictOf } from "./evaluate.ts";

/** Leaves of each verdict for somebody of 30, and the order the parts stand in never matters. */
const someone: RawAnswers = { age: 30, work: "looking" };
const part: Record<string, Condition> = {
	yes: { age: { from: 18 } },
	no: { age: { from: 60 } },
	unknown: { benefits: ["universal-credit"] },
};

function everyOrder<Item>(items: readonly Item[]): Item[][] {
	if (items.length < 2) return [[...items]];
	return items.flatMap((item, index) =>
		everyOrder(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
	);
}

const some = (...names: string[]) => names.map((name) => part[name] as Condition);

test.each([
	{ parts: ["yes"], all: "yes", any: "yes" },
	{ parts: ["no"], all: "no", any: "no" },
	{ parts: ["unknown"], all: "unknown", any: "unknown" },
	{ parts: ["yes", "yes"], all: "yes", any: "yes" },
	{ parts: ["no", "no"], all: "no", any: "no" },
	{ parts: ["yes", "no"], all: "no", any: "yes" },
	{ parts: ["yes", "unknown"], all: "unknown", any: "yes" },
	{ parts: ["no", "unknown"], all: "no", any: "unknown" },
	{ parts: ["yes", "no", "unknown"], all: "no", any: "yes" },
	{ parts: ["yes", "yes", "unknown"], all: "unknown", any: "yes" },
	{ parts: ["no", "no", "unknown"], all: "no", any: "unknown" },
])("$parts: all is $all and any is $any, in every order", ({ parts, all, any }) => {
	for (const order of everyOrder(parts)) {
		expect(evaluate({ all: some(...order) }, answers(someone)).verdict).toBe(all);
		expect(evaluate({ any: some(...order) }, answers(someone)).verdict).toBe(any);
		expect(verdictOf({ all: some(...order) }, aPerson(someone))).toBe(all);
		expect(verdictOf({ any: some(...order) }, aPerson(someone))).toBe(any);
	}
});

test.each([
	["yes", "no"],
	["no", "yes"],
	["unknown", "unknown"],
])("not %s is %s, and twice turned is as before", (name, opposite) => {
	const [inner] = some(name) as [Condition];
	expect(evaluate({ not: inner }, answers(someone)).verdict).toBe(opposite);
	expect(evaluate({ not: { not: inner } }, answers(someone)).verdict).toBe(name);
	expect(verdictOf({ not: inner }, aPerson(someone))).toBe(opposite);
});

test("all of nothing holds and any of nothing does not", () => {
	expect(evaluate({ all: [] }, {}).verdict).toBe("yes");
	expect(evaluate({ any: [] }, {}).verdict).toBe("no");
	expect(verdictOf({ all: [] }, aPerson())).toBe("yes");
	expect(verdictOf({ any: [] }, aPerson())).toBe("no");
});

test("answers and a person already read give the same reason", () => {
	const condition: Condition = { all: some("yes", "unknown") };
	expect(evaluate(condition, answers(someone))).toEqual(evaluate(condition, aPerson(someone)));
});

test("the reason holds every part, each leaf with its verdict and the fact it read", () => {
	const [old, benefits] = some("no", "unknown") as [Condition, Condition];
	expect(evaluate({ all: [old, { not: { any: [benefits] } }] }, answers(someone))).toEqual({
		node: "all",
		verdict: "no",
		parts: [
			{ leaf: old, verdict: "no", fact: "age", ask: null },
			{
				node: "not",
				verdict: "unknown",
				parts: [
					{
						node: "any",
						verdict: "unknown",
						parts: [{ leaf: benefits, verdict: "unknown", fact: "benefits", ask: "benefits" }],
					},
				],
			},
		],
	});
});

function leafNames(leaves: readonly { leaf: object }[]): string[] {
	return leaves.map(({ leaf }) => JSON.stringify(leaf));
}

const age18 = { age: { from: 18 } };
const age60 = { age: { from: 60 } };
const age70 = { age: { from: 70 } };
const credit: Condition = { benefits: ["universal-credit"] };
const letter = { ask: "You need a letter" };

test("all leaves come in the order they were written", () => {
	const reason = evaluate({ all: [age60, { any: [age18, { not: credit }] }, letter] }, {});
	expect(leafNames(leavesOf(reason))).toEqual(
		[age60, age18, credit, letter].map((leaf) => JSON.stringify(leaf)),
	);
});

test.each<{ name: string; condition: Condition; leaves: object[] }>([
	{ name: "a no by one part", condition: { all: [age18, age60, credit] }, leaves: [age60] },
	{ name: "a no by two parts", condition: { all: [age60, age18, age70] }, leaves: [age60, age70] },
	{
		name: "a no of any, by every part",
		condition: { any: [age60, age70] },
		leaves: [age60, age70],
	},
	{
		name: "a yes of any, by the part that holds",
		condition: { any: [age60, age18, credit] },
		leaves: [age18],
	},
	{
		name: "a yes of all, by every part",
		condition: { all: [age18, { any: [age18, age60] }] },
		leaves: [age18, age18],
	},
	{
		name: "what leaves it open",
		condition: { all: [age18, credit, letter] },
		leaves: [credit, letter],
	},
	{
		name: "a leaf that holds but rules out",
		condition: { all: [age18, { not: age18 }] },
		leaves: [age18],
	},
	{
		name: "a turned any, by what holds in it",
		condition: { not: { any: [age60, age18] } },
		leaves: [age18],
	},
	{
		name: "a turned all, by what fails in it",
		condition: { not: { all: [age18, age60] } },
		leaves: [age60],
	},
])("decisive: $name", ({ condition, leaves }) => {
	expect(leafNames(decisiveLeaves(evaluate(condition, answers(someone))))).toEqual(
		leaves.map((leaf) => JSON.stringify(leaf)),
	);
});

test("the leaves of another verdict than the whole's are none", () => {
	expect(decisiveLeaves(evaluate({ all: [age18, age60] }, answers(someone)), "yes")).toEqual([]);
});
