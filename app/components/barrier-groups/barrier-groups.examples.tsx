import type { CountedGroup } from "#app/domain/catalogue/barrier-groups.ts";
import { BarrierGroups } from "./barrier-groups.tsx";

const GROUPS: CountedGroup[] = [
	{
		id: "money",
		barriers: [
			{ id: "debt", count: 12 },
			{ id: "low-pay", count: 0 },
		],
	},
	{ id: "derived", barriers: [{ id: "over-50", count: 3 }] },
];

export const everywhere = <BarrierGroups groups={GROUPS} />;

export const inADistrict = <BarrierGroups groups={GROUPS} area="north-vale" level={3} />;
