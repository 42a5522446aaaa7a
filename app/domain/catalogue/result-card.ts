import { ENGLAND } from "./england.ts";
import type { Region } from "./region.schema.ts";
import { areaName } from "./region.schema.ts";
import type { Service } from "./service.ts";
import { cardOf, type ServiceCard } from "./service-card.ts";

/** What a line of a list of services says: enough to choose by, and nothing that must stay hidden. */
export interface ResultCard
	extends Pick<
		ServiceCard,
		"id" | "name" | "summary" | "status" | "phone" | "url" | "email" | "address" | "how" | "source"
	> {
	whoItsFor: string;
	/** Names of the places it works in; empty where no source named one, and for all of England. */
	where: string[];
	isEverywhere: boolean;
}

/** The line of a service in a list. */
export function resultCard(service: Service, region: Region): ResultCard {
	const { cost: _, provider: __, isConfirmed: ___, hasWayIn: ____, ...card } = cardOf(service);
	return {
		...card,
		whoItsFor: service.whoItsFor,
		where: service.areas
			.filter((area) => area !== ENGLAND)
			.map((area) => areaName(region, area) ?? area),
		isEverywhere: service.areas.includes(ENGLAND),
	};
}
