import { ENGLAND } from "#app/domain/catalogue/england.ts";
import type { SearchEntry } from "./search-entry.ts";

const FEW_DISTRICTS = 3;
const HERE_ALONE = 1.15;
const HERE_TOO = 1.1;
const EVERYWHERE = 0.95;
const NOT_SAID = 0.85;
const ELSEWHERE = 0.6;

/** Whether somebody of a district may use it: unless its sources name other places only. */
export function isWithin({ districts }: SearchEntry, area: string): boolean {
	return districts.length === 0 || districts.includes(ENGLAND) || districts.includes(area);
}

/** What a fit is worth to somebody of a district: what is there alone goes before what is everywhere. */
export function nearness({ districts }: SearchEntry, areas: readonly string[]): number {
	if (areas.length === 0) return 1;
	if (districts.length === 0) return NOT_SAID;
	if (districts.includes(ENGLAND)) return EVERYWHERE;
	if (!areas.some((area) => districts.includes(area))) return ELSEWHERE;
	return districts.length <= Math.max(FEW_DISTRICTS, areas.length) ? HERE_ALONE : HERE_TOO;
}

const MOST_WORDS = 4;

/** The districts that the words of a query name, such as "job help derby"; none where they name no place. */
export function districtsSaid(
	words: readonly string[],
	places: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
	for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
		for (let from = 0; from + count <= words.length; from++) {
			const districts = places.get(words.slice(from, from + count).join(""));
			if (districts) return districts;
		}
	}
	return [];
}
