import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import type { Catalogue } from "./catalogue.ts";
import { ENGLAND } from "./england.ts";
import type { Service, Source } from "./service.ts";
import { isConfirmed, lastSource, readOn } from "./trust.ts";

/** Another entry, as a link. */
export interface EntryLink {
	id: string;
	name: string;
}

/** What somebody cannot have as well as a service; entries of which one sentence holds stand together. */
export interface Excluded {
	/** What happens then; undefined where a source only says that both cannot be. */
	says: string | undefined;
	from: readonly string[];
	entries: EntryLink[];
}

/** What a service's page shows: every fact, and nothing that must stay hidden. */
export interface ServicePage
	extends Omit<
		Service,
		"helps" | "venues" | "staleFrom" | "condition" | "suits" | "sources" | "notWith" | "exclusions"
	> {
	/** Each with the day on which we read it, beside its own date. */
	sources: (Source & { read: string | undefined })[];
	/** The source that the entry rests on first. */
	mainSource: Source | undefined;
	/** The service itself, or somebody on the telephone, has confirmed it. */
	isConfirmed: boolean;
	venues: Omit<Service["venues"][number], "hidden">[];
	/** The published rules alone, without area and what the loader adds. */
	published: Condition[];
	/** It works in all of England. */
	isEverywhere: boolean;
	isStale: boolean;
	staleFrom: string;
	/** Look-alikes, each with who it is for. */
	notTheSame: (EntryLink & { whoItsFor: string })[];
	parent: EntryLink | undefined;
	locals: EntryLink[];
	replacements: EntryLink[];
	excluded: Excluded[];
}

/** The page of one service on a day (`YYYY-MM-DD`). */
export function servicePage(
	service: Service,
	{ byId, services }: Pick<Catalogue, "byId" | "services">,
	today: string,
): ServicePage {
	const link = (id: string): EntryLink[] => {
		const found = byId.get(id);
		return found ? [{ id, name: found.name }] : [];
	};
	const { helps: _, venues, condition, suits: __, notWith, exclusions, ...rest } = service;
	return {
		...rest,
		sources: service.sources.map((source) => ({ ...source, read: readOn(service, source) })),
		mainSource: lastSource(service)?.source,
		isConfirmed: isConfirmed(service),
		venues: venues.filter(({ hidden }) => !hidden).map(({ hidden: ___, ...venue }) => venue),
		published: publishedRules(condition),
		isEverywhere: service.areas.includes(ENGLAND),
		isStale: service.staleFrom <= today,
		notTheSame: service.confusedWith.flatMap((id) => {
			const other = byId.get(id);
			return other ? [{ id, name: other.name, whoItsFor: other.whoItsFor }] : [];
		}),
		parent: service.localFormOf === undefined ? undefined : link(service.localFormOf)[0],
		locals: services
			.filter(({ localFormOf }) => localFormOf === service.id)
			.map(({ id, name }) => ({ id, name })),
		replacements: service.status.replacedBy.flatMap(link),
		excluded: excludedBy({ notWith, exclusions }, link),
	};
}

function excludedBy(
	{ notWith, exclusions }: Pick<Service, "notWith" | "exclusions">,
	link: (id: string) => EntryLink[],
): Excluded[] {
	const groups = new Map<string, Excluded>();
	for (const id of notWith) {
		const { says, from = [] } = exclusions.find((exclusion) => exclusion.with === id) ?? {};
		const group = groups.get(says ?? "") ?? { says, from, entries: [] };
		groups.set(says ?? "", { ...group, entries: [...group.entries, ...link(id)] });
	}
	return [...groups.values()].filter(({ entries }) => entries.length > 0);
}

/** The rules that a source published: the loader's own parts and the area are left out. */
export function publishedRules(condition: Condition): Condition[] {
	if (!("all" in condition)) return [];
	return condition.all
		.filter((part) => !("areas" in part || "doubt" in part || "mayWork" in part))
		.flatMap((part) => ("all" in part ? part.all : [part]));
}
