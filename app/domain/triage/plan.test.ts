import { expect, test } from "vitest";
import { crisisLines, idsOf, triageOf } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import type { RawAnswers } from "../../../tests/support/answers.ts";

const from = ["leaflet"];
const noContact = { contact: { phones: [] } } satisfies ServiceFields;
const guide = (id: string, fields: ServiceFields = {}) =>
	aService({ id, kind: "employment-support", ...fields });
const course = (id: string, fields: ServiceFields = {}) =>
	aService({ id, kind: "skills-training", escalator: "step-up", ...fields });
const call = aService({ id: "call", kind: "advice", contact: sureNumber });

test("somebody who says nothing gets a whole plan", () => {
	const services = [call, course("course"), guide("guide"), aService({ id: "walks" })];
	expect(triageOf(services).plan).toEqual({
		now: [],
		firstCall: { id: "call", verdict: "yes", for: [] },
		start: [{ id: "guide", verdict: "unknown", for: [] }],
		alongside: [],
		next: [{ id: "course", verdict: "yes", for: [] }],
		gaps: [],
		others: [{ id: "walks", verdict: "yes", for: [] }],
	});
});

test("the order of entries changes nothing", () => {
	const services = [
		call,
		guide("guide-b"),
		guide("guide-a"),
		course("course"),
		aService({ id: "debts", helpsWith: [{ barrier: "debt", main: true }] }),
	];
	const answers: RawAnswers = { age: 30, barriers: ["debt", "transport"] };
	const { plan } = triageOf(services, answers);
	expect(idsOf(plan.start)).toEqual(["guide-a", "guide-b"]);
	expect(triageOf(services.toReversed(), answers).plan).toEqual(plan);
});

test("start and next hold the best 3, and the rest stay among the others", () => {
	const ids = ["a", "b", "c", "d"];
	const services = [
		...ids.map((id) => guide(`guide-${id}`)),
		...ids.map((id) => course(`course-${id}`)),
		guide("guide-z", { contact: sureNumber }),
	];
	const { plan } = triageOf(services);
	expect(idsOf(plan.start)).toEqual(["guide-a", "guide-b", "guide-c"]);
	expect(plan.firstCall?.id).toBe("guide-z");
	expect(idsOf(plan.next)).toEqual(["course-a", "course-b", "course-c"]);
	expect(idsOf(plan.others)).toEqual(["course-d", "guide-d"]);
});

test("a service stands on one line only", () => {
	const both = guide("both", {
		escalator: "both",
		contact: sureNumber,
		helpsWith: [{ barrier: "debt", main: true }],
	});
	const { plan } = triageOf([both], { barriers: ["debt"] });
	expect(plan).toMatchObject({
		firstCall: { id: "both", for: ["debt"] },
		start: [],
		alongside: [],
		next: [],
		gaps: [],
		others: [],
	});
});

test("whoever does not look for work and names no goal has neither start nor next", () => {
	const services = [call, guide("guide"), course("course")];
	const { plan } = triageOf(services, { age: 70, work: "not-looking", goals: [] });
	expect(plan).toMatchObject({ firstCall: { id: "call" }, start: [], next: [] });
	expect(idsOf(plan.others).toSorted()).toEqual(["course", "guide"]);
	expect(
		idsOf(triageOf(services, { work: "not-looking", goals: ["volunteering"] }).plan.start),
	).toEqual(["guide"]);
	expect(idsOf(triageOf(services, { goals: [] }).plan.start)).toEqual(["guide"]);
});

test("a mandatory scheme is never in start, whatever else there is", () => {
	const conditionality = { voluntary: false, jobcentreTold: true, changesBenefits: true, from };
	const { plan } = triageOf([guide("required", { conditionality })]);
	expect(plan.start).toEqual([]);
	expect(idsOf(plan.others)).toEqual(["required"]);
});

