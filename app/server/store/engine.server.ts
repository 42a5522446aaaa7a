import type { Kysely } from "kysely";
import type { Tables } from "./tables.server.ts";

/** A kind of database, and how to get at one. */
export interface Engine {
	readonly name: "sqlite" | "postgres";
	/** Opens it, without looking at what is in it. */
	open(): Promise<Kysely<Tables>>;
	/** Whether what was opened is still the one that the settings name. @throws where it is out of reach */
	isCurrent(): boolean;
}
