import type { Kysely, Transaction } from "kysely";
import type { Engine } from "./engine.server.ts";
import { migrate } from "./migrations.server.ts";
import { postgresEngine } from "./postgres-engine.server.ts";
import { sqliteEngine } from "./sqlite-engine.server.ts";
import type { Tables } from "./tables.server.ts";
import { NO_ANSWER, troubleOf } from "./trouble.server.ts";

/** What queries are asked of, inside a transaction or not. */
export type Queries = Kysely<Tables> | Transaction<Tables>;

/**
 * The database: opened and brought up to date at its first use, and again at the next use after that failed,
 * so it recovers by itself.
 */
export class Store {
	readonly #engine: Engine;
	#opening: Promise<Kysely<Tables>> | undefined;

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	get engine(): Engine["name"] {
		return this.#engine.name;
	}

	/**
	 * Asks the database. What it resolves to is on the disk.
	 *
	 * @throws StoreTrouble where the database is at fault: then nothing of a single query or a transaction was kept,
	 * or it was kept whole and we do not know
	 */
	async use<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
		try {
			return await work(await this.#opened());
		} catch (error) {
			const trouble = troubleOf(error);
			// Whoever does not answer on a connection would be asked on it again, and be waited for each time.
			if (trouble?.code === NO_ANSWER) this.close().catch(() => undefined);
			throw trouble ?? error;
		}
	}

	/** As `use`, all or nothing. */
	change<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
		return this.use((db) => db.transaction().execute(work));
	}

	/** Reads what belongs together, as it was at one moment. */
	snapshot<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
		return this.use((db) =>
			this.engine === "postgres"
				? db.transaction().setIsolationLevel("repeatable read").execute(work)
				: db.transaction().execute(work),
		);
	}

	/** May be used again afterwards: it opens anew. */
	async close(): Promise<void> {
		const opening = this.#opening;
		this.#opening = undefined;
		await (await opening?.catch(() => undefined))?.destroy();
	}

	async #opened(): Promise<Kysely<Tables>> {
		if (this.#opening) {
			const db = await this.#opening;
			if (this.#engine.isCurrent()) return db;
			await this.close();
		}
		this.#opening ??= this.#open();
		const opening = this.#opening;
		try {
			return await opening;
		} catch (error) {
			if (this.#opening === opening) this.#opening = undefined;
			throw error;
		}
	}

	async #open(): Promise<Kysely<Tables>> {
		const db = await this.#engine.open();
		try {
			await migrate(db, this.engine);
			return db;
		} catch (error) {
			await db.destroy();
			throw error;
		}
	}
}

/** The store that the settings name: PostgreSQL by its address, otherwise a file in `dataDir`. */
export function storeOf(settings: { databaseUrl: string | undefined; dataDir: string }): Store {
	const { databaseUrl, dataDir } = settings;
	return new Store(databaseUrl ? postgresEngine(databaseUrl) : sqliteEngine(dataDir));
}
