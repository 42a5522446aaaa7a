import { expect, test } from "vitest";
import type { Fact } from "#app/domain/facts/fact.ts";
import { aContext } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { aPerson, type RawAnswers } from "../../../tests/support/answers.ts";
import { factsThatCouldChange } from "./question.ts";

const call = aService({ id: "call", kind: "advice", contact: sureNumber });

/** Somebody who has answered all that any plan reads: looking for work, 30, no difficulty, on nothing. */
const known: RawAnswers = {
	area: "harbour",
	age: 30,
	work: "looking",
	goals: ["find-work"],
	barriers: [],
	using: [],
};

/** What is still worth asking somebody, given these services. */
function open(services: readonly ReturnType<typeof aService>[], raw: RawAnswers = {}): Fact[] {
	return [...factsThatCouldChange(aPerson({ ...known, ...raw }), aContext([call, ...services]))];
}

const needsBenefit: ServiceFields = { eligibility: { benefits: ["universal-credit"] } };

test.each<{ name: string; fields: ServiceFields; raw?: RawAnswers; asks: Fact[] }>([
	{
		name: "a start",
		fields: { kind: "employment-support", rules: "partly", ...needsBenefit },
		asks: ["benefits"],
	},
	{
		name: "a start that needs the right to work",
		fields: { kind: "employment-support" },
		asks: ["rightToWork"],
	},
	{
		name: "a step up",
		fields: { kind: "skills-training", escalator: "step-up", ...needsBenefit },
		asks: ["benefits"],
	},
	{
		name: "a first call",
		fields: { kind: "advice", contact: sureNumber, ...needsBenefit },
		asks: ["benefits"],
	},
	{
		name: "help with a barrier they name",
		fields: { helpsWith: [{ barrier: "debt" }], ...needsBenefit },
		raw: { barriers: ["debt"] },
		asks: ["benefits"],
	},
	{
		name: "help with a barrier they do not name",
		fields: { helpsWith: [{ barrier: "debt" }], ...needsBenefit },
		asks: [],
	},
	{ name: "what can only be among the others", fields: needsBenefit, asks: [] },
	{
		name: "what nobody can use now",
		fields: {
			kind: "employment-support",
			status: { is: "paused", from: ["leaflet"] },
			...needsBenefit,
		},
		asks: [],
	},
	{
		name: "what is ruled out already",
		fields: { kind: "employment-support", areas: ["vale"], ...needsBenefit },
		asks: [],
	},
	{
		name: "whom it would suit, were they not ruled out",
		fields: {
			kind: "employment-support",
			areas: ["vale"],
			suits: { benefits: ["universal-credit"] },
		},
		asks: [],
	},
	{
		name: "what does not suit",
		fields: { kind: "employment-support", suits: { age: { to: 24 } }, ...needsBenefit },
		asks: [],
	},
	{
		name: "what may suit",
		fields: {
			kind: "skills-training",
			escalator: "step-up",
			suits: { qualification: { atLeast: "level-2" } },
		},
		asks: ["qualification"],
	},
	{
		name: "a start, of somebody who wants none",
		fields: { kind: "employment-support", ...needsBenefit },
		raw: { work: "not-looking", goals: [] },
		asks: [],
	},
	{
		name: "a time out of work",
		fields: {
			kind: "employment-support",
			rules: "partly",
			eligibility: { outOfWork: { atLeast: "6-to-9-months" } },
		},
		asks: ["outOfWork"],
	},
	{
		name: "a time out of work, in work",
		fields: {
			kind: "employment-support",
			rules: "partly",
			eligibility: { outOfWork: { atLeast: "6-to-9-months" } },
		},
		raw: { work: "employed" },
		asks: [],
	},
	{
		name: "a way round that another rule leaves open anyway",
		fields: {
			kind: "employment-support",
			rules: "partly",
			eligibility: { any: [{ benefits: ["universal-credit"] }, { ask: "You need a letter" }] },
		},
		asks: [],
	},
])("worth asking for $name: $asks", ({ fields, raw, asks }) => {
	expect(open([aService({ id: "one", ...fields })], raw)).toEqual(asks);
});

const noContact = { contact: { phones: [] } } satisfies ServiceFields;

test.each<{ name: string; local: ServiceFields; national: ServiceFields }>([
	{
		name: "a local face that could hide a national start",
		local: needsBenefit,
		national: { kind: "employment-support", rules: "not-found" },
	},
	{
		name: "a national face that could hide a local start nobody can reach",
		local: { kind: "employment-support", rules: "not-found", ...noContact },
		national: needsBenefit,
	},
])("worth asking for $name", ({ local, national }) => {
	const services = [
		aService({ id: "local", localFormOf: "national", ...local }),
		aService({ id: "national", ...national }),
	];
	expect(open(services)).toEqual(["benefits"]);
	expect(open(services, { benefits: null })).toEqual([]);
});
