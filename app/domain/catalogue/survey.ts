import { BARRIERS, type Barrier } from "#app/domain/facts/barriers.ts";
import { type Catalogue, isLive } from "./catalogue.ts";
import { catalogueCounts } from "./catalogue-counts.ts";
import { COVERS, type Cover, type CoverCell, coverage } from "./coverage.ts";
import { monthsBetween } from "./dates.ts";
import type { Status } from "./service.schema.ts";
import type { Service } from "./service.ts";
import { isConfirmed } from "./trust.ts";

/** How old the newest source of an entry is. */
export const AGES = ["under6", "under12", "under24", "older", "undated"] as const;
export type SourceAge = (typeof AGES)[number];

/** How many there are of each kind of cover. */
export type CoverCount = Record<Cover, number>;

/** What the catalogue holds and what it lacks, in figures; the numbers of `/catalogue`. */
export interface Survey {
	/** The catalogue's version. */
	version: string;
	day: string;
	/** When the facts were gathered. */
	gathered: string;
	/** Every entry there is, those for employers and professionals and those that ended included. */
	entries: number;
	byStatus: Record<Status, number>;
	/** Entries for employers or professionals. */
	forStaff: number;
	/** Of the entries that plans may hold. */
	live: { all: number; withNumber: number; withContact: number; withWayIn: number };
	/** How old the newest source is, of the same entries. */
	age: Record<SourceAge, number>;
	/** Entries whose review date has passed. */
	stale: number;
	/** Entries that their own provider confirmed, or that somebody rang. */
	confirmed: number;
	/** Gaps as plans have them: nothing made for it, though something wider may help too. */
	districts: { id: string; name: string; cover: CoverCount; gaps: Barrier[] }[];
	/** For each barrier, in how many districts there is what. */
	barriers: { id: Barrier; cover: CoverCount }[];
}

/** Counts a catalogue as of a day (`YYYY-MM-DD`). */
export function surveyOf({ version, services, region }: Catalogue, day: string): Survey {
	const live = services.filter(isLive);
	const reach = catalogueCounts(live);
	const cells = coverage(
		services,
		region.districts.map(({ id }) => id),
	);
	const count = (of: readonly Service[], holds: (service: Service) => boolean) =>
		of.filter(holds).length;
	return {
		version,
		day,
		gathered: region.gathered,
		entries: services.length,
		byStatus: catalogueCounts(services).byStatus,
		forStaff: count(services, ({ audience }) => audience !== "resident"),
		live: {
			all: live.length,
			withNumber: reach.withPhone,
			withContact: reach.withContact,
			withWayIn: reach.withWayIn,
		},
		age: counted(AGES, (age) => count(live, (service) => ageOf(service, day) === age)),
		stale: count(live, ({ staleFrom }) => staleFrom <= day),
		confirmed: count(live, isConfirmed),
		districts: region.districts.map(({ id, name }) => {
			const here = cells.filter(({ district }) => district === id);
			const gaps = here.filter(({ is }) => is !== "dedicated").map(({ barrier }) => barrier);
			return { id, name, cover: coverCount(here), gaps };
		}),
		barriers: BARRIERS.map((id) => ({
			id,
			cover: coverCount(cells.filter(({ barrier }) => barrier === id)),
		})),
	};
}

function ageOf({ newestSource }: Service, day: string): SourceAge {
	if (newestSource === undefined) return "undated";
	const months = monthsBetween(newestSource, day);
	if (months < 6) return "under6";
	if (months < 12) return "under12";
	return months < 24 ? "under24" : "older";
}

function coverCount(cells: readonly CoverCell[]): CoverCount {
	return counted(COVERS, (cover) => {
		return cells.filter(({ is }) => is === cover).length;
	});
}

function counted<Key extends string>(
	keys: readonly Key[],
	count: (key: Key) => number,
): Record<Key, number> {
	return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
