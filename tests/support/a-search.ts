import type { SearchEntry } from "#app/domain/search/search-entry.ts";
import { buildSearchIndex, type SearchIndex } from "#app/domain/search/search-index.ts";
import { type Synonyms, SynonymsSchema } from "#app/domain/search/synonyms.schema.ts";

/** An invented entry for residents of everywhere, with what a test changes. */
export function aSearchEntry(changes: Partial<SearchEntry> & { id: string }): SearchEntry {
	return {
		name: changes.id,
		aliases: [],
		texts: {},
		barriers: new Map(),
		kind: "advice",
		districts: ["england"],
		isEnded: false,
		isForResidents: true,
		confusedWith: [],
		...changes,
	};
}

/** A table as an editor would write it, the rest filled in. */
export function someSynonyms(rows: unknown[] = []): Synonyms {
	const littleWords = { en: ["i", "my", "to", "the", "me", "want", "be", "here"] };
	return SynonymsSchema.parse({ littleWords, kindWords: {}, synonyms: rows });
}

/** An index of invented entries. @param rows - of the table of synonyms */
export function aSearchIndex(entries: readonly SearchEntry[], rows: unknown[] = []): SearchIndex {
	const places = [{ name: "Harbour Town", districts: ["harbour-town"] }];
	return buildSearchIndex(entries, { ...someSynonyms(rows), places });
}
