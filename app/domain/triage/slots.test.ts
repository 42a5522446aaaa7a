import { expect, test } from "vitest";
import { ranking } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { aPerson, type RawAnswers } from "../../../tests/support/answers.ts";
import { canBeFirstCall, canBeNext, canStart, wantsWork } from "./slots.ts";

const from = ["leaflet"];
const sureAndUnsure = [
	{ number: "01332 1", sure: false, from },
	{ number: "01332 2", from },
];
const mandatory = { voluntary: false, jobcentreTold: true, changesBenefits: true, from };

test.each<{ name: string; fields: ServiceFields; can: boolean }>([
	{ name: "an open advice line with a sure number, by oneself", fields: {}, can: true },
	{ name: "no number", fields: { contact: { phones: [] } }, can: false },
	{
		name: "a number we only think is right",
		fields: { contact: { phones: [{ number: "01332 1", sure: false, from }] } },
		can: false,
	},
	{ name: "a sure number beside one", fields: { contact: { phones: sureAndUnsure } }, can: true },
	{
		name: "no way in by oneself",
		fields: { referral: { routes: ["gp", "jobcentre"], takes: "not-known", from } },
		can: false,
	},
	{
		name: "by oneself among other ways",
		fields: { referral: { routes: ["gp", "self"], takes: "not-known", from } },
		can: true,
	},
	{ name: "no way in known", fields: { referral: undefined }, can: false },
	{
		name: "a rule to check with them",
		fields: { eligibility: { any: [{ age: { from: 18 } }, { ask: "You need a letter" }] } },
		can: false,
	},
	{ name: "a rule that facts carry", fields: { eligibility: { age: { from: 18 } } }, can: true },
	{ name: "rules not found", fields: { rules: "not-found" }, can: true },
	{ name: "not yet open", fields: { status: { is: "opening", from } }, can: false },
	{ name: "not confirmed", fields: { status: { is: "unconfirmed", from } }, can: false },
	{ name: "a kind that is no first call", fields: { kind: "money" }, can: false },
])("first call, $name: $can", ({ fields, can }) => {
	expect(
		canBeFirstCall(aService({ kind: "advice", contact: sureNumber, ...fields }), ranking),
	).toBe(can);
});

test.each<{ name: string; fields: ServiceFields; can: boolean }>([
	{ name: "help into work", fields: {}, can: true },
	{ name: "both steps", fields: { escalator: "both" }, can: true },
	{ name: "a step up only", fields: { escalator: "step-up" }, can: false },
	{ name: "another kind", fields: { kind: "skills-training" }, can: false },
	{ name: "no known place", fields: { areas: [] }, can: false },
	{ name: "mandatory", fields: { conditionality: mandatory }, can: false },
	{
		name: "by free choice",
		fields: { conditionality: { ...mandatory, voluntary: true } },
		can: true,
	},
	{
		name: "nobody knows if by free choice",
		fields: { conditionality: { ...mandatory, voluntary: "unknown" } },
		can: true,
	},
])("start, $name: $can", ({ fields, can }) => {
	expect(canStart(aService({ kind: "employment-support", ...fields }))).toBe(can);
});

test.each<{ name: string; fields: ServiceFields; can: boolean }>([
	{ name: "a course that is a step up", fields: {}, can: true },
	{
		name: "help into better work",
		fields: { kind: "employment-support", escalator: "both" },
		can: true,
	},
	{ name: "money for a business", fields: { kind: "money" }, can: true },
	{ name: "advice", fields: { kind: "advice" }, can: false },
	{ name: "a step on only", fields: { escalator: "step-on" }, can: false },
	{ name: "no known place", fields: { areas: [] }, can: false },
	{ name: "mandatory", fields: { conditionality: mandatory }, can: false },
])("next, $name: $can", ({ fields, can }) => {
	expect(canBeNext(aService({ kind: "skills-training", escalator: "step-up", ...fields }))).toBe(
		can,
	);
});

test.each<{ answers: RawAnswers; wants: string }>([
	{ answers: {}, wants: "unknown" },
	{ answers: { goals: ["not-sure"] }, wants: "yes" },
	{ answers: { work: "not-looking", goals: ["training"] }, wants: "yes" },
	{ answers: { work: "looking" }, wants: "yes" },
	{ answers: { work: "employed", goals: [] }, wants: "yes" },
	{ answers: { work: "not-looking" }, wants: "unknown" },
	{ answers: { work: "not-looking", goals: [] }, wants: "no" },
	{ answers: { work: "not-looking", goals: null }, wants: "no" },
	{ answers: { goals: [] }, wants: "unknown" },
	{ answers: { goals: null }, wants: "unknown" },
	{ answers: { work: null }, wants: "unknown" },
	{ answers: { work: null, goals: [] }, wants: "yes" },
	{ answers: { work: null, goals: null }, wants: "yes" },
])("wants work with $answers: $wants", ({ answers, wants }) => {
	expect(wantsWork(aPerson(answers))).toBe(wants);
});
