import type { Barrier } from "#app/domain/facts/barriers.ts";
import { type CountedGroup, countedGroups } from "./barrier-groups.ts";
import { isLive } from "./catalogue.ts";
import { coverage } from "./coverage.ts";
import { ENGLAND } from "./england.ts";
import { inListOrder } from "./list-order.ts";
import type { District, Region } from "./region.schema.ts";
import type { Service } from "./service.ts";

/** The page of one district. */
export interface PlacePage {
	/** Only there, or there and in some districts beside it. */
	near: Service[];
	/** In a whole county, or further. */
	across: Service[];
	/** How many work everywhere in England. */
	everywhere: number;
	groups: CountedGroup[];
	/** Barriers for which nothing made for them surely runs there and can be reached. */
	gaps: Barrier[];
}

/** What there is in a district on a day (`YYYY-MM-DD`). */
export function placePage(
	services: readonly Service[],
	region: Region,
	area: string,
	today: string,
): PlacePage {
	const here = inListOrder(services.filter(isLive), { area, today });
	const local = here.filter(({ districts }) => !districts.includes(ENGLAND));
	return {
		near: local.filter((service) => !coversACounty(service, region)),
		across: local.filter((service) => coversACounty(service, region)),
		everywhere: here.length - local.length,
		groups: countedGroups(services, area),
		gaps: coverage(services, [area])
			.filter(({ is }) => is !== "dedicated")
			.map(({ barrier }) => barrier),
	};
}

/** Whether a service works in the whole of some upper tier that has several districts. */
function coversACounty({ districts }: Service, region: Region): boolean {
	return counties(region).some((county) => county.every(({ id }) => districts.includes(id)));
}

/** Districts of an upper tier that has several, tier by tier. */
function counties({ districts }: Region): District[][] {
	const tiers = Map.groupBy(districts, ({ upperTier }) => upperTier);
	return [...tiers.values()].filter((tier) => tier.length > 1);
}

/** Districts under one heading; no heading for those that are the whole of their upper tier. */
export interface PlaceGroup {
	id: string | undefined;
	name: string | undefined;
	districts: { id: string; name: string; count: number }[];
}

/** Every district by its upper tier, each with how many services work there and not everywhere. */
export function placeGroups(services: readonly Service[], region: Region): PlaceGroup[] {
	const local = services.filter(
		(service) => isLive(service) && !service.districts.includes(ENGLAND),
	);
	const counted = ({ id, name }: District) => ({
		id,
		name,
		count: local.filter(({ districts }) => districts.includes(id)).length,
	});
	const several = counties(region);
	const alone = region.districts.filter((district) => !several.flat().includes(district));
	const groups = several.map((tier) => {
		const id = tier[0]?.upperTier ?? "";
		return { id, name: region.upperTiers[id] ?? id, districts: tier.map(counted) };
	});
	if (alone.length === 0) return groups;
	return [{ id: undefined, name: undefined, districts: alone.map(counted) }, ...groups];
}
