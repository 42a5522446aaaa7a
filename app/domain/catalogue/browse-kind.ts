import { type BrowseList, browseList } from "./browse-list.ts";
import { isOver } from "./catalogue.ts";
import type { Looking } from "./list-order.ts";
import { KINDS, type Kind } from "./service.schema.ts";
import type { Service } from "./service.ts";

/** The page of one kind of service, for somebody who looks. */
export function kindPage(services: readonly Service[], kind: Kind, looking: Looking): BrowseList {
	return browseList(
		services.filter((service) => service.kind === kind),
		looking,
	);
}

/** Each kind with how many of it have not ended, those for employers and professionals too. */
export function kindCounts(services: readonly Service[]): { id: Kind; count: number }[] {
	return KINDS.map((id) => ({
		id,
		count: services.filter(({ kind, status }) => kind === id && !isOver(status.is)).length,
	}));
}
