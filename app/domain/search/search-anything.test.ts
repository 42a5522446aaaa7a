import fc from "fast-check";
import { expect, test } from "vitest";
import { aSearchEntry, someSynonyms } from "../../../tests/support/a-search.ts";
import { MOST_LETTERS } from "./read-query.ts";
import { search } from "./search.ts";
import { buildSearchIndex } from "./search-index.ts";

const RUNS = 10_000;
const MOST = 7;
const WORDS = ["bakery", "gardening", "swimming", "painting", "walking", "singing", "نوکری", "ਕੰਮ"];
const ENTRIES = WORDS.map((word, at) =>
	aSearchEntry({
		id: `${at}`,
		name: `${word} club`,
		aliases: [`The old ${word} circle`],
		texts: { summary: [`A club for ${word} in Harbour Town`] },
		districts: at % 2 === 0 ? ["england"] : ["harbour-town"],
		isEnded: at === 3,
	}),
);
const ROWS = [
	{ means: "Bread", said: ["a loaf", "to be", "some/any bread"], words: "bakery" },
	{ means: "Young", ages: { from: 16, to: 24 }, services: ["3"] },
];
const index = buildSearchIndex(ENTRIES, {
	...someSynonyms(ROWS),
	places: [{ name: "Harbour Town", districts: ["harbour-town"], isLarge: true }],
});

const PIECES = [
	...["bakery", "bakrey", "loaf", "bread", "to", "be", "2", "17", "harbour", "twon", "نوکری", "ﷺ"],
	...[
		"\u0000",
		" ",
		"\ud800",
		"\udc00",
		"\u202e",
		"\u200d",
		"\u0301",
		"👩‍👩‍👧",
		"ﬃ",
		"İ",
		"ß",
		"&",
		"/",
	],
	...["constructor", "__proto__", "toString", "a".repeat(40), "x".repeat(300), "म".repeat(50)],
];
const typed = fc.oneof(
	fc.string({ unit: "binary", maxLength: 400 }),
	fc.string({ unit: "binary-ascii", maxLength: 60 }),
	fc.string({ unit: "grapheme", maxLength: 60 }),
	fc
		.array(fc.constantFrom(...PIECES), { maxLength: 40 })
		.chain((pieces) => fc.constantFrom(...["", " ", "\n"].map((between) => pieces.join(between)))),
);
const area = fc.constantFrom(undefined, "harbour-town", "nowhere");

test("whatever is typed, there is an answer within the limits, and asking again gives the same", () => {
	fc.assert(
		fc.property(typed, area, (text, district) => {
			const options = { area: district, most: MOST };
			const { query, results, didYouMean } = search(text, index, options);
			const isSound =
				[...query].length <= MOST_LETTERS &&
				query.isWellFormed() &&
				results.length <= MOST &&
				didYouMean.length === 0 &&
				results.every(({ score }) => Number.isFinite(score) && score > 0) &&
				results.every((one, at) => at === 0 || one.score <= (results[at - 1]?.score ?? 0)) &&
				new Set(results.map(({ id }) => id)).size === results.length;
			if (!isSound) throw new Error(JSON.stringify({ query, results }));
			expect(search(text, index, options).results).toEqual(results);
		}),
		{ numRuns: RUNS },
	);
}, 60_000);
