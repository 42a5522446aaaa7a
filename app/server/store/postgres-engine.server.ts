import { Kysely, PostgresDialect } from "kysely";
import type { Engine } from "./engine.server.ts";
import type { Tables } from "./tables.server.ts";

/** A page must not wait long for a database that is not there. */
const CONNECT_MS = 3000;
const QUERY_MS = 10_000;

/** The PostgreSQL that a connection string names. Its driver is loaded only here: the others need not carry it. */
export function postgresEngine(url: string, { queryMs = QUERY_MS } = {}): Engine {
	return {
		name: "postgres",
		async open() {
			const { default: pg } = await import("pg");
			const pool = new pg.Pool({
				connectionString: url,
				max: 10,
				connectionTimeoutMillis: CONNECT_MS,
				query_timeout: queryMs,
				keepAlive: true,
				application_name: "escalator",
			});
			// A connection that breaks while no query is on it is replaced at the next; unheard, it would end the process.
			// The pool hears for those that are idle, nobody for those between two queries.
			pool.on("error", () => undefined);
			pool.on("connect", (client) => client.on("error", () => undefined));
			return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
		},
		isCurrent: () => true,
	};
}
