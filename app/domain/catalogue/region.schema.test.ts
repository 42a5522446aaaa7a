import { expect, test } from "vitest";
import { region } from "../../../tests/support/surroundings.ts";
import { districtsNamed, RegionSchema } from "./region.schema.ts";

test.each([
	["north-vale", ["north-vale"]],
	["vale", ["north-vale", "south-vale"]],
	["inland", ["north-vale", "south-vale"]],
	["coast", ["harbour"]],
	["harbour", ["harbour"]],
	["england", []],
	["elsewhere", []],
	["constructor", []],
])("the districts named %s", (name, districts) => {
	expect(districtsNamed(region, name)).toEqual(districts);
});

test.each([
	[
		"a district without a code",
		{ districts: [{ id: "a", name: "A", upperTier: "a", group: "a" }] },
	],
	["no district", { districts: [] }],
	["a month that is none", { gathered: "2026-13" }],
	["a misspelt field", { district: [] }],
	["an id with capitals", { id: "Coastlands" }],
])("a region with %s is refused", (_, fields) => {
	expect(RegionSchema.safeParse(region).success).toBe(true);
	expect(RegionSchema.safeParse({ ...region, ...fields }).success).toBe(false);
});
