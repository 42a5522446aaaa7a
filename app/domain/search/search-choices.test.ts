import { expect, test } from "vitest";
import { filtersOf, isAsked, readChoices, searchAddress, withoutFilter } from "./search-choices.ts";

const known = {
	areas: ["derby"],
	barriers: ["debt"],
	kinds: ["advice"],
	services: ["a", "b", "c", "d"],
};
const read = (query: string) => readChoices(new URLSearchParams(query), known);

test("what is no choice of ours is as if it was not there", () => {
	expect(read("area=atlantis&barrier=__proto__&kind=&page=-1&other=x")).toEqual(read(""));
	expect(read("page=1e9").page).toBe(1);
	expect(read("page=1.5").page).toBe(1);
	expect(isAsked(read("q=%20%20"))).toBe(false);
});

test("an address says every choice, and reads back as the same choices", () => {
	const query =
		"q=bad+back&area=derby&barrier=debt&kind=advice&self=1&open=1&free=1&compare=a&compare=b&page=3";
	expect(searchAddress(read(query))).toBe(`/services?${query}`);
	expect(searchAddress(read(""))).toBe("/services");
});

test("at most three are kept to compare, each once", () => {
	expect(read("compare=a&compare=a&compare=b&compare=x&compare=c&compare=d").compare).toEqual([
		"a",
		"b",
		"c",
	]);
});

test("a choice is taken back alone, and the list begins anew", () => {
	const choices = read("q=x&area=derby&barrier=debt&free=1&page=2");
	expect(filtersOf(choices)).toEqual(["barrier", "free"]);
	expect(searchAddress(withoutFilter(choices, "barrier"))).toBe("/services?q=x&area=derby&free=1");
	expect(searchAddress(withoutFilter(choices, "free"))).toBe(
		"/services?q=x&area=derby&barrier=debt",
	);
});
