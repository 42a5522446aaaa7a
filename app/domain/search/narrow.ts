import { FILTERS, type Filter, type SearchChoices } from "./search-choices.ts";
import type { SearchItem } from "./search-item.ts";

/** How many of what was found each choice would leave, given the others that are made. */
export interface Counts {
	/** By id; those that would leave nothing are not there. */
	barriers: Record<string, number>;
	kinds: Record<string, number>;
	self: number;
	open: number;
	free: number;
}

const PASSES: Record<Filter, (item: SearchItem, choices: SearchChoices) => boolean> = {
	barrier: ({ entry }, { barrier }) => entry.barriers.has(barrier ?? ""),
	kind: ({ entry }, { kind }) => entry.kind === kind,
	self: ({ isSelf }) => isSelf,
	open: ({ card }) => card.status === "open",
	free: ({ isFree }) => isFree,
};

/** Whether an entry passes every choice that is made. @param leavingOut - one choice that does not count */
export function passes(item: SearchItem, choices: SearchChoices, leavingOut?: Filter): boolean {
	return FILTERS.every(
		(filter) => filter === leavingOut || !choices[filter] || PASSES[filter](item, choices),
	);
}

/** Counts beside each choice. @param found - what words and place find, before any choice narrows it */
export function countsOf(found: readonly SearchItem[], choices: SearchChoices): Counts {
	const among = (filter: Filter) => found.filter((item) => passes(item, choices, filter));
	const all = among("barrier");
	const barriers: Record<string, number> = {};
	for (const { entry } of all) {
		for (const barrier of entry.barriers.keys()) barriers[barrier] = (barriers[barrier] ?? 0) + 1;
	}
	const kinds: Record<string, number> = {};
	for (const { entry } of among("kind")) {
		if (entry.kind !== undefined) kinds[entry.kind] = (kinds[entry.kind] ?? 0) + 1;
	}
	const count = (filter: Filter) =>
		among(filter).filter((item) => PASSES[filter](item, choices)).length;
	return { barriers, kinds, self: count("self"), open: count("open"), free: count("free") };
}
