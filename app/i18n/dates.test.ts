import { expect, test } from "vitest";
import { dateWords } from "./dates.ts";

test.each([
	{ date: "2025", language: "en", words: "2025" },
	{ date: "2025-06", language: "en", words: "June 2025" },
	{ date: "2025-06-30", language: "en", words: "30 June 2025" },
	{ date: "2024-02-29", language: "en", words: "29 February 2024" },
	{ date: "2025-12-31", language: "en-XA", words: "31 December 2025" },
	{ date: "2025-06-30", language: "pl", words: "30 czerwca 2025" },
	{ date: "2025-06-30", language: "ur", words: "30 جون، 2025" },
])("$date in $language is as exact as it is given", ({ date, language, words }) => {
	expect(dateWords(date, language)).toBe(words);
});