test("what nobody can reach takes no slot that something in reach could fill, and says so", () => {
	const hidden = guide("a-hidden", { ...noContact, areas: ["harbour"] });
	const reachable = ["b", "c"].map((id) => guide(id, { rules: "not-found" }));
	const here: RawAnswers = { area: "harbour", rightToWork: "yes" };
	expect(triageOf([hidden, ...reachable], here).plan.start).toEqual([
		{ id: "b", verdict: "unknown", for: [] },
		{ id: "c", verdict: "unknown", for: [] },
		{ id: "a-hidden", verdict: "yes", for: [], noContact: true },
	]);
	const full = triageOf([hidden, ...reachable, guide("d", { rules: "not-found" })], here).plan;
	expect(idsOf(full.start)).toEqual(["b", "c", "d"]);
	expect(full.others).toEqual([{ id: "a-hidden", verdict: "yes", for: [], noContact: true }]);
});

test("ruled out, on it already, or not suiting: none stands on a line, and only the last is among the others", () => {
	const services = [
		guide("a-for-the-young", { suits: { age: { to: 24 } }, helpsWith: [{ barrier: "debt" }] }),
		guide("b-too-old", { eligibility: { age: { to: 24 } } }),
		guide("c-used"),
		guide("d-excluded", { notWith: ["c-used"] }),
		guide("e-left"),
		aService({ id: "f-other" }),
	];
	const { plan } = triageOf(services, { age: 40, barriers: ["debt"], using: ["c-used"] });
	expect(idsOf(plan.start)).toEqual(["e-left"]);
	expect(idsOf(plan.others)).toEqual(["f-other", "a-for-the-young"]);
});

test("a line says every barrier it answers, in their fixed order", () => {
	const helpsWith: ServiceFields["helpsWith"] = [
		{ barrier: "young" },
		{ barrier: "debt", main: true },
		{ barrier: "veteran" },
	];
	const { plan } = triageOf([call, guide("guide", { helpsWith })], {
		age: 20,
		barriers: ["debt", "digital"],
	});
	expect(plan.start).toEqual([{ id: "guide", verdict: "unknown", for: ["debt", "young"] }]);
});

const lines = crisisLines(
	{ id: "emergency" },
	{ id: "shelter", for: ["homeless"] },
	{ id: "refuge", for: ["domestic-abuse", "homeless"], areas: ["north-vale", "south-vale"] },
	{ id: "harbour-refuge", for: ["domestic-abuse"], areas: ["harbour"] },
);

test.each<{ answers: RawAnswers; now: { id: string; for: string[] }[] }>([
	{ answers: {}, now: [] },
	{ answers: { area: "harbour", barriers: ["debt"] }, now: [] },
	{
		answers: { area: "harbour", barriers: ["homeless"] },
		now: [{ id: "shelter", for: ["homeless"] }],
	},
	{
		answers: { area: "harbour", barriers: ["domestic-abuse"] },
		now: [{ id: "harbour-refuge", for: ["domestic-abuse"] }],
	},
	{ answers: { area: "elsewhere", barriers: ["domestic-abuse"] }, now: [] },
	{
		answers: { area: "north-vale", barriers: ["homeless", "domestic-abuse"] },
		now: [
			{ id: "shelter", for: ["homeless"] },
			{ id: "refuge", for: ["domestic-abuse", "homeless"] },
		],
	},
	{
		answers: { area: null, barriers: ["domestic-abuse"] },
		now: [
			{ id: "refuge", for: ["domestic-abuse"] },
			{ id: "harbour-refuge", for: ["domestic-abuse"] },
		],
	},
	{
		answers: { barriers: ["domestic-abuse"] },
		now: [
			{ id: "refuge", for: ["domestic-abuse"] },
			{ id: "harbour-refuge", for: ["domestic-abuse"] },
		],
	},
])("help to ring now with $answers", ({ answers, now }) => {
	expect(triageOf([call], answers, { crisis: lines }).plan.now).toEqual(now);
});

test("a loan stands in a plan only for somebody who named what it is for", () => {
	const loan = aService({
		id: "loan",
		kind: "money",
		escalator: "step-up",
		helpsWith: [{ barrier: "self-employment", main: true }],
	});
	const planOf = (answers: RawAnswers) => triageOf([call, loan], answers).plan;
	expect(idsOf(planOf({ goals: ["own-business"] }).alongside)).toEqual(["loan"]);
	for (const answers of [{ goals: ["find-work"] }, {}] satisfies RawAnswers[]) {
		const { next, alongside, others } = planOf(answers);
		expect([next, alongside].map(idsOf)).toEqual([[], []]);
		expect(idsOf(others)).toEqual(["loan"]);
	}
});
