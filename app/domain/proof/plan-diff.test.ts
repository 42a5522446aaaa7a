import { expect, test } from "vitest";
import type { Service } from "#app/domain/catalogue/service.ts";
import { FACTS } from "#app/domain/facts/fact.ts";
import { QuestionsSchema } from "#app/domain/triage/question.ts";
import { aContext } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { type Engine, realEngine } from "./engine.ts";
import { diffPlans, inAllParts, mostIn } from "./plan-diff.ts";

const WALKS = 300;
const SEED = 4;
const from = ["leaflet"];
const questions = QuestionsSchema.parse(FACTS.map((fact) => ({ fact })));

const anybody = aService({ id: "anybody", kind: "advice", contact: sureNumber });
const debts = (fields: ServiceFields = {}) =>
	aService({ id: "debt-line", helpsWith: [{ barrier: "debt", main: true }], ...fields });
const jobs = (fields: ServiceFields = {}) =>
	aService({ id: "jobs", kind: "employment-support", ...fields });

const engineOf = (services: Service[]): Engine => realEngine(aContext(services), questions);
const diff = (before: Service[], after: Service[]) =>
	diffPlans(engineOf(before), engineOf(after), WALKS, SEED);

test("nothing changed: nobody's plan changes", () => {
	const same = diff([anybody, debts()], [anybody, debts()]);
	expect(same).toEqual({ walks: WALKS, changed: 0, services: [], gaps: [], noFirstCall: 0 });
});

test("a planted loss is reported: who had it loses it, and gains the gap", () => {
	const lost = diff([anybody, debts()], [anybody, debts({ status: { is: "ended", from } })]);
	const [service] = lost.services;
	const [gap] = lost.gaps;
	expect(service?.id).toBe("debt-line");
	expect(service?.loses.alongside).toBeGreaterThan(0);
	expect(service?.gains).toEqual({ firstCall: 0, start: 0, alongside: 0, next: 0 });
	// Nothing rules anybody out of it, so everybody not on it already finds it no more.
	expect(service?.lost).toBeGreaterThan(WALKS / 2);
	expect(gap).toMatchObject({ barrier: "debt", gains: service?.loses.alongside, loses: 0 });
	expect(gap?.named).toBeGreaterThanOrEqual(gap?.gains ?? 0);
	expect(lost.changed).toBe(service?.loses.alongside);
	expect(
		diff([debts({ status: { is: "ended", from } }), anybody], [anybody, debts()]),
	).toMatchObject({
		services: [{ id: "debt-line", gains: service?.loses, loses: service?.gains }],
		gaps: [{ barrier: "debt", gains: 0, loses: gap?.gains }],
	});
});

test("where it no longer works is where people lose it", () => {
	const { services } = diff([anybody, jobs()], [anybody, jobs({ areas: ["vale"] })]);
	const [effect] = services;
	expect(effect?.loses.start).toBeGreaterThan(0);
	expect(mostIn(effect?.districts ?? new Map()).map(({ id }) => id)).toContain("harbour");
	expect(effect?.districts.has("north-vale")).toBe(false);
});

test("a doubt makes them check first; a step up moves it; nobody loses it", () => {
	const doubtful = diff([anybody, jobs()], [anybody, jobs({ rules: "partly" })]).services;
	expect(doubtful).toMatchObject([{ id: "jobs", surer: 0, lost: 0, found: 0 }]);
	expect(doubtful[0]?.lessSure).toBeGreaterThan(0);
	const moved = diff([anybody, jobs()], [anybody, jobs({ escalator: "step-up" })]).services;
	expect(moved[0]?.moves).toBeGreaterThan(0);
	expect(inAllParts(moved[0]?.loses ?? { firstCall: 1, start: 0, alongside: 0, next: 0 })).toBe(0);
});

test("nobody left to ring is counted", () => {
	const { noFirstCall } = diff([anybody], [jobs()]);
	// All but those who are on it already.
	expect(noFirstCall).toBeGreaterThan(WALKS / 2);
});

test("residents answer what only the older version asks", () => {
	const veterans = aService({
		id: "veterans",
		kind: "skills-training",
		escalator: "step-up",
		eligibility: { qualification: { oneOf: ["level-3"] } },
	});
	const { services } = diff([anybody, veterans], [anybody]);
	const [effect] = services;
	// Had nobody said what they hold, it would be "check first" for everybody who may have it.
	expect(effect?.lost).toBeLessThan(WALKS / 2);
	expect(effect?.lost).toBeGreaterThan(0);
});

test("the same seed gives the same; the districts with most come first, ties by name", () => {
	const once = () => diff([anybody, debts()], [anybody]);
	expect(once()).toEqual(once());
	const people = new Map([
		["b", 2],
		["a", 2],
		[null, 9],
		["c", 5],
		["d", 1],
	]);
	expect(mostIn(people).map(({ id }) => id)).toEqual(["c", "a", "b"]);
});
