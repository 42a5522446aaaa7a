import type { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import {
	CompiledQuery,
	type DatabaseConnection,
	type QueryResult,
	SqliteDialect,
	type SqliteDialectConfig,
	SqliteDriver,
} from "kysely";
import { forKysely } from "./sqlite-shim.server.ts";
import { troubleOf } from "./trouble.server.ts";

const WAIT_MS = 25;
/** Some ten seconds, with what SQLite itself waits. */
const MOST_TRIES = 150;

/** Tries again while another holds the file, without stopping this process: the other may be in it. */
export async function whenFree<T>(attempt: () => T | Promise<T>): Promise<T> {
	for (let tries = 1; ; tries++) {
		try {
			return await attempt();
		} catch (error) {
			if (tries === MOST_TRIES || troubleOf(error)?.kind !== "busy") throw error;
			await wait(WAIT_MS);
		}
	}
}

/** Kysely's SQLite over node:sqlite, waiting for other writers. */
export class PatientDialect extends SqliteDialect {
	readonly #config: SqliteDialectConfig;

	constructor(database: DatabaseSync) {
		const config = { database: forKysely(database) };
		super(config);
		this.#config = config;
	}

	override createDriver(): SqliteDriver {
		return new PatientDriver(this.#config);
	}
}

class PatientDriver extends SqliteDriver {
	#connection: DatabaseConnection | undefined;

	override async acquireConnection(): Promise<DatabaseConnection> {
		this.#connection ??= new PatientConnection(await super.acquireConnection());
		return this.#connection;
	}

	/** Takes the right to write at once: asked for in the middle, it may be refused for good. */
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw("begin immediate"));
	}
}

/** A refused statement has done nothing, so it may be tried again; inside a transaction that holds the file none is refused. */
class PatientConnection implements DatabaseConnection {
	readonly #inner: DatabaseConnection;

	constructor(inner: DatabaseConnection) {
		this.#inner = inner;
	}

	executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
		return whenFree(() => this.#inner.executeQuery<Row>(query));
	}

	streamQuery<Row>(
		query: CompiledQuery,
		chunkSize: number,
	): AsyncIterableIterator<QueryResult<Row>> {
		return this.#inner.streamQuery<Row>(query, chunkSize);
	}
}
