import Fuse from "fuse.js";
import { joinedWords, wordsOf } from "./query-words.ts";
import type { SearchEntry } from "./search-entry.ts";
import type { SearchIndex } from "./search-index.ts";

const THRESHOLD = 0.5;

/** How much the whole query looks like an entry's name or one of its aliases, from 0 to 1. */
export function likeness(query: string, { name, aliases }: SearchEntry): number {
	const said = wordsOf(query).join(" ");
	const alike = [name, ...aliases].map((text, index) => {
		const words = wordsOf(text).join(" ");
		const { isMatch, score } = Fuse.match(said, words, {
			threshold: THRESHOLD,
			ignoreLocation: true,
		});
		if (!isMatch) return 0;
		const length = Math.min(said.length, words.length) / Math.max(said.length, words.length, 1);
		return (1 - score) * Math.sqrt(length) * (index === 0 ? 1 : 0.95);
	});
	return Math.max(...alike);
}

/** Entries whose whole name or alias the query is, with how exactly: spaces, signs and little words do not count. */
export function named(query: string, { names, littleWords }: SearchIndex): Map<number, number> {
	const found = new Map(names.get(joinedWords(query)) ?? []);
	const telling = wordsOf(query).filter((word) => !littleWords.has(word));
	for (const [entry, sure] of names.get(telling.join("")) ?? []) {
		if (!found.has(entry)) found.set(entry, sure * 0.7);
	}
	return found;
}
