import { expect, test } from "vitest";
import { keysOf, nameKey, nameParts, nameWords, shortNameKey } from "./name-key.ts";

test.each([
	["Ashby-de-la-Zouch", "ASHBY DE LA ZOUCH"],
	["St Ann's", "saint anns"],
	["St. Ann’s", "st ann`s"],
	["Great Glen", "gt. glen"],
	["Oak & Ash", "oak and ash"],
	["North West Oak", "N.W. Oak"],
	["Crème", "creme"],
	["Newbold", "new bold"],
])("%o and %o are one name", (one, other) => {
	expect(nameKey(one)).toBe(nameKey(other));
});

test("words with a digit in them are no part of a name", () => {
	expect(nameWords("12a Oak S80")).toEqual(["oak"]);
});

test("the style of a council may be said or left out", () => {
	expect(keysOf(["oak", "borough", "council"])).toEqual(["oakboroughcouncil", "oak"]);
	expect(keysOf(["city", "of", "oak"])).toContain("oak");
	expect(keysOf(["city"])).toEqual(["city"]);
});

test("an address has parts, without the country", () => {
	expect(nameParts("Oak (Ash) ; Elm, UK")).toEqual([["oak"], ["ash"], ["elm"]]);
	expect(nameParts(", 12 ;")).toEqual([]);
});

test("a short name ends before a joining word", () => {
	expect(shortNameKey("Oak-upon-Ash")).toBe("oak");
	expect(shortNameKey("Oak Ash")).toBeUndefined();
	expect(shortNameKey("The Oaks")).toBeUndefined();
});
