import type { CrisisLines, CrisisWords } from "./crisis.schema.ts";
import type { Pathway } from "./pathway.ts";
import type { Region } from "./region.schema.ts";
import type { Status } from "./service.schema.ts";
import type { Service } from "./service.ts";

/** Everything the navigator knows, as one unchanging snapshot. */
export interface Catalogue {
	/** A hash of the parsed content, the same on any machine. */
	version: string;
	region: Region;
	/** Every entry, sorted by id. */
	services: readonly Service[];
	byId: ReadonlyMap<string, Service>;
	/** Ids of joined entries and the entry each became part of. */
	merged: ReadonlyMap<string, string>;
	crisis: CrisisLines;
	/** What those lines say in other languages, by language. */
	crisisWords: ReadonlyMap<string, CrisisWords>;
	/** Ladders of the lines of work, sorted by id. */
	pathways: readonly Pathway[];
}

/** Whether somebody who comes would find it closed. */
export function isOver(status: Status): boolean {
	return status === "ended" || status === "paused";
}

/** Entries that plans and matches may hold: for residents, and open, opening or unconfirmed. */
export function isLive({ audience, status }: Service): boolean {
	return audience === "resident" && !isOver(status.is);
}
