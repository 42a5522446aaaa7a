import { expect, test } from "vitest";
import { queryWordsOf, wordsOf } from "./query-words.ts";

test.each([
	{ text: "Women's Centre", words: ["womens", "centre"] },
	{ text: "Crisis Cafés & Hubs", words: ["crisis", "cafes", "and", "hubs"] },
	{ text: "SELF-employed", words: ["self", "employed"] },
	{ text: "pożyczkę łatwą", words: ["pozyczke", "latwa"] },
	{ text: "ਕੰਮ ਚਾਹੀਦਾ", words: ["ਕੰਮ", "ਚਾਹੀਦਾ"] },
	{ text: "ＷｏｒｋＷｅｌｌ", words: ["workwell"] },
	{ text: "... ?!", words: [] },
])("the words of $text", ({ text, words }) => {
	expect(wordsOf(text)).toEqual(words);
});

test("Urdu and Arabic keyboards write one word alike", () => {
	expect(wordsOf("نوكري")).toEqual(wordsOf("نوکری"));
	expect(wordsOf("أبحث")).toEqual(wordsOf("ابحث"));
});

test("digits part from letters where the word is not ours, and are said as words between others", () => {
	const known = (word: string) => word === "turn2us";
	expect(queryWordsOf("connect2work", known)).toEqual(["connect", "to", "work"]);
	expect(queryWordsOf("journey 2 work", known)).toEqual(["journey", "to", "work"]);
	expect(queryWordsOf("turn2us", known)).toEqual(["turn2us"]);
	expect(queryWordsOf("level 2", known)).toEqual(["level", "2"]);
});
