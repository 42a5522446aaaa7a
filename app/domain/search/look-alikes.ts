import type { Candidate } from "./candidates.ts";
import type { SearchIndex } from "./search-index.ts";

const LOOKED_AT = 6;
const ABOUT_EQUAL = 0.82;

/** The first result with its look-alikes, where they fit about as well; else nothing. */
export function didYouMean(
	results: readonly Candidate[],
	{ entries }: SearchIndex,
): { id: string; name: string }[] {
	const [first, ...others] = results.slice(0, 1 + LOOKED_AT);
	if (first === undefined) return [];
	const entryOf = ({ entry }: Candidate) => entries[entry] as (typeof entries)[number];
	const alike = entryOf(first).confusedWith;
	const equal = others.filter(
		(other) => alike.includes(entryOf(other).id) && other.score >= first.score * ABOUT_EQUAL,
	);
	if (equal.length === 0) return [];
	return [first, ...equal].map(entryOf).map(({ id, name }) => ({ id, name }));
}
