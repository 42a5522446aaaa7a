import { MOST_COMPARED } from "#app/domain/catalogue/compare-path.ts";
import type { Candidate } from "./candidates.ts";
import { Likeness } from "./likeness.ts";
import type { SearchEntry } from "./search-entry.ts";
import type { SearchIndex } from "./search-index.ts";

const ABOUT_EQUAL = 0.82;
/** How like a name the whole query has to be for that name to be meant perhaps: "working well" is so like "WorkWell". */
const LIKE_A_NAME = 0.5;

/**
 * The first result with its look-alikes, where they fit about as well or have
 * names about as like the query; else nothing.
 *
 * @param results - best first
 * @param query - in plain words
 */
export function didYouMean(
	results: readonly Candidate[],
	query: string,
	{ entries, names }: SearchIndex,
): { id: string; name: string }[] {
	const [first, ...others] = results;
	if (first === undefined) return [];
	const entryOf = ({ entry }: Candidate) => entries[entry] as SearchEntry;
	const its = entryOf(first);
	const likeness = new Likeness(query);
	const meant = others.filter((other) => {
		const { id, confusedWith } = entryOf(other);
		if (!its.confusedWith.includes(id) && !confusedWith.includes(its.id)) return false;
		if (other.score >= first.score * ABOUT_EQUAL) return true;
		return likeness.to(names.plain[other.entry] ?? [], 0) >= LIKE_A_NAME;
	});
	if (meant.length === 0) return [];
	return [first, ...meant.slice(0, MOST_COMPARED - 1)]
		.map(entryOf)
		.map(({ id, name }) => ({ id, name }));
}
