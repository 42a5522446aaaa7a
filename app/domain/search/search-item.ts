import type { Region } from "#app/domain/catalogue/region.schema.ts";
import { type ResultCard, resultCard } from "#app/domain/catalogue/result-card.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import type { SearchEntry } from "./search-entry.ts";
import { type SearchWords, serviceEntry } from "./service-entry.ts";

/** An entry as the search page needs it: to be found, narrowed by, and shown. */
export interface SearchItem {
	entry: SearchEntry;
	card: ResultCard;
	/** A source says that people can get in touch by themselves. */
	isSelf: boolean;
	/** A source says that it is free. */
	isFree: boolean;
	/** What took an ended one's place. */
	replacedBy: readonly string[];
}

/** A service as the search page needs it. */
export function searchItem(service: Service, words: SearchWords, region: Region): SearchItem {
	const routes = service.referral?.routes ?? [];
	return {
		entry: serviceEntry(service, words, region),
		card: resultCard(service, region),
		isSelf: routes.includes("self") || routes.includes("online-form"),
		isFree: service.cost?.free === true,
		replacedBy: service.status.replacedBy,
	};
}
