import { Kysely, PostgresDialect } from "kysely";
import type { Engine } from "./engine.server.ts";
import type { Tables } from "./tables.server.ts";

/** A page must not wait long for a database that is not there. */
const CONNECT_MS = 3000;
const QUERY_MS = 10_000;

/** The PostgreSQL that a connection string names. Its driver is loaded only here: the others need not carry it. */
export function postgresEngine(url: string): Engine {
	return {
		name: "postgres",
		async open() {
			const { default: pg } = await import("pg");
			const pool = new pg.Pool({
				connectionString: url,
				max: 10,
				connectionTimeoutMillis: CONNECT_MS,
				query_timeout: QUERY_MS,
				application_name: "escalator",
			});
			// An idle connection that breaks is replaced at the next query; unheard, it would end the process.
			pool.on("error", () => undefined);
			return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
		},
		isCurrent: () => true,
	};
}
