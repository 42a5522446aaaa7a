import { expect, test } from "vitest";
import { aContext } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { aPerson, type RawAnswers } from "../../../tests/support/answers.ts";
import { matchServices } from "./match.ts";

const from = ["leaflet"];

/** The one match of somebody with a service that has these fields. */
function matchOf(fields: ServiceFields, answers: RawAnswers = {}, today = "2026-11-21") {
	const [match] = matchServices(aPerson(answers), aContext([aService(fields)], { today }));
	if (match === undefined) throw new Error("No match");
	return match;
}

/** A service that scores nothing: its rules are not known, so it never looks right. */
const plain: ServiceFields = { rules: "not-found" };
const dated = (date?: string): ServiceFields => ({
	...plain,
	sources: [{ id: "leaflet", title: "A leaflet", date, says: "All" }],
});

test.each<{ name: string; fields: ServiceFields; answers?: RawAnswers; points: number }>([
	{ name: "nothing", fields: plain, points: 0 },
	{ name: "meets the rule", fields: {}, points: 30 },
	{
		name: "a dedicated barrier",
		fields: { ...plain, helpsWith: [{ barrier: "debt", main: true }] },
		answers: { barriers: ["debt"] },
		points: 1000,
	},
	{
		name: "a barrier among others",
		fields: { ...plain, helpsWith: [{ barrier: "debt" }] },
		answers: { barriers: ["debt"] },
		points: 100,
	},
	{
		name: "a barrier not named",
		fields: { ...plain, helpsWith: [{ barrier: "debt", main: true }] },
		answers: { barriers: ["low-pay"] },
		points: 0,
	},
	{
		name: "two barriers",
		fields: { ...plain, helpsWith: [{ barrier: "debt" }, { barrier: "young", main: true }] },
		answers: { age: 20, barriers: ["debt"] },
		points: 1100,
	},
	{
		name: "suits",
		fields: { ...plain, suits: { age: { to: 24 } } },
		answers: { age: 20 },
		points: 20,
	},
	{ name: "may suit", fields: { ...plain, suits: { age: { to: 24 } } }, points: 0 },
	{
		name: "a goal it serves",
		fields: { ...plain, kind: "skills-training" },
		answers: { goals: ["training", "not-sure"] },
		points: 10,
	},
	{
		name: "another goal",
		fields: { ...plain, kind: "skills-training" },
		answers: { goals: ["find-work"] },
		points: 0,
	},
	{
		name: "of the own district",
		fields: { ...plain, areas: ["vale"] },
		answers: { area: "north-vale" },
		points: 15,
	},
	{
		name: "of all England, which is not local",
		fields: plain,
		answers: { area: "north-vale" },
		points: 0,
	},
	{ name: "a sure number", fields: { ...plain, contact: sureNumber }, points: 5 },
	{
		name: "two sure numbers",
		fields: {
			...plain,
			contact: {
				phones: [
					{ number: "01332 1", from },
					{ number: "01332 2", from },
				],
			},
		},
		points: 5,
	},
	{
		name: "an unsure number",
		fields: { ...plain, contact: { phones: [{ number: "01332 1", sure: false, from }] } },
		points: 0,
	},
	{ name: "not confirmed", fields: { status: { is: "unconfirmed", from } }, points: -40 },
	{ name: "not yet open", fields: { status: { is: "opening", from } }, points: -40 },
	{
		name: "past its review date",
		fields: { ...plain, checks: [{ kind: "link", on: "2026-01-01", by: "editor" }] },
		points: -50,
	},
	{ name: "a source half a year old", fields: dated("2026-05-21"), points: -1 },
	{ name: "a source nearly half a year old", fields: dated("2026-05-22"), points: 0 },
	{ name: "a source two years old", fields: dated("2024-11-21"), points: -4 },
	{ name: "a source much older", fields: dated("2019"), points: -4 },
	{ name: "no dated source", fields: dated(), points: -4 },
])("points: $name", ({ fields, answers, points }) => {
	expect(matchOf(fields, answers).score).toBe(points);
});

test("the quality of an entry counts by its weight, and a score is never finer than a tenth", () => {
	const context = aContext([aService({ ...plain, cost: { says: "Free", from } }), aService(plain)]);
	const quality = { ...context.ranking.quality, points: 10 };
	const scores = matchServices(aPerson(), {
		...context,
		ranking: { ...context.ranking, quality },
	}).map(({ score }) => score);
	// Of nine parts 6.5 are full (no number, no rule, one source), and 5.5 without the cost.
	expect(scores).toEqual([7.2, 6.1]);
});
