import { expect, test } from "vitest";
import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import { aContext } from "../../../tests/support/a-plan.ts";
import { aService } from "../../../tests/support/a-service.ts";
import { conditionLaws } from "./condition-laws.ts";
import { realEngine } from "./engine.ts";

/** The laws that a rule breaks; it need not be one that the schema would take. */
function brokenBy(condition: Condition, suits?: Condition): number[] {
	const service = { ...aService(), condition, suits };
	const findings = conditionLaws(realEngine(aContext([service]), []));
	return findings
		.filter(({ counterExample }) => counterExample !== undefined)
		.map(({ law }) => law);
}

test.each<{ name: string; condition: Condition }>([
	{ name: "a barrier", condition: { barriers: ["debt", "transport"] } },
	{
		name: "what hangs on a barrier",
		condition: {
			any: [
				{ probation: true },
				{ mentalHealthTeam: false },
				{ youngestChild: { oneOf: ["none"] } },
			],
		},
	},
	{ name: "time out of work", condition: { not: { outOfWork: { atLeast: "6-to-9-months" } } } },
	{
		name: "an open rule",
		condition: { all: [{ age: { from: 18 } }, { ask: "You need a letter" }, { mayWork: true }] },
	},
])("$name breaks no law", ({ condition }) => {
	expect(brokenBy(condition)).toEqual([]);
});

test.each<{ name: string; condition: Condition }>([
	{ name: "naming a barrier", condition: { not: { barriers: ["debt"] } } },
	{
		name: "naming a barrier of a group of one",
		condition: { all: [{ age: { from: 18 } }, { not: { barriers: ["transport"] } }] },
	},
	{ name: "naming convictions, through probation", condition: { not: { probation: true } } },
	{
		name: "naming mental health, through its team",
		condition: { not: { mentalHealthTeam: true } },
	},
	{
		name: "needing childcare, through the child's age",
		condition: { not: { youngestChild: { atMost: "3-to-4" } } },
	},
])("a rule by which $name rules somebody out breaks law 7", ({ condition }) => {
	expect(brokenBy(condition)).toEqual([7]);
	expect(brokenBy({ all: [] }, condition)).toEqual([7]);
});

test("rules that differ only in their places and questions are tried once", () => {
	const services = ["harbour", "north-vale"].map((area) =>
		aService({ id: area, areas: [area], eligibility: { ask: `You live in ${area}` } }),
	);
	expect(conditionLaws(realEngine(aContext(services), []))[0]?.tried).toMatch(
		/^1 different conditions/,
	);
});
