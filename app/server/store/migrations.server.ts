import { type Kysely, sql } from "kysely";
import type { Engine } from "./engine.server.ts";
import type { Tables } from "./tables.server.ts";

/** One step of the tables' history. Never changed once released: what comes later is a further step. */
interface Migration {
	name: string;
	up(db: Kysely<Tables>, engine: Engine["name"]): Promise<void>;
}

/** In their order; both engines run the same. SQLite takes any name of a type, so PostgreSQL's serve. */
const MIGRATIONS: readonly Migration[] = [
	{
		name: "2026-11-22 saved plans, reports, leases",
		async up(db, engine) {
			await db.schema
				.createTable("saved_plans")
				.addColumn("id", "text", (column) => column.primaryKey())
				.addColumn("pepper", "text", (column) => column.notNull())
				.addColumn("expires_on", "text", (column) => column.notNull())
				.addColumn("is_extended", "integer", (column) => column.notNull())
				// Last: SQLite reads past all that stands before what is asked for.
				.addColumn("sealed", "bytea", (column) => column.notNull())
				.execute();
			await db.schema
				.createIndex("saved_plans_by_end")
				.on("saved_plans")
				// Both are in the index, so that a start need not look at every plan.
				.columns(["expires_on", "pepper"])
				.execute();
			await db.schema
				.createTable("reports")
				.addColumn("id", "integer", (column) =>
					engine === "sqlite"
						? column.primaryKey().autoIncrement()
						: column.primaryKey().generatedByDefaultAsIdentity(),
				)
				.addColumn("day", "text", (column) => column.notNull())
				.addColumn("service", "text", (column) => column.notNull())
				.addColumn("reason", "text", (column) => column.notNull())
				.addColumn("text", "text")
				.execute();
			await db.schema
				.createTable("leases")
				.addColumn("name", "text", (column) => column.primaryKey())
				.addColumn("owner", "text", (column) => column.notNull())
				.addColumn("until", "text", (column) => column.notNull())
				.execute();
		},
	},
	{
		name: "2026-11-22 hand-overs",
		async up(db) {
			await db.schema
				.createTable("hand_overs")
				.addColumn("id", "text", (column) => column.primaryKey())
				.addColumn("serial", "text", (column) => column.notNull().unique())
				.addColumn("tries", "integer", (column) => column.notNull())
				.addColumn("opened_at", "text")
				.addColumn("expires_at", "text", (column) => column.notNull())
				.addColumn("is_ended", "integer", (column) => column.notNull())
				.addColumn("sealed", "bytea")
				.execute();
			await db.schema
				.createIndex("hand_overs_by_end")
				.on("hand_overs")
				.columns(["expires_at"])
				.execute();
		},
	},
	{
		name: "2026-11-22 outbox",
		async up(db) {
			await db.schema
				.createTable("outbox")
				.addColumn("id", "text", (column) => column.primaryKey())
				.addColumn("channel", "text", (column) => column.notNull())
				.addColumn("state", "text", (column) => column.notNull())
				.addColumn("attempts", "integer", (column) => column.notNull())
				.addColumn("next_at", "text", (column) => column.notNull())
				.addColumn("claimed_until", "text")
				.addColumn("expires", "text", (column) => column.notNull())
				.addColumn("sealed", "bytea")
				.execute();
			// Every process looks for what is due three times a minute.
			await db.schema
				.createIndex("outbox_by_turn")
				.on("outbox")
				.columns(["state", "next_at"])
				.execute();
		},
	},
];

/** Any number, the same in every process: who holds it on PostgreSQL migrates, and the others wait. */
const LOCK = 7_264_301;

/**
 * Brings the tables up to date: all steps that are missing, or none.
 *
 * Not Kysely's Migrator: on SQLite it takes no lock against another process, nor undoes half a step.
 */
export async function migrate(db: Kysely<Tables>, engine: Engine["name"]): Promise<void> {
	// Mostly there is nothing to do, and then nothing is written: a disk that only reads still serves.
	if (isComplete(await doneIn(db, engine))) return;
	await db.transaction().execute(async (transaction) => {
		if (engine === "postgres")
			await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
		await sql`create table if not exists migrations (name text primary key)`.execute(transaction);
		const done = await doneIn(transaction, engine);
		for (const { name, up } of MIGRATIONS) {
			if (done.has(name)) continue;
			await up(transaction, engine);
			await sql`insert into migrations (name) values (${name})`.execute(transaction);
		}
	});
}

function isComplete(done: ReadonlySet<string>): boolean {
	return MIGRATIONS.every(({ name }) => done.has(name));
}

async function doneIn(db: Kysely<Tables>, engine: Engine["name"]): Promise<Set<string>> {
	const found =
		engine === "sqlite"
			? await sql`select 1 from sqlite_master where name = 'migrations'`.execute(db)
			: await sql`select 1 where to_regclass('migrations') is not null`.execute(db);
	if (found.rows.length === 0) return new Set();
	const { rows } = await sql<{ name: string }>`select name from migrations`.execute(db);
	return new Set(rows.map(({ name }) => name));
}
