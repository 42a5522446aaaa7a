import { isLive, isOver } from "./catalogue.ts";
import { inListOrder, type Looking } from "./list-order.ts";
import type { Status } from "./service.schema.ts";
import type { Service } from "./service.ts";

/** What a list says of an entry that nobody is sent to: by name, in one sentence. */
export interface BriefEntry {
	id: string;
	name: string;
	summary: string;
	status: Status;
}

/** Entries that belong together, apart by who may use them and whether they still run. */
export interface BrowseList {
	/** For residents, and open, opening or unconfirmed: in the order of a list. */
	live: Service[];
	/** For employers or professionals only. */
	staff: BriefEntry[];
	/** What there was, or is paused. */
	over: BriefEntry[];
}

/** A page's list of some services. */
export function browseList(services: readonly Service[], looking: Looking): BrowseList {
	const ordered = inListOrder(services, looking);
	return {
		live: ordered.filter(isLive),
		staff: byName(ordered.filter((one) => one.audience !== "resident" && !isOver(one.status.is))),
		over: byName(ordered.filter(({ status }) => isOver(status.is))),
	};
}

/** By name, as a dictionary has them. */
export function byName(services: readonly Service[]): BriefEntry[] {
	return services
		.toSorted((a, b) => a.name.localeCompare(b.name, "en"))
		.map(({ id, name, summary, status }) => ({ id, name, summary, status: status.is }));
}
