import { expect, test } from "vitest";
import { aContext } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { realEngine } from "./engine.ts";
import { FirstCalls, firstCallLaw } from "./first-call-law.ts";

const from = ["leaflet"];
const engineWith = (fields: ServiceFields, today?: string) =>
	realEngine(
		aContext(
			[aService({ kind: "advice", contact: sureNumber, ...fields })],
			today ? { today } : {},
		),
		[],
	);

test.each<{ name: string; fields: ServiceFields; example: RegExp | undefined }>([
	{ name: "one line for all England", fields: {}, example: undefined },
	{
		name: "one line that is stale",
		fields: { checks: [{ kind: "link", on: "2020-01-01", by: "editor" }] },
		example: undefined,
	},
	{
		name: "a line for two districts of three",
		fields: { areas: ["vale"] },
		example: /"area":"harbour"/,
	},
	{
		name: "a line for adults",
		fields: { eligibility: { age: { from: 18 } } },
		example: /"age":13/,
	},
	{
		name: "a line that ends at an age",
		fields: { eligibility: { age: { to: 64 } } },
		example: /"age":65/,
	},
	{
		name: "a line not for those in work",
		fields: { eligibility: { not: { work: ["employed"] } } },
		example: /"work":"employed"/,
	},
	{
		name: "a line for those who may work",
		fields: { eligibility: { rightToWork: ["yes", "waiting"] } },
		example: /"rightToWork":"no"/,
	},
	{
		name: "a line that is not confirmed",
		fields: { status: { is: "unconfirmed", from } },
		example: /nobody to ring/,
	},
])("law 4 with $name", ({ fields, example }) => {
	const { counterExample } = firstCallLaw([engineWith(fields)]);
	if (example === undefined) expect(counterExample).toBeUndefined();
	else expect(counterExample).toMatch(example);
});

test("law 4 names the day on which there is nobody", () => {
	const { counterExample, tried } = firstCallLaw([
		engineWith({}),
		engineWith({ areas: [], kind: "money" }, "2028-11-21"),
	]);
	expect(counterExample).toMatch(/^On 2028-11-21 nobody/);
	expect(tried).toContain("2026-11-21 and 2028-11-21");
});

test("names the districts where one national number is rung by over half", () => {
	const services = [aService({ id: "national" }), aService({ id: "near", areas: ["vale"] })];
	const engine = realEngine(aContext(services), []);
	const calls = new FirstCalls();
	const add = (area: string, id: string, times: number) =>
		Array.from({ length: times }, () => calls.add(area, id));
	expect(calls.notes(engine)).toEqual(["rest on one national number: none"]);
	add("harbour", "national", 3);
	add("harbour", "near", 1);
	add("north-vale", "national", 2);
	add("north-vale", "near", 2);
	add("south-vale", "near", 9);
	expect(calls.notes(engine)).toEqual(["rest on one national number: harbour (national, 75%)"]);
});
