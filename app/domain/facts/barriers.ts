/**
 * What makes work hard to get or keep, in the groups a person is asked about
 * first. The closed list of the design, section 3.
 */
export const BARRIER_GROUPS = {
	health: [
		"health-mental",
		"health-msk",
		"health-respiratory",
		"health-diabetes",
		"health-long-term",
	],
	disability: [
		"disability",
		"learning-disability",
		"neurodivergent",
		"sensory-deaf",
		"sensory-sight",
	],
	caring: ["caring-adult", "caring-child", "caring-disabled-child"],
	travel: ["transport"],
	home: ["homeless", "domestic-abuse"],
	record: ["convictions", "substance-use"],
	skills: ["english-language", "qualifications", "numeracy", "digital"],
	money: ["debt", "low-pay"],
	circumstances: ["refugee", "care-leaver", "veteran"],
	confidence: ["confidence"],
} as const;

export type BarrierGroup = keyof typeof BARRIER_GROUPS;
/** A barrier that a person names themselves. */
export type NamedBarrier = (typeof BARRIER_GROUPS)[BarrierGroup][number];

/** Barriers worked out from another fact and never asked; the value is the fact a reason names. */
export const DERIVED_BARRIERS = {
	young: "age",
	"over-50": "age",
	redundancy: "work",
	"self-employment": "work",
} as const;

export type DerivedBarrier = keyof typeof DERIVED_BARRIERS;
export type Barrier = NamedBarrier | DerivedBarrier;

export const GROUP_IDS = Object.keys(BARRIER_GROUPS) as BarrierGroup[];
export const NAMED_BARRIERS = Object.values(BARRIER_GROUPS).flat() as NamedBarrier[];
export const BARRIERS = [
	...NAMED_BARRIERS,
	...(Object.keys(DERIVED_BARRIERS) as DerivedBarrier[]),
] as Barrier[];

/** Groups of more than one barrier: each is asked on its own, once its group is picked. */
export const ASKED_GROUPS = GROUP_IDS.filter((group) => BARRIER_GROUPS[group].length > 1);

const groupOf = new Map<NamedBarrier, BarrierGroup>(
	GROUP_IDS.flatMap((group) => BARRIER_GROUPS[group].map((barrier) => [barrier, group] as const)),
);

/** The group a named barrier belongs to. */
export function barrierGroup(barrier: NamedBarrier): BarrierGroup {
	const group = groupOf.get(barrier);
	if (group === undefined) throw new RangeError(`No barrier is called ${barrier}`);
	return group;
}

/** True for the four barriers that are worked out and never asked. */
export function isDerivedBarrier(barrier: Barrier): barrier is DerivedBarrier {
	return Object.hasOwn(DERIVED_BARRIERS, barrier);
}
