import { fairOrder } from "#app/domain/catalogue/fair-order.ts";
import { nearness } from "./nearness.ts";
import type { SearchEntry } from "./search-entry.ts";

/** An entry with how well it fits. */
interface Scored {
	entry: SearchEntry;
	score: number;
}

/**
 * The best fit first; among equals the nearest; among those, each first on a day of its own.
 *
 * @param area - a district's id; undefined where nobody chose one
 * @param day - `YYYY-MM-DD`
 */
export function inTurn<T extends Scored>(
	found: readonly T[],
	area: string | undefined,
	day: string,
): T[] {
	const near = ({ entry }: T) => nearness(entry, area === undefined ? [] : [area]);
	const byFit = (a: T, b: T) => b.score - a.score || near(b) - near(a);
	const byId = (a: T, b: T) => (a.entry.id < b.entry.id ? -1 : 1);
	const sorted = found.toSorted((a, b) => byFit(a, b) || byId(a, b));
	const groups = Map.groupBy(sorted, (one) => `${one.score} ${near(one)}`);
	return [...groups.values()].flatMap((equals) => fairOrder(equals, day));
}
