import { expect, test } from "vitest";
import { triageOf } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import type { RawAnswers } from "../../../tests/support/answers.ts";

const from = ["leaflet"];
const line = (id: string, fields: ServiceFields = {}) =>
	aService({ id, kind: "advice", contact: sureNumber, ...fields });
const old: ServiceFields = { checks: [{ kind: "link", on: "2025-01-01", by: "editor" }] };

function firstCall(services: readonly ReturnType<typeof aService>[], answers: RawAnswers = {}) {
	return triageOf(services, answers).plan.firstCall;
}

test("the best of its points and those of its kind is rung first", () => {
	const services = [
		line("advice"),
		line("guide", { kind: "employment-support" }),
		line("course", { kind: "skills-training" }),
	];
	expect(firstCall(services, { rightToWork: "yes" })?.id).toBe("guide");
	expect(firstCall([line("life", { kind: "wraparound" }), line("talk")])?.id).toBe("talk");
	expect(
		firstCall([line("far"), line("near", { areas: ["harbour"] })], { area: "harbour" })?.id,
	).toBe("near");
	expect(
		firstCall([line("any"), line("debts", { helpsWith: [{ barrier: "debt", main: true }] })], {
			barriers: ["debt"],
		})?.id,
	).toBe("debts");
});

test("one within its review date comes first, however well another fits", () => {
	const stale = line("stale", { ...old, helpsWith: [{ barrier: "debt", main: true }] });
	expect(firstCall([stale, line("fresh", { rules: "not-found" })], { barriers: ["debt"] })).toEqual(
		{ id: "fresh", verdict: "unknown", for: [] },
	);
});

test("where all are stale the best of them is rung, and the line says so", () => {
	const services = [
		line("a-stale", old),
		line("b-stale", { ...old, helpsWith: [{ barrier: "debt", main: true }] }),
	];
	expect(firstCall(services, { barriers: ["debt"] })).toEqual({
		id: "b-stale",
		verdict: "yes",
		for: ["debt"],
		stale: true,
	});
});

test.each<{ name: string; fields: ServiceFields }>([
	{
		name: "a number we only think is right",
		fields: { contact: { phones: [{ number: "01332 1", sure: false, from }] } },
	},
	{
		name: "no way in by oneself",
		fields: { referral: { routes: ["gp"], takes: "not-known", from } },
	},
	{ name: "a rule to check with them", fields: { eligibility: { ask: "You need a letter" } } },
	{ name: "not confirmed", fields: { status: { is: "unconfirmed", from } } },
	{ name: "ruled out", fields: { eligibility: { age: { from: 60 } } } },
	{ name: "not suiting", fields: { suits: { age: { from: 60 } } } },
	{ name: "for another place", fields: { areas: ["vale"] } },
	{ name: "on it already", fields: { id: "on-it" } },
])("never rung first, whatever its points: $name", ({ fields }) => {
	const helpsWith: ServiceFields["helpsWith"] = [{ barrier: "debt", main: true }];
	const services = [
		line("b-weak", { ...old, rules: "not-found" }),
		line("a-strong", { helpsWith, ...fields }),
	];
	expect(
		firstCall(services, { age: 30, area: "harbour", barriers: ["debt"], using: ["on-it"] })?.id,
	).toBe("b-weak");
});

test("a rule still open does not keep a line from being rung", () => {
	expect(firstCall([line("adults", { eligibility: { age: { from: 18 } } })])).toEqual({
		id: "adults",
		verdict: "unknown",
		for: [],
	});
});

test("equal points go by id, whatever they are made of", () => {
	expect(firstCall([line("b"), line("a")])?.id).toBe("a");
	// 20 for suiting and 0 for its kind, or 0 and 20: the same sum.
	const suits = line("z-suits", { kind: "wraparound", suits: { age: { from: 18 } } });
	expect(firstCall([suits, line("m-advice")], { age: 30 })?.id).toBe("m-advice");
	expect(firstCall([suits, line("zz-advice")], { age: 30 })?.id).toBe("z-suits");
});

test("where nobody can be rung there is no first call, and no gap that would name one", () => {
	const { plan } = triageOf([aService({ id: "page" })], { barriers: ["debt"] });
	expect(plan).toMatchObject({ firstCall: null, gaps: [] });
});
