import { buildNames, buildPostings, type Posting } from "./postings.ts";
import { joinedWords, wordsOf } from "./query-words.ts";
import { buildMeanings, buildSayings, type Sayings } from "./sayings.ts";
import type { SearchEntry } from "./search-entry.ts";
import type { Synonyms } from "./synonyms.schema.ts";
import { Vocabulary } from "./vocabulary.ts";

/** What a search is made with besides the entries. */
export interface SearchTable extends Pick<Synonyms, "littleWords" | "synonyms"> {
	/** Names of places as people write them, and the districts behind each. */
	places: readonly { name: string; districts: readonly string[] }[];
}

/** Everything a search looks things up in: built once for a catalogue and never changed. */
export interface SearchIndex {
	entries: readonly SearchEntry[];
	vocabulary: Vocabulary;
	/** By a word's number in the vocabulary. */
	postings: readonly (Posting | undefined)[];
	/** Whole names and aliases without spaces, with the entries of that name. */
	names: ReadonlyMap<string, ReadonlyMap<number, number>>;
	/** Names and aliases of each entry in small letters and without signs, the name first. */
	plainNames: readonly (readonly string[])[];
	sayings: Sayings;
	littleWords: ReadonlySet<string>;
	places: ReadonlyMap<string, readonly string[]>;
	/** Room to add up in, used by one search at a time and left empty by each. */
	scratch: { best: Float32Array[]; total: Float64Array };
}

export function buildSearchIndex(
	entries: readonly SearchEntry[],
	{ littleWords, synonyms, places }: SearchTable,
): SearchIndex {
	const little = new Set(Object.values(littleWords).flat().map(joinedWords));
	const vocabulary = new Vocabulary();
	const postings = buildPostings(entries, vocabulary, little);
	const sayings = buildSayings(synonyms, vocabulary, little);
	vocabulary.close();
	return {
		entries,
		vocabulary,
		postings,
		names: buildNames(entries),
		plainNames: entries.map(({ name, aliases }) => [
			...new Set([name, ...aliases].map((text) => wordsOf(text).join(" "))),
		]),
		sayings: { ...sayings, meanings: buildMeanings(synonyms, entries, vocabulary, postings) },
		littleWords: little,
		places: new Map(places.map(({ name, districts }) => [joinedWords(name), districts])),
		scratch: { best: [], total: new Float64Array(entries.length) },
	};
}
