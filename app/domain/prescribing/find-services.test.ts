import { expect, test } from "vitest";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import { searchItem } from "#app/domain/search/search-item.ts";
import { aSearched, someSynonyms } from "../../../tests/support/a-search.ts";
import { aService, type ServiceFields } from "../../../tests/support/a-service.ts";
import { region } from "../../../tests/support/surroundings.ts";
import { findServices } from "./find-services.ts";
import type { PrescribeChoices } from "./prescribe-choices.ts";

const helps = (...barriers: Barrier[]): ServiceFields["helpsWith"] =>
	barriers.map((barrier) => ({ barrier }));
const services = [
	aService({ id: "a-wide", name: "Wide", helpsWith: helps("debt", "confidence", "low-pay") }),
	aService({ id: "b-narrow", name: "Narrow", helpsWith: helps("debt") }),
	aService({
		id: "c-made",
		name: "Made",
		areas: ["harbour"],
		helpsWith: [{ barrier: "debt", main: true }],
	}),
	aService({ id: "d-other", name: "Lungs", summary: "Help to breathe better." }),
	aService({ id: "e-near", name: "Near", helpsWith: helps("veteran", "confidence") }),
	aService({ id: "f-far", name: "Far", helpsWith: [{ barrier: "veteran", main: true }] }),
];
const catalogue = { services, byId: new Map(services.map((service) => [service.id, service])) };
const words = { barriers: {} as Record<Barrier, string>, kinds: {} };
const rows = [
	{ means: "Breathing", said: ["copd"], services: ["d-other"] },
	{ means: "Now", said: ["overdose"], urgent: true, services: ["a-wide"] },
	{ means: "A part", said: ["fought"], barriers: ["veteran"], services: ["f-far"] },
	{
		means: "Veterans",
		said: ["left/old army/navy", "soldier"],
		barriers: ["veteran"],
		services: ["e-near"],
	},
];
const searched = aSearched(
	services.map((service) => searchItem(service, words, region)),
	rows,
);
const { synonyms } = someSynonyms(rows);
const find = (asked: Partial<PrescribeChoices>) => {
	const choices = { words: "", need: undefined, area: undefined, isWhole: false, ...asked };
	const found = findServices(choices, { catalogue, searched, synonyms }, "2026-11-22");
	return { ...found, ids: found.services.map(({ id }) => id) };
};

test("a choice brings what is made for it, then what does least else", () => {
	expect(find({ need: "debt" }).ids).toEqual(["c-made", "b-narrow", "a-wide"]);
	expect(find({ need: "debt", area: "north-vale" }).ids).toEqual(["b-narrow", "a-wide"]);
});

test("what the editor's table puts first for a choice comes first, as if its words were typed", () => {
	expect(find({ need: "veteran" }).ids).toEqual(["e-near", "f-far"]);
	expect(find({ words: "left army" }).ids[0]).toBe("e-near");
});

test("a clinician's word goes through the same table as everybody's, and is said back", () => {
	expect(find({ words: "COPD" })).toMatchObject({ ids: ["d-other"], showing: ["Breathing"] });
});

test("what cannot wait is noticed, in words and in a choice", () => {
	expect(find({ words: "overdose" }).isUrgent).toBe(true);
	expect(find({ need: "domestic-abuse" }).isUrgent).toBe(true);
	expect([find({ words: "COPD" }).isUrgent, find({ need: "debt" }).isUrgent]).toEqual([
		false,
		false,
	]);
});
