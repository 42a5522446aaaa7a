import type { Status } from "#app/domain/catalogue/service.schema.ts";
import { isWithin } from "./nearness.ts";
import type { SearchEntry } from "./search-entry.ts";
import type { SearchItem } from "./search-item.ts";

const MOST = 3;
const MADE_FOR_IT = 2;

/** A service that is over, with what took its place, or else what is open for the same need. */
export interface InsteadOfEnded {
	name: string;
	/** Ended, or paused. */
	status: Status;
	/** What is there now took its place; else it is for the same need. */
	isReplaced: boolean;
	/** Empty where we know of nothing. */
	now: { id: string; name: string }[];
}

/** What to tell somebody who looked for a service that is over; undefined where it is not. @param area - a district's id */
export function insteadOfEnded(
	best: SearchItem | undefined,
	items: readonly SearchItem[],
	area: string | undefined,
): InsteadOfEnded | undefined {
	if (!best?.entry.isEnded) return undefined;
	const replaced = items.filter(
		({ entry }) => best.replacedBy.includes(entry.id) && !entry.isEnded && isThere(entry, area),
	);
	const instead = replaced.length > 0 ? replaced : forTheSame(best, items, area);
	return {
		name: best.card.name,
		status: best.card.status,
		isReplaced: replaced.length > 0,
		now: instead.slice(0, MOST).map(({ card: { id, name } }) => ({ id, name })),
	};
}

function isThere(entry: SearchEntry, area: string | undefined): boolean {
	return area === undefined || isWithin(entry, area);
}

/** What is open for the same need: of its kind, by how many barriers they share. */
function forTheSame(
	ended: SearchItem,
	items: readonly SearchItem[],
	area: string | undefined,
): SearchItem[] {
	const shared = ({ entry }: SearchItem) =>
		[...entry.barriers].reduce(
			(sum, [barrier, isMain]) =>
				sum + (ended.entry.barriers.has(barrier) ? (isMain ? MADE_FOR_IT : 1) : 0),
			0,
		);
	return items
		.filter(
			({ entry, card }) =>
				card.status === "open" &&
				entry.isForResidents &&
				entry.kind === ended.entry.kind &&
				isThere(entry, area),
		)
		.map((item) => ({ item, shared: shared(item) }))
		.filter((one) => one.shared > 0)
		.sort((a, b) => b.shared - a.shared || (a.item.entry.id < b.item.entry.id ? -1 : 1))
		.map(({ item }) => item);
}
