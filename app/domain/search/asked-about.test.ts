import { expect, test } from "vitest";
import { aSearchEntry, aSearchIndex } from "../../../tests/support/a-search.ts";
import { askedAbout } from "./asked-about.ts";

const index = aSearchIndex([
	aSearchEntry({ id: "mill", name: "Old Mill sewing", districts: ["mill-town"] }),
	aSearchEntry({
		id: "harbour",
		name: "Harbour Friends",
		texts: { tags: ["sewing"], summary: ["Sewing for all"] },
		districts: ["harbour-town"],
	}),
	aSearchEntry({
		id: "llr",
		name: "Mill WorkWell",
		aliases: ["WorkWell"],
		districts: ["mill-town"],
	}),
	aSearchEntry({ id: "everywhere", name: "WorkWell" }),
	aSearchEntry({ id: "juno", name: "Juno Women's Aid", districts: ["mill-town"] }),
]);

test.each([
	["a need: who works there", "sewing", "harbour-town", "harbour"],
	["a need where nobody knows the district: the best", "sewing", undefined, "mill"],
	["the name of one elsewhere", "Mill WorkWell", "harbour-town", "llr"],
	["that name misspelt", "mil workwel", "harbour-town", "llr"],
	["a name that both have", "work well", "harbour-town", "everywhere"],
	["a part of a name that nobody there has", "juno", "harbour-town", "juno"],
	[
		"outside the region, a need: the best of elsewhere where nothing is for everybody",
		"sewing",
		"elsewhere",
		"mill",
	],
	["nothing that we have", "zzzzqqq", "harbour-town", undefined],
	["no words", " ", "harbour-town", undefined],
])("%s", (_, typed, area, id) => {
	expect(askedAbout(typed, index, area)).toBe(id);
});
