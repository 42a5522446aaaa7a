import {
	BARRIER_GROUPS,
	type Barrier,
	type BarrierGroup,
	DERIVED_BARRIERS,
	GROUP_IDS,
} from "#app/domain/facts/barriers.ts";
import { barrierCount } from "./browse-barrier.ts";
import type { Service } from "./service.ts";

/** Barriers under one heading: a group's own, those worked out from another fact, or those that are a group by themselves. */
export interface CountedGroup {
	id: BarrierGroup | "derived" | "single";
	/** Each with how many services help with it: the lines of its page. */
	barriers: { id: Barrier; count: number }[];
}

/** Every barrier in its group, counted; in a district where one is given. */
export function countedGroups(services: readonly Service[], area?: string): CountedGroup[] {
	const counted = (id: CountedGroup["id"], barriers: readonly Barrier[]): CountedGroup => ({
		id,
		barriers: barriers.map((barrier) => ({
			id: barrier,
			count: barrierCount(services, barrier, area),
		})),
	});
	const isSingle = (group: BarrierGroup) => BARRIER_GROUPS[group].length === 1;
	return [
		...GROUP_IDS.filter((group) => !isSingle(group)).map((group) =>
			counted(group, BARRIER_GROUPS[group]),
		),
		counted("derived", Object.keys(DERIVED_BARRIERS) as Barrier[]),
		counted(
			"single",
			GROUP_IDS.filter(isSingle).flatMap((group): readonly Barrier[] => BARRIER_GROUPS[group]),
		),
	];
}
