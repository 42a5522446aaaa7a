import { expect, test } from "vitest";
import type { NamedArea } from "./area-index.ts";
import { nearNames, wrongLetters } from "./near-names.ts";

const place = (name: string, units: number): [string, NamedArea[]] => [
	name.toLowerCase(),
	[{ kind: "place", options: [{ district: "oak", place: name }], units }],
];
const names = new Map([
	place("Elmfield", 5),
	place("Elmheath", 50),
	place("Larchmont", 9),
	place("Yew", 3),
]);
const suggested = (...words: string[]) =>
	nearNames(words, names).map((option) => "place" in option && option.place);

test.each([
	["field", "field", 0],
	["field", "feild", 1],
	["field", "fild", 1],
	["field", "fieldd", 1],
	["field", "fjeld", 1],
	["field", "wields", 2],
	["", "ab", 2],
])("%o and %o differ by %d", (one, other, wrong) => {
	expect(wrongLetters(one, other, 3)).toBe(wrong);
	expect(wrongLetters(other, one, 3)).toBe(wrong);
});

test("stops counting past the limit", () => {
	expect(wrongLetters("field", "meadow", 1)).toBeGreaterThan(1);
	expect(wrongLetters("a", "abcdef", 1)).toBeGreaterThan(1);
});

test("offers names a letter or two away", () => {
	expect(suggested("elmfeild")).toEqual(["Elmfield"]);
	expect(suggested("larchmnot")).toEqual(["Larchmont"]);
});

test("offers names that begin so, the largest first", () => {
	expect(suggested("elmh")).toEqual(["Elmheath"]);
	expect(suggested("elm")).toEqual([]);
	expect(nearNames(["elmf"], names)).toHaveLength(1);
});

test("offers a name among other words, and nothing for very short or very long ones", () => {
	expect(suggested("near", "larch", "mont")).toEqual(["Larchmont"]);
	expect(suggested("yow")).toEqual([]);
	expect(suggested("x".repeat(150))).toEqual([]);
});
