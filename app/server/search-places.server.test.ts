import { expect, test } from "vitest";
import type { Region } from "#app/domain/catalogue/region.schema.ts";
import { loadNavigator } from "./navigator.server.ts";
import { searchPlaces } from "./search-places.server.ts";

const region: Region = loadNavigator().catalogue.region;
const places = searchPlaces(region);
const named = (name: string) => places.filter((place) => place.name === name);

test.each([
	{ name: "Ilkeston", districts: ["erewash"] },
	{ name: "Glossop", districts: ["high-peak"] },
	{ name: "Loughborough", districts: ["charnwood"] },
	{ name: "Nottm", districts: ["nottingham"] },
	{ name: "Ashby", districts: ["north-west-leicestershire"] },
])("$name is large and stands in $districts", ({ name, districts }) => {
	expect(named(name)).toEqual([{ name, districts, isLarge: true }]);
});

test("a name of several places is there once, with all their districts", () => {
	const [carlton, ...others] = named("Carlton");
	expect(others).toEqual([]);
	expect(carlton?.districts.length).toBeGreaterThan(1);
});

test("a district's name means that district and no village of the same name", () => {
	for (const { id, name } of region.districts) expect(named(name)[0]?.districts).toContain(id);
	expect(named("Melton")[0]?.districts).toEqual(["melton"]);
});

test("a village is not large, and stands in districts of the region only", () => {
	const ids = new Set(region.districts.map(({ id }) => id));
	expect(named("Hope")[0]).not.toHaveProperty("isLarge");
	expect(places.flatMap(({ districts }) => districts).filter((id) => !ids.has(id))).toEqual([]);
});
