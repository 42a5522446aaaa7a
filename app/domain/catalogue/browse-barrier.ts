import type { Barrier } from "#app/domain/facts/barriers.ts";
import { type BriefEntry, browseList } from "./browse-list.ts";
import { isLive } from "./catalogue.ts";
import { isDedicatedTo } from "./coverage.ts";
import type { CrisisLine, CrisisLines } from "./crisis.schema.ts";
import type { Looking } from "./list-order.ts";
import type { Service } from "./service.ts";
import { worksIn } from "./to-service.ts";

/** The page of one thing that makes work hard. */
export interface BarrierPage {
	/** Made for it. */
	made: Service[];
	/** Wider, and helps with it too. */
	also: Service[];
	staff: BriefEntry[];
	over: BriefEntry[];
	/** Something made for it surely runs and can be reached; else the page says whom to ask. */
	isSure: boolean;
}

/** Who helps with a barrier, for somebody who looks. */
export function barrierPage(
	services: readonly Service[],
	barrier: Barrier,
	looking: Looking,
): BarrierPage {
	const helping = services.filter(({ helps }) => helps.has(barrier));
	const { live, staff, over } = browseList(helping, looking);
	const made = live.filter(({ helps }) => helps.get(barrier));
	return {
		made,
		also: live.filter(({ helps }) => !helps.get(barrier)),
		staff,
		over,
		isSure: made.some((service) => isDedicatedTo(service, barrier)),
	};
}

/** How many help with a barrier, in a district where one is given: the lines of its page. */
export function barrierCount(
	services: readonly Service[],
	barrier: Barrier,
	area?: string,
): number {
	return services.filter(
		(service) =>
			isLive(service) &&
			service.helps.has(barrier) &&
			(area === undefined || worksIn(service, area)),
	).length;
}

/** Help for today, as a plan brings it to the top for somebody who names the barrier. */
export function crisisLinesFor(
	{ lines }: CrisisLines,
	barrier: Barrier,
	area?: string,
): CrisisLine[] {
	return lines.filter(
		({ for: brings, areas }) =>
			(brings as readonly Barrier[]).includes(barrier) &&
			(area === undefined || areas === undefined || areas.includes(area)),
	);
}
