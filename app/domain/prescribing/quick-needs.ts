import { BARRIER_GROUPS, type Barrier } from "#app/domain/facts/barriers.ts";

/**
 * What a surgery meets most, to choose by one press: in the groups that residents are asked about, health first. The
 * rest is typed. `life` takes the groups together of which only some of the barriers are here.
 */
export const QUICK_NEEDS = {
	health: BARRIER_GROUPS.health,
	disability: BARRIER_GROUPS.disability,
	caring: ["caring-adult", "caring-disabled-child", "caring-child"],
	life: [
		"debt",
		"homeless",
		"domestic-abuse",
		"substance-use",
		"confidence",
		"english-language",
		"refugee",
		"veteran",
		"convictions",
		"redundancy",
	],
} as const satisfies Record<string, readonly Barrier[]>;

export type QuickGroup = keyof typeof QUICK_NEEDS;
export type QuickNeed = (typeof QUICK_NEEDS)[QuickGroup][number];

export const QUICK_GROUPS = [
	"health",
	"disability",
	"caring",
	"life",
] as const satisfies QuickGroup[];
export const ALL_QUICK_NEEDS: readonly QuickNeed[] = Object.values(QUICK_NEEDS).flat();
