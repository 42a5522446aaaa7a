import { expect, test } from "vitest";
import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import { readingOf } from "./representatives.ts";

test.each<{ name: string; condition: Condition; values: Record<string, unknown[]> }>([
	{
		name: "ages at and beside each bound",
		condition: { age: { from: 18, to: 24 } },
		values: { age: [17, 18, 19, 23, 24, 25, 30, null] },
	},
	{
		name: "no age that nobody may be",
		condition: { age: { from: 13 } },
		values: { age: [13, 14, 30, null] },
	},
	{
		name: "both sides of being young and over 50",
		condition: { barriers: ["young", "over-50"] },
		values: { age: [24, 25, 30, 49, 50, null] },
	},
	{
		name: "a district within and one outside",
		condition: { not: { areas: ["harbour", "vale"] } },
		values: { area: ["elsewhere", "harbour", null] },
	},
	{
		name: "lists with none, each and all",
		condition: { goals: ["training", "find-work"] },
		values: { goals: [[], ["training"], ["find-work"], ["training", "find-work"], null] },
	},
	{
		name: "a list that two leaves read",
		condition: { any: [{ using: ["a"] }, { using: ["b"] }] },
		values: { using: [[], ["a"], ["b"], ["a", "b"], null] },
	},
	{
		name: "the group before its barriers",
		condition: { barriers: ["debt"] },
		values: { difficulties: [[], ["money"], null], money: [[], ["debt"], null] },
	},
	{
		name: "two of the barriers that stand in the same places, and each that stands elsewhere",
		condition: {
			any: [
				{ barriers: ["health-mental", "health-msk", "health-diabetes"] },
				{ barriers: ["health-long-term"] },
			],
		},
		values: {
			difficulties: [[], ["health"], null],
			health: [
				[],
				["health-mental"],
				["health-msk"],
				["health-long-term"],
				["health-mental", "health-msk", "health-long-term"],
				null,
			],
		},
	},
	{
		name: "a barrier that is a group",
		condition: { barriers: ["transport"] },
		values: { difficulties: [[], ["travel"], null] },
	},
	{
		name: "what a fact hangs on",
		condition: { probation: true },
		values: {
			difficulties: [[], ["record"], null],
			record: [[], ["convictions"], null],
			probation: [true, false, null],
		},
	},
	{
		name: "the right to work",
		condition: { mayWork: true },
		values: { rightToWork: ["yes", "no", "waiting", null] },
	},
	{
		name: "nothing of what no fact carries",
		condition: { all: [{ ask: "You need a letter" }, { doubt: "rules" }] },
		values: {},
	},
])("reads $name", ({ condition, values }) => {
	expect(Object.fromEntries(readingOf(condition).values)).toEqual(values);
});

test("time out of work is read with the work it hangs on, parents first", () => {
	const reading = readingOf({
		all: [{ outOfWork: { atLeast: "6-to-9-months" } }, { barriers: ["self-employment"] }],
	});
	expect([...reading.values.keys()]).toEqual(["work", "outOfWork", "goals"]);
	const alone = readingOf({ outOfWork: { oneOf: ["never-worked"] } });
	expect([...alone.values.keys()]).toEqual(["work", "outOfWork"]);
	expect(reading.barriers).toEqual([]);
});

test("names the barriers that somebody could name", () => {
	expect(
		readingOf({ any: [{ barriers: ["debt", "young"] }, { mentalHealthTeam: true }] }).barriers,
	).toEqual(["debt", "health-mental"]);
});
