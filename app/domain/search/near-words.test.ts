import { expect, test } from "vitest";
import { NearWords } from "./near-words.ts";

const VOCABULARY = ["work", "connect", "carer", "allowance", "hub", "bus", "scheme", "opportunity"];
const nearest = (word: string) => {
	const near = new NearWords(VOCABULARY).near(word);
	const best = near.toSorted((one, other) => other.quality - one.quality)[0];
	return best && VOCABULARY[best.at];
};

test.each([
	["wrok", "work"],
	["conect", "connect"],
	["sceme", "scheme"],
	["hbu", "hub"],
	["alowanse", "allowance"],
	["oportunty", "opportunity"],
])("%s is near %s", (word, meant) => {
	expect(nearest(word)).toBe(meant);
});

test.each(["sub", "wark up", "window", "zzzz", "unity"])("%s is near none of them", (word) => {
	expect(["hub", "connect", "carer"]).not.toContain(nearest(word));
});
