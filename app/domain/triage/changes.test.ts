import { expect, test } from "vitest";
import { evaluate } from "#app/domain/conditions/evaluate.ts";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { answers, type RawAnswers } from "../../../tests/support/answers.ts";
import { changesFor, isTrue } from "./changes.ts";

/** What would change a no, as `fact value`; each is tried again here. */
function changes(fields: ServiceFields, raw: RawAnswers): string[] {
	const service = aService(fields);
	const about = answers(raw);
	const found = changesFor(service, about, evaluate(service.condition, about));
	for (const change of found) expect(isTrue(service, about, change)).toBe(true);
	return found.map(({ fact, to }) => `${fact} ${to}`);
}

const from18to24: ServiceFields = { eligibility: { age: { from: 18, to: 24 } } };
const notYoung: ServiceFields = { eligibility: { not: { age: { to: 24 } } } };
const longOut: ServiceFields = { eligibility: { outOfWork: { atLeast: "18-months-to-2-years" } } };
const looking: RawAnswers = { work: "looking" };

test.each<{ name: string; fields: ServiceFields; raw: RawAnswers; would: string[] }>([
	{ name: "nothing where it is not ruled out", fields: from18to24, raw: { age: 18 }, would: [] },
	{
		name: "no other place where they are in the right one",
		fields: { areas: ["vale"] },
		raw: { area: "north-vale" },
		would: [],
	},
	{ name: "nothing where it is open", fields: from18to24, raw: {}, would: [] },
	{ name: "the first later age", fields: from18to24, raw: { age: 16 }, would: ["age 18"] },
	{
		name: "the first of two later ages",
		fields: {
			eligibility: { any: [{ age: { from: 30, to: 32 } }, { age: { from: 20, to: 22 } }] },
		},
		raw: { age: 16 },
		would: ["age 20"],
	},
	{ name: "never an earlier age", fields: from18to24, raw: { age: 25 }, would: [] },
	{ name: "the first age past a bound", fields: notYoung, raw: { age: 20 }, would: ["age 25"] },
	{
		name: "the age at which somebody counts as over 50",
		fields: { eligibility: { barriers: ["over-50"] } },
		raw: { age: 49 },
		would: ["age 50"],
	},
	{
		name: "never the age at which somebody was young",
		fields: { eligibility: { barriers: ["young"] } },
		raw: { age: 30 },
		would: [],
	},
	{
		name: "another place",
		fields: { areas: ["vale"] },
		raw: { area: "harbour" },
		would: ["area north-vale", "area south-vale"],
	},
	{
		name: "another place, from outside",
		fields: { areas: ["harbour"] },
		raw: { area: "elsewhere" },
		would: ["area harbour"],
	},
	{
		name: "a place that a rule names",
		fields: { eligibility: { areas: ["vale"] } },
		raw: { area: "harbour" },
		would: ["area north-vale", "area south-vale"],
	},
	{
		name: "no place where age rules out too",
		fields: { areas: ["vale"], ...from18to24 },
		raw: { area: "harbour", age: 40 },
		would: [],
	},
	{
		name: "other work",
		fields: { eligibility: { work: ["looking", "redundancy"] } },
		raw: { work: "employed" },
		would: ["work looking", "work redundancy"],
	},
	{
		name: "a longer time out of work",
		fields: longOut,
		raw: { ...looking, outOfWork: "3-to-6-months" },
		would: ["outOfWork 18-months-to-2-years", "outOfWork over-2-years"],
	},
	{
		name: "never a shorter time",
		fields: { eligibility: { outOfWork: { atMost: "3-to-6-months" } } },
		raw: { ...looking, outOfWork: "over-2-years" },
		would: [],
	},
	{
		name: "never having worked after all",
		fields: { eligibility: { outOfWork: { oneOf: ["never-worked"] } } },
		raw: { ...looking, outOfWork: "over-2-years" },
		would: [],
	},
	{
		name: "work that lets time out of work count",
		fields: longOut,
		raw: { work: "employed" },
		would: ["work looking", "work not-looking"],
	},
	{
		name: "a benefit beside those they have",
		fields: { eligibility: { benefits: ["carers-allowance"] } },
		raw: { benefits: ["universal-credit"] },
		would: ["benefits universal-credit,carers-allowance"],
	},
	{
		name: "no benefit given up",
		fields: { eligibility: { not: { benefits: ["universal-credit"] } } },
		raw: { benefits: ["universal-credit"] },
		would: [],
	},
	{
		name: "a higher qualification",
		fields: { eligibility: { qualification: { atLeast: "level-3" } } },
		raw: { qualification: "level-2" },
		would: ["qualification level-3", "qualification level-4-plus"],
	},
	{
		name: "a first qualification",
		fields: { eligibility: { qualification: { atMost: "level-2" } } },
		raw: { qualification: "none" },
		would: ["qualification below-level-2", "qualification level-2"],
	},
	{
		name: "never a lower qualification",
		fields: { eligibility: { qualification: { oneOf: ["none", "below-level-2", "level-2"] } } },
		raw: { qualification: "level-3" },
		would: [],
	},
	{
		name: "never a barrier",
		fields: { eligibility: { barriers: ["convictions"] } },
		raw: { barriers: [] },
		would: [],
	},
	{
		name: "a later age beside a barrier",
		fields: { eligibility: { barriers: ["convictions", "over-50"] } },
		raw: { age: 30, barriers: [] },
		would: ["age 50"],
	},
	{
		name: "never probation",
		fields: { eligibility: { probation: true } },
		raw: { barriers: ["convictions"], probation: false },
		would: [],
	},
	{
		name: "never a child's age",
		fields: { eligibility: { youngestChild: { atMost: "3-to-4" } } },
		raw: { barriers: ["caring-child"], youngestChild: "5-to-11" },
		would: [],
	},
	{
		name: "never a goal",
		fields: { eligibility: { goals: ["training"] } },
		raw: { goals: ["find-work"] },
		would: [],
	},
	{
		name: "never the right to work",
		fields: { eligibility: { rightToWork: ["yes"] } },
		raw: { rightToWork: "waiting" },
		would: [],
	},
	{
		name: "nothing from what is declined",
		fields: { areas: ["vale"], ...from18to24 },
		raw: { area: "harbour", age: null },
		would: ["area north-vale", "area south-vale"],
	},
	{
		name: "one of two ways",
		fields: { eligibility: { any: [{ age: { from: 50 } }, { work: ["employed"] }] } },
		raw: { age: 30, work: "looking" },
		would: ["age 50", "work employed"],
	},
	{
		name: "nothing where two changes are needed",
		fields: { eligibility: { all: [{ age: { from: 50 } }, { work: ["employed"] }] } },
		raw: { age: 30, work: "looking" },
		would: [],
	},
])("would change it: $name", ({ fields, raw, would }) => {
	expect(changes(fields, raw)).toEqual(would);
});
