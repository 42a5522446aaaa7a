import { resultCard } from "#app/domain/catalogue/result-card.ts";
import { readChoices, type SearchChoices } from "#app/domain/search/search-choices.ts";
import type { SearchEntry } from "#app/domain/search/search-entry.ts";
import { buildSearchIndex, type SearchIndex } from "#app/domain/search/search-index.ts";
import type { SearchItem } from "#app/domain/search/search-item.ts";
import type { Searched } from "#app/domain/search/search-view.ts";
import { type Synonyms, SynonymsSchema } from "#app/domain/search/synonyms.schema.ts";
import { aService } from "./a-service.ts";
import { region } from "./surroundings.ts";

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
		isPaused: false,
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

/** An item of the search page for an invented entry. */
export function aSearchItem(
	entry: SearchEntry,
	{
		status = "open",
		...changes
	}: Partial<Omit<SearchItem, "entry">> & {
		status?: SearchItem["card"]["status"];
	} = {},
): SearchItem {
	const card = resultCard(aService({ id: entry.id, name: entry.name }), region);
	return {
		entry,
		card: { ...card, status },
		isSelf: true,
		isFree: true,
		replacedBy: [],
		...changes,
	};
}

/** Invented items with their index, ready to be looked through. */
export function aSearched(items: readonly SearchItem[], rows: unknown[] = []): Searched {
	const entries = items.map(({ entry }) => entry);
	return { index: aSearchIndex(entries, rows), items };
}

/** No choice made, but for what a test names. */
export function someChoices(changes: Partial<SearchChoices> = {}): SearchChoices {
	return {
		...readChoices(new URLSearchParams(), { areas: [], barriers: [], kinds: [], services: [] }),
		...changes,
	};
}
