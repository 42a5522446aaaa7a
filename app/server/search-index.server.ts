import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Region } from "#app/domain/catalogue/region.schema.ts";
import { districtsNamed } from "#app/domain/catalogue/region.schema.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import { buildSearchIndex, type SearchIndex } from "#app/domain/search/search-index.ts";
import { serviceEntry } from "#app/domain/search/service-entry.ts";
import type { Synonyms } from "#app/domain/search/synonyms.schema.ts";

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
		const { services, region } = catalogue;
		const words = { barriers: barrierWords(), kinds: synonyms.kindWords };
		index = buildSearchIndex(
			services.map((service) => serviceEntry(service, words, region)),
			{ ...synonyms, places: placesOf(region) },
		);
		built.set(catalogue, index);
	}
	return index;
}

function placesOf(region: Region) {
	return [
		...region.districts.map(({ id, name }) => ({ name, districts: [id] })),
		...Object.entries(region.upperTiers).map(([id, name]) => ({
			name,
			districts: districtsNamed(region, id),
		})),
	];
}
