import { expect, test } from "vitest";
import { bringIn, UnknownSharedCondition } from "./bring-in.ts";
import type { WrittenCondition } from "./condition.schema.ts";

const adult: WrittenCondition = { age: { from: 18 } };
const shared: Record<string, WrittenCondition> = {
	adult,
	adultHere: { all: [{ use: "adult" }, { areas: ["county"] }] },
	ring: { any: [adult, { use: "aroundTheRing" }] },
	aroundTheRing: { use: "ring" },
	itself: { not: { use: "itself" } },
};
const areasOf = (name: string) => (name === "county" ? ["north", "south"] : [name]);

function broughtIn(written: WrittenCondition) {
	return bringIn(written, shared, areasOf);
}

test.each<{ name: string; written: WrittenCondition; is: object }>([
	{ name: "a leaf stays", written: adult, is: adult },
	{ name: "a shared condition", written: { use: "adult" }, is: adult },
	{
		name: "one that brings in another",
		written: { use: "adultHere" },
		is: { all: [adult, { areas: ["north", "south"] }] },
	},
	{
		name: "within all, any and not",
		written: { all: [{ any: [{ not: { use: "adult" } }] }] },
		is: { all: [{ any: [{ not: adult }] }] },
	},
	{
		name: "the same one twice is no ring",
		written: { all: [{ use: "adult" }, { use: "adult" }] },
		is: { all: [adult, adult] },
	},
	{
		name: "names of areas",
		written: { areas: ["county", "city"] },
		is: { areas: ["north", "south", "city"] },
	},
])("$name", ({ written, is }) => {
	expect(broughtIn(written)).toEqual(is);
});

test.each(["nobody", "constructor", "toString", "__proto__"])(
	"a name that is not shared is refused by name: %s",
	(use) => {
		expect(() => broughtIn({ all: [adult, { use }] })).toThrow(UnknownSharedCondition);
		expect(() => broughtIn({ use })).toThrow(`"${use}"`);
	},
);

test.each(["ring", "aroundTheRing", "itself"])(
	"a ring of shared conditions ends in a refusal: %s",
	(use) => {
		expect(() => broughtIn({ use })).toThrow(UnknownSharedCondition);
	},
);
