import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import type { SearchEntry } from "#app/domain/search/search-entry.ts";
import {
	buildSearchIndex,
	type SearchIndex,
	type SearchTable,
} from "#app/domain/search/search-index.ts";
import { serviceEntry } from "#app/domain/search/service-entry.ts";
import type { Synonyms } from "#app/domain/search/synonyms.schema.ts";
import { searchPlaces } from "./search-places.server.ts";

/** What an index is built from. */
export interface Searched {
	catalogue: Catalogue;
	synonyms: Synonyms;
}

const built = new WeakMap<Catalogue, SearchIndex>();

/**
 * The search index of a catalogue: built when it is first asked for, then shared by every request.
 *
 * @param barrierWords - makes the words of each barrier, asked for once
 */
export function searchIndexOf(
	{ catalogue, synonyms }: Searched,
	barrierWords: () => Record<Barrier, string>,
): SearchIndex {
	let index = built.get(catalogue);
	if (index === undefined) {
		const { entries, table } = toSearch({ catalogue, synonyms }, barrierWords());
		index = buildSearchIndex(entries, table);
		built.set(catalogue, index);
	}
	return index;
}

/** What the index is built from, as plain data that can be sent to a browser too. */
export function toSearch(
	{ catalogue: { services, region }, synonyms }: Searched,
	barriers: Record<Barrier, string>,
): { entries: SearchEntry[]; table: SearchTable } {
	const words = { barriers, kinds: synonyms.kindWords };
	return {
		entries: services.map((service) => serviceEntry(service, words, region)),
		table: {
			littleWords: synonyms.littleWords,
			synonyms: synonyms.synonyms,
			places: searchPlaces(region),
		},
	};
}
