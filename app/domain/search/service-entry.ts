import { isOver } from "#app/domain/catalogue/catalogue.ts";
import { ENGLAND } from "#app/domain/catalogue/england.ts";
import type { Region } from "#app/domain/catalogue/region.schema.ts";
import type { Kind } from "#app/domain/catalogue/service.schema.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import type { SearchEntry } from "./search-entry.ts";

/** Words for what the catalogue only has ids for. */
export interface SearchWords {
	barriers: Readonly<Record<Barrier, string>>;
	kinds: Readonly<Partial<Record<Kind, string>>>;
}

/** A service as the search sees it. A place of safety adds no word, so that searching never finds where it is. */
export function serviceEntry(service: Service, words: SearchWords, region: Region): SearchEntry {
	const venues = service.venues.filter(({ hidden }) => !hidden);
	const present = (texts: (string | undefined)[]) => texts.filter((text) => text !== undefined);
	return {
		id: service.id,
		name: service.name,
		aliases: [...service.alsoKnownAs, service.id.replaceAll("-", " ")],
		texts: {
			tags: [
				...[...service.helps].flatMap(([barrier, isMain]) =>
					isMain ? [words.barriers[barrier]] : [],
				),
				...present([words.kinds[service.kind]]),
			],
			provider: present([service.provider]),
			places: [
				...placesOf(service, region),
				...present(
					venues.flatMap(({ name, address, district }) => [
						name,
						address,
						nameOf(district, region),
					]),
				),
				...present([service.contact.address?.text]),
			],
			summary: [service.summary],
			gives: [...service.whatYouGet, ...service.languages],
			who: present([service.whoItsFor, service.referral?.how]),
		},
		barriers: service.helps,
		kind: service.kind,
		districts: service.districts,
		isEnded: isOver(service.status.is),
		isPaused: service.status.is === "paused",
		isForResidents: service.audience === "resident",
		confusedWith: service.confusedWith,
	};
}

function placesOf({ areas }: Service, region: Region): string[] {
	return areas.filter((area) => area !== ENGLAND).flatMap((area) => nameOf(area, region) ?? []);
}

function nameOf(area: string, { districts, upperTiers, groups }: Region): string | undefined {
	return districts.find(({ id }) => id === area)?.name ?? upperTiers[area] ?? groups[area];
}
