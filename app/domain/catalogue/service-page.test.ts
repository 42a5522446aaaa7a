import { expect, test } from "vitest";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { servicePage } from "./service-page.ts";

const from = ["leaflet"];

function excludedOf(fields: ServiceFields) {
	const services = [
		aService(fields),
		aService({ id: "quay-line", name: "Quay Line" }),
		aService({ id: "pier-line", name: "Pier Line" }),
	];
	const byId = new Map(services.map((service) => [service.id, service]));
	return servicePage(services[0] as (typeof services)[0], { byId, services }, "2026-11-21")
		.excluded;
}

const quay = { id: "quay-line", name: "Quay Line" };
const pier = { id: "pier-line", name: "Pier Line" };

test("what it cannot be had with stands together where one sentence holds of all", () => {
	const notWith = ["quay-line", "pier-line"];
	const ends = (other: string) => ({ with: other, says: "Joining this ends it.", from });
	expect(excludedOf({ notWith, exclusions: notWith.map(ends) })).toEqual([
		{ says: "Joining this ends it.", from, entries: [quay, pier] },
	]);
	expect(excludedOf({ notWith, exclusions: [ends("pier-line")] })).toEqual([
		{ says: undefined, from: [], entries: [quay] },
		{ says: "Joining this ends it.", from, entries: [pier] },
	]);
	expect(excludedOf({})).toEqual([]);
});
