import { expect, test } from "vitest";
import { RankingSchema } from "#app/domain/triage/ranking.schema.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { planHurdles } from "./plan-hurdles.ts";

const weight = { points: 1, why: "For this test alone" };
const weights = [
	"dedicated",
	"helps",
	"looksRight",
	"suits",
	"goal",
	"local",
	"sureNumber",
	"unconfirmed",
	"stale",
	"age",
	"quality",
];
const ranking = RankingSchema.parse({
	...Object.fromEntries(weights.map((name) => [name, weight])),
	firstCall: { advice: weight },
	goals: {},
	most: { start: 3, next: 3 },
});
const from = ["leaflet"];

/** An entry that nothing keeps out of anything. */
const good: ServiceFields = {
	kind: "advice",
	contact: sureNumber,
	helpsWith: [{ barrier: "debt", main: true }],
};
const of = (fields: ServiceFields) => planHurdles(aService({ ...good, ...fields }), ranking);

test("a good entry has none", () => {
	expect(of({})).toEqual([]);
});

test.each([
	["an employer's entry", { audience: "employer" }, ["In no plan: it is for employers only."]],
	["an ended one", { status: { is: "ended", from } }, ["In no plan: it is ended."]],
	[
		"one without a known rule",
		{ rules: "not-found", rulesFrom: [] },
		['At best "check with them first": its rules are "not-found".'],
	],
	[
		"one that has to be asked",
		{ eligibility: { ask: "You need a letter" } },
		[
			'At best "check with them first": a rule has to be asked for ("ask").',
			"Never the first call: a rule has to be asked for first.",
		],
	],
	[
		"one that is not confirmed, of no place",
		{ status: { is: "unconfirmed", from }, areas: [] },
		[
			'At best "check with them first": its status is unconfirmed; no source names where it works (areas).',
			"Never the first call: it is not known to be open.",
		],
	],
	[
		"one without a number or a way in",
		{ contact: { phones: [] }, referral: undefined },
		[
			"No way in is known, so it takes no place that another could fill.",
			'Never the first call: no source says that people can come by themselves ("self"); it has no number that is sure.',
		],
	],
	["one of another kind", { kind: "health" }, ["Never the first call: its kind is health."]],
	[
		"one that helps with nothing",
		{ helpsWith: [] },
		[
			"On no line but the first call's: it leads to no work or training by its kind, and helpsWith names nothing.",
		],
	],
	[
		"one made for nothing in particular",
		{ helpsWith: [{ barrier: "debt" }] },
		["Closes no gap: nothing in helpsWith is main."],
	],
	[
		"one that the Jobcentre can require",
		{
			conditionality: { voluntary: false, jobcentreTold: true, changesBenefits: "unknown", from },
		},
		["Never a start or a next step: the Jobcentre can require it."],
	],
] satisfies [string, ServiceFields, string[]][])("%s", (_, fields, hurdles) => {
	expect(of(fields)).toEqual(hurdles);
});
