import { expect, test } from "vitest";
import { aSearchEntry, someSynonyms } from "../../../tests/support/a-search.ts";
import type { PlaceName } from "./places.ts";
import { search } from "./search.ts";
import { buildSearchIndex } from "./search-index.ts";

const PLACES: PlaceName[] = [
	{ name: "Harbour Town", districts: ["harbour"], isLarge: true },
	{ name: "Kettlesbridge", districts: ["north"], isLarge: true },
	{ name: "Milton", districts: ["harbour", "north"] },
	{ name: "Milton", districts: ["south"] },
	{ name: "Hope", districts: ["north"] },
	{ name: "Ash", districts: ["south"] },
	{ name: "Nook", districts: ["west"] },
];
const of = (id: string, ...districts: string[]) =>
	aSearchEntry({ id, name: "Sewing club", districts });
const ENTRIES = [
	of("everywhere", "england"),
	of("two", "harbour", "north", "south", "east"),
	of("harbour", "harbour"),
	of("north", "north"),
	of("south", "south"),
	aSearchEntry({ id: "hope", name: "New Hope", districts: ["harbour"] }),
];
const SYNONYMS = [{ means: "Sewing", said: ["needle"], services: ["two"] }];
const index = buildSearchIndex(ENTRIES, {
	...someSynonyms(SYNONYMS),
	littleWords: { en: ["in", "near"] },
	places: PLACES,
});
const idsOf = (query: string) => search(query, index).results.map(({ id }) => id);

test.each([
	["sewing kettlesbridge", "north"],
	["sewing in Harbour Town", "harbour"],
	["harbourtown sewing", "harbour"],
	["sewing kettlsbridge", "north"],
	["sewing harbor town", "harbour"],
	["sewing harbour twon", "harbour"],
	["sewing near ash", "south"],
])("%s leans to what is there alone", (query, first) => {
	expect(idsOf(query)[0]).toBe(first);
});

test("a name of several places leans to each of their districts", () => {
	expect(idsOf("sewing milton").slice(0, 4).toSorted()).toEqual([
		"harbour",
		"north",
		"south",
		"two",
	]);
});

test("a name that is another word too is that word, unless the words say that it is a place", () => {
	expect(idsOf("hope")).toEqual(["hope"]);
	expect(idsOf("sewing hope")).toEqual(["hope"]);
	expect(idsOf("sewing in hope").slice(0, 2).toSorted()).toEqual(["hope", "north"]);
});

test("a place alone is answered by what works there, the nearest first, and says so", () => {
	expect(idsOf("Kettlesbridge")).toEqual(["north", "two", "everywhere"]);
	expect(idsOf("in ketlesbridge")).toEqual(["north", "two", "everywhere"]);
	expect(idsOf("nook")).toEqual(["everywhere"]);
	expect(idsOf("ash")[0]).toBe("south");
	expect(search("kettlesbridge", index).results[0]?.matched).toEqual([
		{ said: "kettlesbridge", found: "Kettlesbridge", in: "places" },
	]);
});

test("who says the place itself goes before who works there among other places", () => {
	const clubs = [
		of("there", "north"),
		{ ...of("in-town", "north"), texts: { places: ["The hall, Kettlesbridge"] } },
	];
	const own = buildSearchIndex(clubs, { ...someSynonyms(), places: PLACES });
	const results = (query: string) => search(query, own).results.map(({ id }) => id);
	expect(results("sewing kettlesbridge")).toEqual(["in-town", "there"]);
	expect(results("kettlesbridge")).toEqual(["in-town", "there"]);
});

test("a place does not make an answer of nonsense", () => {
	expect(idsOf("pizza kettlesbridge")).toEqual([]);
});
