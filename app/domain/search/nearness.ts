import { ENGLAND } from "#app/domain/catalogue/england.ts";
import type { SearchEntry } from "./search-entry.ts";

const FEW_DISTRICTS = 3;
const HERE_ALONE = 1.15;
const HERE_TOO = 1.1;
const EVERYWHERE = 0.95;
const NOT_SAID = 0.85;
const ELSEWHERE = 0.6;
/** What working at a place that the query names is worth, of what its name among the entry's words would be. */
const THERE = 0.5;
const THERE_TOO = 0.4;
const ANYWHERE = 0.2;
const UNSAID = 0.15;
const NOT_FOR_RESIDENTS = 0.6;

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
	return isFew(districts, areas) ? HERE_ALONE : HERE_TOO;
}

const STEPS = [NOT_SAID, EVERYWHERE, HERE_TOO, HERE_ALONE];

/** How near as a whole number: 4 for what is there alone, 0 for what is elsewhere. */
export function stepsNear(entry: SearchEntry, areas: readonly string[]): number {
	return STEPS.indexOf(nearness(entry, areas)) + 1;
}

/** Whether it is there for these places, and not for half the region. */
function isFew(districts: readonly string[], areas: readonly string[]): boolean {
	return districts.length <= Math.max(FEW_DISTRICTS, areas.length);
}

/** How well an entry answers the name of a place by working there, and how surely; nothing where it works elsewhere only. */
export function answersPlace(
	{ districts, isForResidents }: SearchEntry,
	areas: readonly string[],
): { fit: number; sure: number } {
	const part = isForResidents ? 1 : NOT_FOR_RESIDENTS;
	if (districts.length === 0) return { fit: UNSAID * part, sure: 0.5 };
	if (districts.includes(ENGLAND)) return { fit: ANYWHERE * part, sure: 1 };
	if (!areas.some((area) => districts.includes(area))) return { fit: 0, sure: 0 };
	return { fit: (isFew(districts, areas) ? THERE : THERE_TOO) * part, sure: 1 };
}
