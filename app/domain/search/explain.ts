import type { ReadQuery } from "./gather.ts";
import { answersPlace } from "./nearness.ts";
import type { PlaceSaid } from "./places.ts";
import type { Said } from "./said.ts";
import { FIELD_NAMES, FIELDS, type Field, type SearchEntry } from "./search-entry.ts";
import type { SearchIndex } from "./search-index.ts";
import { firstFrom } from "./sorted.ts";
import type { Meant } from "./vocabulary.ts";

/** Why an entry was found: what was said, the word of ours it stands for, and where that stands. */
export interface Matched {
	said: string;
	found: string;
	in: Field | "synonyms";
}

interface Find {
	sure: number;
	matched: Matched;
}

/** Looks again, for one result, which of the query's words it answers and where it does so best. */
export function explain(
	entry: number,
	{ words, joined, said }: ReadQuery,
	index: SearchIndex,
): Matched[] {
	return words.flatMap(({ word, meant, place }, at) => {
		let best = inFields(word, meant, entry, index);
		const take = (find: Find | undefined) => {
			if (find && find.sure > (best?.sure ?? 0)) best = find;
		};
		for (const pair of joined) {
			if (pair.at === at || pair.at + 1 === at) take(inFields(word, pair.meant, entry, index));
		}
		if (place) take(inPlace(word, place, entry, index));
		for (const one of said) {
			if (one.words.includes(at)) take(inSynonyms(word, one, entry, index));
		}
		return best === undefined ? [] : [best.matched];
	});
}

/** Whether an entry's own words name a place that the query names. */
export function saysPlace(entry: number, { words }: ReadQuery, index: SearchIndex): boolean {
	const ofPlaces = words.filter(({ place }) => place !== undefined);
	return (
		ofPlaces.length > 0 &&
		ofPlaces.every(({ word, meant }) => inFields(word, meant, entry, index) !== undefined)
	);
}

function inFields(
	said: string,
	meant: readonly Meant[],
	entry: number,
	{ postings, vocabulary }: SearchIndex,
): Find | undefined {
	let best: { sure: number; term: number; field: Field } | undefined;
	for (const { term, quality } of meant) {
		const end = postings.starts[term + 1] ?? 0;
		const at = firstFrom(entry, postings.entries, postings.starts[term] ?? end, end);
		if (at >= end || postings.entries[at] !== entry) continue;
		const field = FIELD_NAMES[postings.fields[at] as number] as Field;
		const sure = quality * FIELDS[field].tells;
		if (sure > (best?.sure ?? 0)) best = { sure, term, field };
	}
	if (best === undefined) return undefined;
	const { sure, term, field } = best;
	return { sure, matched: { said, found: vocabulary.words[term] ?? "", in: field } };
}

function inPlace(
	said: string,
	{ place }: PlaceSaid,
	entry: number,
	{ entries }: SearchIndex,
): Find | undefined {
	const { sure } = answersPlace(entries[entry] as SearchEntry, place.districts);
	return sure === 0 ? undefined : { sure, matched: { said, found: place.name, in: "places" } };
}

function inSynonyms(
	said: string,
	{ meaning, quality }: Said,
	entry: number,
	{ sayings }: SearchIndex,
): Find | undefined {
	const { means = "", entries = new Uint32Array() } = sayings.meanings[meaning] ?? {};
	return entries[firstFrom(entry, entries)] === entry
		? { sure: quality, matched: { said, found: means, in: "synonyms" } }
		: undefined;
}
