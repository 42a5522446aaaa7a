import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import type { ServiceSource, WrittenService } from "./service.schema.ts";

/** A source with its document's title, publisher and date filled in. */
export type Source = ServiceSource & { title: string };

/** A service as everything but its editor reads it: names expanded, dates worked out. */
export interface Service extends Omit<WrittenService, "eligibility" | "suits" | "sources"> {
	sources: Source[];
	/** District ids; `["england"]` for everywhere; empty where no source named a place. */
	districts: readonly string[];
	/**
	 * The whole rule: area, published rules, the right to work where the kind
	 * needs it, and a doubt where no exact rule or no sure status is known.
	 */
	condition: Condition;
	suits: Condition | undefined;
	/** Barriers it helps with; true where it is dedicated to that one. */
	helps: ReadonlyMap<Barrier, boolean>;
	/** True where a source gives some way to reach it. */
	hasWayIn: boolean;
	/** True where a published rule has to be checked with them. */
	hasAsk: boolean;
	/** The newest source's own date as a day (a year counts as 1 July); undefined if none is dated. */
	newestSource: string | undefined;
	/** The first day on which the entry has outlived its review date: months after somebody last looked, which a `link` check is not. */
	staleFrom: string;
}
