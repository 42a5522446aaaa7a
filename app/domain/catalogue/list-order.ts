import { ENGLAND } from "./england.ts";
import { fairOrder } from "./fair-order.ts";
import { STATUSES, type Status } from "./service.schema.ts";
import type { Service } from "./service.ts";
import { worksIn } from "./to-service.ts";

/** What surely runs stands before what will, and that before what nobody could confirm. */
const FIRST_TO_LAST: readonly Status[] = ["open", "opening", "unconfirmed", "paused", "ended"];

/** For whom a list is made: somebody on a day (`YYYY-MM-DD`), in a district where they named one. */
export interface Looking {
	today: string;
	area?: string | undefined;
}

/**
 * The services of a list, in its order. Where a district is named, only what
 * works there, with what is for all England last. Then what surely runs comes
 * first, and of that what can be reached; equals take turns by day.
 */
export function inListOrder(services: readonly Service[], { today, area }: Looking): Service[] {
	const here = services.filter((service) => area === undefined || worksIn(service, area));
	const byId = here.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const equals = Map.groupBy(byId, (service) => rank(service, area !== undefined));
	return [...equals.entries()]
		.toSorted(([a], [b]) => a - b)
		.flatMap(([, equal]) => fairOrder(equal, today));
}

/** Lower is earlier. */
function rank({ districts, status, hasWayIn }: Service, isLocalFirst: boolean): number {
	const away = isLocalFirst && districts.includes(ENGLAND) ? 1 : 0;
	return (away * STATUSES.length + FIRST_TO_LAST.indexOf(status.is)) * 2 + (hasWayIn ? 0 : 1);
}
