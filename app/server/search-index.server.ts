import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import { buildSearchIndex, type SearchTable } from "#app/domain/search/search-index.ts";
import { searchItem } from "#app/domain/search/search-item.ts";
import type { Searched } from "#app/domain/search/search-view.ts";
import type { Synonyms } from "#app/domain/search/synonyms.schema.ts";
import { searchPlaces } from "./search-places.server.ts";

/** What an index is built from. */
export interface SearchSources {
	catalogue: Catalogue;
	synonyms: Synonyms;
}

const built = new WeakMap<Catalogue, Searched & { table: SearchTable }>();

/**
 * What is searched in a catalogue: built when it is first asked for, then shared by every request.
 *
 * @param barrierWords - makes the words of each barrier, asked for once
 */
export function searchedOf(
	{ catalogue, synonyms }: SearchSources,
	barrierWords: () => Record<Barrier, string>,
): Searched & { table: SearchTable } {
	let searched = built.get(catalogue);
	if (searched === undefined) {
		const { services, region } = catalogue;
		const words = { barriers: barrierWords(), kinds: synonyms.kindWords };
		const items = services.map((service) => searchItem(service, words, region));
		const table = { ...synonyms, places: searchPlaces(region) };
		const entries = items.map(({ entry }) => entry);
		searched = { index: buildSearchIndex(entries, table), items, table };
		built.set(catalogue, searched);
	}
	return searched;
}
