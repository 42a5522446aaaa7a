import { expect, test } from "vitest";
import { WrittenConditionSchema } from "./condition.schema.ts";

test.each([
	{ age: { from: 13 } },
	{ age: { to: 120 } },
	{ age: { from: 18, to: 18 } },
	{ work: ["looking"] },
	{ areas: ["harbour"] },
	{ barriers: ["young", "debt"] },
	{ goals: ["not-sure"] },
	{ benefits: ["carers-allowance"] },
	{ using: ["harbour-line"] },
	{ rightToWork: ["yes", "waiting"] },
	{ outOfWork: { oneOf: ["never-worked"] } },
	{ qualification: { atLeast: "level-2", atMost: "level-2" } },
	{ youngestChild: { atMost: "3-to-4", oneOf: ["none"] } },
	{ probation: false },
	{ mentalHealthTeam: true },
	{ ask: "You need a letter from your GP" },
	{ use: "unwell" },
	{
		all: [
			{ any: [{ not: { all: [{ age: { to: 20 } }, { work: ["looking"] }] } }, { use: "unwell" }] },
		],
	},
	{ not: { goals: ["training"] } },
	{ not: { not: { benefits: ["universal-credit"] } } },
])("reads %j as it stands", (written) => {
	expect(WrittenConditionSchema.parse(written)).toEqual(written);
});

test.each([
	["an age under the first", { age: { from: 12 } }],
	["an age past the last", { age: { to: 121 } }],
	["half a year", { age: { from: 18.5 } }],
	["an age as text", { age: { from: "18" } }],
	["an age without limits", { age: {} }],
	["limits the wrong way about", { age: { from: 25, to: 24 } }],
	["a misspelt limit", { age: { form: 18 } }],
	["a misspelt fact", { agee: { from: 18 } }],
	["two facts in one part", { age: { from: 18 }, work: ["looking"] }],
	["nothing", {}],
	["null", null],
	["text", "adults"],
	["a list", [{ age: { from: 18 } }]],
	["an empty all", { all: [] }],
	["an empty any", { any: [] }],
	["all and any in one part", { all: [{ use: "unwell" }], any: [{ use: "unwell" }] }],
	["an empty list", { work: [] }],
	["one word where a list belongs", { work: "looking" }],
	["a value that is none", { work: ["idle"] }],
	["a barrier that is none", { barriers: ["gout"] }],
	["a group for a barrier", { barriers: ["travel"] }],
	["an order without a limit", { outOfWork: {} }],
	["a limit outside the order", { outOfWork: { atLeast: "never-worked" } }],
	["a limit of none", { qualification: { atMost: "none" } }],
	["an order the wrong way about", { qualification: { atLeast: "level-3", atMost: "level-2" } }],
	["yes as text", { probation: "yes" }],
	["a question of one word", { ask: "Letter?" }],
	["what only the loader adds", { mayWork: true }],
	["a doubt, which only the loader adds", { doubt: "rules" }],
])("refuses %s", (_, written) => {
	expect(WrittenConditionSchema.safeParse(written).success).toBe(false);
});

const neverTurned = [
	{ barriers: ["debt"] },
	{ barriers: ["young"] },
	{ mentalHealthTeam: true },
	{ probation: false },
	{ youngestChild: { oneOf: ["none"] } },
	{ use: "unwell" },
	{ ask: "You need a letter" },
];

test.each(neverTurned)("never turns %j round, however deep it stands", (leaf) => {
	expect(WrittenConditionSchema.safeParse(leaf).success).toBe(true);
	for (const not of [
		leaf,
		{ all: [{ work: ["looking"] }, leaf] },
		{ any: [{ all: [leaf] }] },
		{ not: leaf },
	]) {
		expect(WrittenConditionSchema.safeParse({ not }).success).toBe(false);
		expect(
			WrittenConditionSchema.safeParse({ any: [{ work: ["looking"] }, { not }] }).success,
		).toBe(false);
	}
});
