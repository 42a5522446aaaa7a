import { expect, test } from "vitest";
import { wordsIn } from "./instance.ts";
import { whereWords } from "./where-words.ts";

const { t } = wordsIn("en");

test.each([
	{ where: [], isEverywhere: true, says: "All of England" },
	{ where: [], isEverywhere: false, says: "We could not find where it works." },
	{ where: ["Harbour"], isEverywhere: false, says: "Harbour" },
	{ where: ["Harbour", "Vale"], isEverywhere: false, says: "Harbour and Vale" },
])("says $says", ({ says, ...where }) => {
	expect(whereWords(where, t, "ltr")).toBe(says);
});

test("names keep their order among words that run the other way", () => {
	const words = whereWords({ where: ["Harbour"], isEverywhere: false }, wordsIn("ur").t, "rtl");
	expect(words).toBe("\u2068Harbour\u2069");
});
