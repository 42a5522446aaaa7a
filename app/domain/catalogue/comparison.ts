import type { Catalogue } from "./catalogue.ts";
import { comparePath, MOST_COMPARED } from "./compare-path.ts";
import { ENGLAND } from "./england.ts";
import { areaName, type Region } from "./region.schema.ts";
import type { Service } from "./service.ts";
import { type ServicePage, servicePage } from "./service-page.ts";
import { serviceWantsExit } from "./urgent.ts";

/** What is compared, in the order of the rows: what tells look-alikes apart comes first. */
export const COMPARED = [
	"what",
	"who",
	"get",
	"where",
	"status",
	"rules",
	"how",
	"routes",
	"phone",
	"email",
	"web",
	"address",
	"next",
	"wait",
	"ready",
	"cost",
	"duration",
	"delivery",
	"languages",
	"benefits",
	"excluded",
	"provider",
	"conflicts",
	"checked",
] as const;
export type ComparedFact = (typeof COMPARED)[number];

/** Rows that say nothing where no service has such a thing. */
const ONLY_IF_ANY: readonly ComparedFact[] = ["address", "wait", "ready", "excluded", "conflicts"];

/** What look-alikes are told apart by, as one line says it. */
const IN_SHORT = {
	who: ({ whoItsFor }: ComparedService) => whoItsFor,
	where: ({ isEverywhere, placesInShort }: ComparedService) =>
		isEverywhere ? ENGLAND : placesInShort.toSorted().join(),
	status: ({ status }: ComparedService) => status.is,
};
export type FactInShort = keyof typeof IN_SHORT;

/** One column. */
export interface ComparedService extends ServicePage {
	/** The places it works in by the widest names that residents use; empty where none is known, and for all of England. */
	placesInShort: string[];
	/** The same comparison without this one. */
	withoutIt: string;
}

export interface ComparedRow {
	fact: ComparedFact;
	/** Every service says the same, or nothing is known of any. */
	isSame: boolean;
}

export interface Comparison {
	/** At most three, in the order they were asked for. */
	services: ComparedService[];
	/** None where fewer than two services are compared. */
	rows: ComparedRow[];
	/** Of who it is for, where it works and whether it is open: what is not the same. */
	differsFirst: FactInShort[];
	/** How many different ids nobody bears. The ids themselves are whatever somebody typed, and are not kept. */
	unknown: number;
	/** How many were asked for beyond what is shown. */
	beyond: number;
	/** One of those shown is about something that somebody may not want to be seen reading about. */
	hasExit: boolean;
}

/**
 * Services side by side.
 *
 * @param asked - ids as they stand in an address: anything at all. Old ids of joined entries count as the new ones
 * @param today - `YYYY-MM-DD`
 */
export function compare(
	asked: readonly string[],
	catalogue: Pick<Catalogue, "byId" | "merged" | "services" | "region">,
	today: string,
): Comparison {
	const { byId, merged, region } = catalogue;
	const ids = [...new Set(asked.map((id) => merged.get(id) ?? id))].filter((id) => id !== "");
	const known = ids.flatMap((id) => byId.get(id) ?? []);
	const chosen = known.slice(0, MOST_COMPARED);
	const services = chosen.map((service): ComparedService => {
		const others = chosen.filter((other) => other !== service);
		return {
			...servicePage(service, catalogue, today),
			placesInShort: placesInShort(service, region),
			withoutIt: comparePath(others.map(({ id }) => id)),
		};
	});
	const inShort = Object.keys(IN_SHORT) as FactInShort[];
	return {
		services,
		rows: services.length < 2 ? [] : rowsOf(services),
		differsFirst: inShort.filter((fact) => new Set(services.map(IN_SHORT[fact])).size > 1),
		unknown: ids.length - known.length,
		beyond: known.length - chosen.length,
		hasExit: chosen.some(({ helps }) => serviceWantsExit(helps)),
	};
}

/** A group of councils is no place that residents know: its cities and counties are named instead. */
function placesInShort({ areas }: Service, region: Region): string[] {
	const known = areas
		.filter((area) => area !== ENGLAND)
		.flatMap((area) =>
			area in region.groups
				? region.districts.filter(({ group }) => group === area).map(({ upperTier }) => upperTier)
				: [area],
		);
	return [...new Set(known)].map((area) => areaName(region, area) ?? area);
}

function rowsOf(services: readonly ServicePage[]): ComparedRow[] {
	return COMPARED.flatMap((fact) => {
		const said = services.map((service) => JSON.stringify(SAYS[fact](service) ?? null));
		if (ONLY_IF_ANY.includes(fact) && said.every((one) => one === "null")) return [];
		return [{ fact, isSame: said.every((one) => one === said[0]) }];
	});
}

/** What a page shows of each fact; sources are named by each entry in its own way and do not make a difference. */
const SAYS: Record<ComparedFact, (service: ServicePage) => unknown> = {
	what: ({ summary }) => summary,
	who: ({ whoItsFor }) => whoItsFor,
	get: ({ whatYouGet }) => whatYouGet,
	where: ({ districts }) => districts.toSorted(),
	status: ({ status: { is, note }, replacements, isStale, audience }) => [
		is,
		note,
		replacements,
		isStale,
		audience === "resident",
	],
	rules: ({ rules, published }) => [rules, published],
	how: ({ hasWayIn, referral }) => [hasWayIn, referral?.how],
	routes: ({ referral }) => (referral?.routes ?? []).toSorted(),
	phone: ({ contact }) => contact.phones.map(({ from: _, ...phone }) => phone),
	email: ({ contact: { email } }) => email && [email.address, email.sure],
	web: ({ contact: { url } }) => url && [url.href, url.says],
	address: ({ contact: { address } }) => address?.text,
	next: ({ referral }) => referral?.next,
	wait: ({ referral }) => referral?.waitTime?.says,
	ready: ({ referral }) => referral?.ready?.items,
	cost: ({ cost }) => cost?.says,
	duration: ({ duration }) => duration?.says,
	delivery: ({ delivery }) => delivery.toSorted(),
	languages: ({ languages }) => languages,
	benefits: ({ conditionality: known }) =>
		["voluntary", "jobcentreTold", "changesBenefits"].map(
			(fact) => known?.[fact as "voluntary"] ?? "unknown",
		),
	excluded: ({ excluded }) =>
		excluded.length > 0 ? excluded.map(({ from: _, ...one }) => one) : undefined,
	provider: ({ provider }) => provider,
	conflicts: ({ conflicts }) => (conflicts.length > 0 ? conflicts : undefined),
	checked: ({ mainSource, sources, isConfirmed }) => [
		mainSource?.publisher ?? mainSource?.title,
		mainSource?.date,
		sources.find(({ id }) => id === mainSource?.id)?.read,
		isConfirmed,
	],
};
