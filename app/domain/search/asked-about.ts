import { Likeness } from "./likeness.ts";
import { wordsOf } from "./query-words.ts";
import { readQuery } from "./read-query.ts";
import { type SearchResult, search } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";
import { worthShowing } from "./search-view.ts";
import { named } from "./whole-query.ts";

/** A query less like a name than this is a word of it, and may be a need: "ESOL" is no name of "FEE ESOL". */
const NEARLY = 0.75;

/**
 * The one entry that somebody asks about who has no list to choose from. What works in their district goes before what
 * does not, unless the words are the name of the other, exactly or nearly: then they ask about that one.
 *
 * @param area - a district's id; undefined where nobody knows it
 * @returns its id; undefined where nothing fits
 */
export function askedAbout(
	typed: string,
	index: SearchIndex,
	area: string | undefined,
): string | undefined {
	const anywhere = worthShowing(
		search(typed, index, { most: Number.POSITIVE_INFINITY, explained: 0 }).results,
	);
	const [best] = anywhere;
	if (best === undefined || area === undefined) return best?.id;
	const [here] = search(typed, index, { area, most: 1, explained: 0 }).results;
	// What is there but hardly fits is no answer: the one elsewhere is, and why it is not for them.
	if (here === undefined || anywhere.every(({ id }) => id !== here.id)) return best.id;
	const sure = nameSureness(typed, index);
	return sure(best) > sure(here) ? best.id : here.id;
}

/** How surely words are the name of a result; 0 where they are at most a part of it. */
function nameSureness(typed: string, index: SearchIndex): (result: SearchResult) => number {
	const words = wordsOf(readQuery(typed));
	const whole = named(words, [], index);
	const likeness = new Likeness(words.join(" "));
	return ({ id }) => {
		const entry = index.entries.findIndex((one) => one.id === id);
		const like = likeness.to(index.names.plain[entry] ?? [], NEARLY);
		return Math.max(whole.get(entry) ?? 0, like);
	};
}
