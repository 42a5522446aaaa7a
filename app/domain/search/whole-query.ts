import type { SearchIndex } from "./search-index.ts";

/** How sure a name is where little words or a place were left out of the query. */
const IN_PART = 0.7;

/** Entries whose whole name or alias the query is, with how exactly: spaces, signs and little words do not count, and neither does the name of a place that the entry is in. @param words - of the query */
export function named(
	words: readonly string[],
	areas: readonly string[],
	{ names, littleWords, places, entries }: SearchIndex,
): Map<number, number> {
	const found = new Map(names.whole.get(words.join("")) ?? []);
	const telling = words.filter((word) => !littleWords.has(word));
	for (const [entry, sure] of names.whole.get(telling.join("")) ?? []) {
		if (!found.has(entry)) found.set(entry, sure * IN_PART);
	}
	const placeless = telling.filter((word) => !places.byName.has(word));
	if (placeless.length === telling.length) return found;
	for (const [entry, sure] of names.whole.get(placeless.join("")) ?? []) {
		const isThere = areas.some((area) => entries[entry]?.districts.includes(area));
		if (isThere && !found.has(entry)) found.set(entry, sure * IN_PART);
	}
	return found;
}
