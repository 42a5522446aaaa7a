import Fuse from "fuse.js";
import { joinedWords, wordsOf } from "./query-words.ts";
import type { SearchIndex } from "./search-index.ts";

const THRESHOLD = 0.4;
/** Nobody writes a name this long; what they write is a need. */
const LONGEST_NAME = 60;

/** How much the whole query looks like an entry's name or one of its aliases, from 0 to 1. @param names - in plain words, the name first */
export function likeness(query: string, names: readonly string[]): number {
	const said = wordsOf(query).join(" ");
	if (said.length > LONGEST_NAME) return 0;
	const alike = names.map((words, index) => {
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

/** Entries whose whole name or alias the query is, with how exactly: spaces, signs and little words do not count, and neither does the name of a place that the entry is in. */
export function named(
	query: string,
	areas: readonly string[],
	{ names, littleWords, places, entries }: SearchIndex,
): Map<number, number> {
	const found = new Map(names.get(joinedWords(query)) ?? []);
	const telling = wordsOf(query).filter((word) => !littleWords.has(word));
	for (const [entry, sure] of names.get(telling.join("")) ?? []) {
		if (!found.has(entry)) found.set(entry, sure * 0.7);
	}
	const placeless = telling.filter((word) => !places.has(word));
	if (placeless.length === telling.length) return found;
	for (const [entry, sure] of names.get(placeless.join("")) ?? []) {
		const isThere = areas.some((area) => entries[entry]?.districts.includes(area));
		if (isThere && !found.has(entry)) found.set(entry, sure * 0.7);
	}
	return found;
}
