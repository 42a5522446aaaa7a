import { entriesNamed } from "./names.ts";
import type { SearchIndex } from "./search-index.ts";

/** How sure a name is where little words or a place were left out of the query. */
const IN_PART = 0.7;
/** How sure a name is that stands among other words, were they nothing. */
const WITHIN = 0.9;
/** Whoever writes more words tells a need. */
const MOST_WORDS = 8;

/** Entries whose whole name or alias the query is, with how exactly: spaces, signs and little words do not count, and neither does the name of a place that the entry is in. @param words - of the query */
export function named(
	words: readonly string[],
	areas: readonly string[],
	index: SearchIndex,
): Map<number, number> {
	const { names, littleWords, places, entries } = index;
	const found = new Map<number, number>();
	const add = ([entry, sure]: readonly [number, number]) => {
		found.set(entry, Math.max(sure, found.get(entry) ?? 0));
	};
	entriesNamed(words, names).forEach(add);
	const inPart = (part: readonly string[]) =>
		entriesNamed(part, names).map(([entry, sure]) => [entry, sure * IN_PART] as const);
	const telling = words.filter((word) => !littleWords.has(word));
	inPart(telling).forEach(add);
	if (words.length <= MOST_WORDS) namedWithin(words, index).forEach(add);
	const placeless = telling.filter((word) => !places.byName.has(word));
	if (placeless.length === telling.length) return found;
	const isThere = (entry: number) => areas.some((area) => entries[entry]?.districts.includes(area));
	for (const one of inPart(placeless)) if (isThere(one[0])) add(one);
	return found;
}

/** Entries whose whole name stands among other words, surer the more of the query it is: "work your way programme". */
function namedWithin(
	words: readonly string[],
	{ names, littleWords }: SearchIndex,
): [entry: number, sure: number][] {
	const letters = words.join("").length;
	return words.flatMap((_, from) =>
		words.slice(from + 1).flatMap((__, more) => {
			const part = words.slice(from, from + more + 2);
			if (part.every((word) => littleWords.has(word))) return [];
			const share = part.join("").length / letters;
			return entriesNamed(part, names).map(([entry, sure]): [number, number] => [
				entry,
				sure * Math.sqrt(share) * WITHIN,
			]);
		}),
	);
}
