import { expect, test } from "vitest";
import { diffCatalogues } from "#app/domain/catalogue/catalogue-diff.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { aService, type ServiceFields } from "../../tests/support/a-service.ts";
import { entryLines } from "./diff-entries.ts";

const from = ["leaflet"];
const names = { place: (id: string) => id.toUpperCase(), service: (id: string) => `The ${id}` };
const catalogueOf = (services: Service[]) => ({
	byId: new Map(services.map((service) => [service.id, service])),
	merged: new Map(services.flatMap(({ id, mergedFrom }) => mergedFrom.map((old) => [old, id]))),
});

function linesOf(before: Service[], after: Service[]): string[] {
	return diffCatalogues(catalogueOf(before), catalogueOf(after)).flatMap((entry) =>
		entryLines(entry, { before: names, after: names }),
	);
}

const change = (was: ServiceFields, is: ServiceFields) => linesOf([aService(was)], [aService(is)]);
const aged = (age: number, work: "looking" | "employed") => ({
	eligibility: { all: [{ age: { from: age } }, { work: [work] }] },
});

test("a phone, its hours and a cost are said old and new, one that is not there as none", () => {
	const phone = (number: string, hours?: string) => ({ phones: [{ number, hours, from }] });
	expect(
		change(
			{ contact: phone("0300 1", "All day") },
			{ contact: phone("0300 2"), cost: { says: "Free", from } },
		),
	).toEqual([
		"Harbour Line: phone, hours, cost changed",
		"  phone: 0300 1 -> 0300 2",
		"  hours: All day -> none",
		"  cost: none -> Free",
	]);
});

test("of rules and places only what came and went is said", () => {
	expect(change(aged(16, "looking"), aged(18, "looking"))).toEqual([
		"Harbour Line: rules changed",
		"  rules: Aged 16 or over -> Aged 18 or over",
	]);
	expect(change({ areas: ["harbour", "vale"] }, { areas: ["vale"] })).toEqual([
		"Harbour Line: area changed",
		"  area: no longer HARBOUR",
	]);
	expect(change({ areas: ["harbour"] }, { areas: ["harbour", "vale"] })[1]).toBe(
		"  area: now also NORTH-VALE, SOUTH-VALE",
	);
});

test("an ended entry says what replaced it; a renamed one what it was called", () => {
	const status = { is: "ended" as const, replacedBy: ["quay"], from };
	expect(change({}, { status, name: "Haven" })).toEqual([
		"Haven: ended; name changed",
		"  name: Harbour Line -> Haven",
		"  status: open -> ended; replaced by The quay",
	]);
	expect(change({}, { name: "Haven" })[0]).toBe("Haven: renamed from Harbour Line");
	expect(change({ status }, {})[0]).toBe("Harbour Line: back, it was ended");
});

test("new, removed and joined entries; a new one with what is known", () => {
	const [a, b] = [aService({ id: "a", name: "Aft" }), aService({ id: "b", name: "Bow" })];
	expect(linesOf([a], [b])).toEqual([
		"Aft: removed",
		"Bow: new",
		"  status: open",
		"  link: https://harbour.example",
		"  area: ENGLAND",
		"  rules: the whole rule",
	]);
	const whole = aService({ id: "b", name: "Bow", mergedFrom: ["a"] });
	expect(linesOf([a, b], [whole])).toEqual([
		"Aft: joined with The b",
		"Bow: ties to other entries changed",
	]);
});

test("the address of a place of safety is never said", () => {
	const venue = (address: string) => ({
		venues: [{ district: "harbour", address, hidden: true, from }],
	});
	expect(change(venue("1 Secret Lane"), venue("2 Secret Lane"))).toEqual([
		"Harbour Line: places changed",
	]);
});
