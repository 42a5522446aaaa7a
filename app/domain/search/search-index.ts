import { buildMeanings } from "./meanings.ts";
import { buildNames, type Names } from "./names.ts";
import { buildPlaces, type PlaceName, type Places } from "./places.ts";
import { buildPostings, type Postings } from "./postings.ts";
import { joinedWords } from "./query-words.ts";
import { buildSayings, type Sayings, slotsByStem } from "./sayings.ts";
import type { SearchEntry } from "./search-entry.ts";
import { Sums } from "./sums.ts";
import type { Synonyms } from "./synonyms.schema.ts";
import { Vocabulary } from "./vocabulary.ts";

/** What a search is made with besides the entries. */
export interface SearchTable extends Pick<Synonyms, "littleWords" | "synonyms"> {
	places: readonly PlaceName[];
}

/** Everything a search looks things up in: built once for a catalogue and never changed. */
export interface SearchIndex {
	entries: readonly SearchEntry[];
	vocabulary: Vocabulary;
	postings: Postings;
	names: Names;
	sayings: Sayings;
	littleWords: ReadonlySet<string>;
	places: Places;
	/** Used by one search at a time and left empty by each. */
	sums: Sums;
}

export function buildSearchIndex(
	entries: readonly SearchEntry[],
	{ littleWords, synonyms, places }: SearchTable,
): SearchIndex {
	const little = new Set(Object.values(littleWords).flat().map(joinedWords));
	const vocabulary = new Vocabulary();
	const postings = buildPostings(entries, vocabulary, little);
	const { byTerm, ...sayings } = buildSayings(synonyms, vocabulary, little);
	vocabulary.close();
	const slots = slotsByStem(byTerm, vocabulary);
	return {
		entries,
		vocabulary,
		postings,
		names: buildNames(entries),
		sayings: {
			...sayings,
			slots,
			meanings: buildMeanings(synonyms, entries, vocabulary, postings, sayings.sayings),
		},
		littleWords: little,
		places: buildPlaces(places, { entries, littleWords: little, vocabulary, postings, slots }),
		sums: new Sums(entries.length),
	};
}
