import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { SavedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { postgresEngine } from "#app/server/store/postgres-engine.server.ts";
import { SQLITE_FILE, sqliteEngine } from "#app/server/store/sqlite-engine.server.ts";
import { Store } from "#app/server/store/store.server.ts";
import { StoreTrouble, type TroubleKind } from "#app/server/store/trouble.server.ts";
import { somePeppers } from "../support/a-pepper.ts";
import { aStoreAt, databases, ENGINES, type EngineName } from "../support/a-store.ts";

const { aPlace, aStore, postgres } = databases();

/** A trouble that a test makes and ends, as it looks to a store that is in use. */
interface Trouble {
	store: Store;
	begin(): Promise<void> | void;
	end(): Promise<void> | void;
}

/** SQLite as the engine reports it when the disk gives it no more, or no more to write. */
async function sqliteWith(begin: string, end: string): Promise<Trouble> {
	const { dataDir } = await aPlace("sqlite");
	let opened: DatabaseSync | undefined;
	const onOpen = (database: DatabaseSync) => {
		opened = database;
	};
	const store = new Store(sqliteEngine(dataDir, { onOpen }));
	onTestFinished(() => store.close());
	return { store, begin: () => opened?.exec(begin), end: () => opened?.exec(end) };
}

async function postgresWith(
	begin: (name: string) => string,
	end: (name: string) => string,
): Promise<Trouble> {
	const place = await aPlace("postgres");
	const url = place.databaseUrl ?? "";
	const name = new URL(url).pathname.slice(1);
	const ask = async (sql: string) => {
		await postgres().ask(sql, url);
	};
	return {
		store: aStoreAt(place),
		begin: () => ask(begin(name)),
		end: () => ask(end(name)),
	};
}

const FULL_TRIGGER = `
	create function no_room() returns trigger language plpgsql as
		$$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
	create trigger no_room before insert on saved_plans execute function no_room();`;
const CUT_OFF = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid();`;

const full: Record<EngineName, () => Promise<Trouble>> = {
	sqlite: () => sqliteWith("pragma max_page_count = 1", "pragma max_page_count = 100000"),
	postgres: () =>
		postgresWith(
			() => FULL_TRIGGER,
			() => "drop trigger no_room on saved_plans",
		),
};
const readOnly: Record<EngineName, () => Promise<Trouble>> = {
	sqlite: () => sqliteWith("pragma query_only = 1", "pragma query_only = 0"),
	postgres: () =>
		postgresWith(
			(name) => `alter database ${name} set default_transaction_read_only = on; ${CUT_OFF}`,
			(name) =>
				`set transaction read write; alter database ${name} reset default_transaction_read_only; ${CUT_OFF}`,
		),
};

async function kindOf(attempt: Promise<unknown>): Promise<TroubleKind | "none"> {
	try {
		await attempt;
		return "none";
	} catch (error) {
		if (error instanceof StoreTrouble) return error.kind;
		throw error;
	}
}

const plansIn = (store: Store) => new SavedPlans(store, somePeppers(), Date.now);

/** What anybody with a code sees before, during and after the trouble. */
async function livesThrough({ store, begin, end }: Trouble, kind: TroubleKind) {
	const plans = plansIn(store);
	const before = await plans.save("before");
	await begin();
	const tries: TroubleKind[] = [];
	for (let more = 0; more < 3; more++) {
		const found = await kindOf(plans.save("during"));
		if (found !== "none") tries.push(found);
	}
	// A connection that was cut off may say so once.
	expect(tries.at(-1)).toBe(kind);
	expect((await plans.open(before.code))?.value).toBe("before");
	await end();
	await kindOf(plans.save("may meet a connection that was cut off"));
	const after = await plans.save("after");
	expect((await plans.open(before.code))?.value).toBe("before");
	expect((await plans.open(after.code))?.value).toBe("after");
}

describe.each(ENGINES)("%s", (engine) => {
	test("a full disk: nothing new is kept, what was kept opens, and it goes on by itself", async () => {
		await livesThrough(await full[engine](), "full");
	});

	test("not writable: the same", async () => {
		await livesThrough(await readOnly[engine](), "read-only");
	});
});

test("PostgreSQL stopped in the middle of saving, and started: all that was acknowledged opens", async () => {
	const store = await aStore("postgres");
	const plans = plansIn(store);
	const acknowledged: string[] = [];
	const kinds = new Set<string>();
	let isDone = false;
	const saveOn = async () => {
		while (!isDone) {
			const saving = plans.save("x").then(({ code }) => acknowledged.push(code));
			kinds.add(await kindOf(saving));
			if (kinds.size > 1) await new Promise((resolve) => setTimeout(resolve, 20));
		}
	};
	const savers = [saveOn(), saveOn(), saveOn()];
	await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(5);
	await postgres().stop();
	await expect.poll(() => kindOf(plans.open("x")), { timeout: 20_000 }).toBe("gone");
	const beforeStart = acknowledged.length;
	await postgres().start();
	await expect
		.poll(() => acknowledged.length, { timeout: 20_000 })
		.toBeGreaterThan(beforeStart + 5);
	isDone = true;
	await Promise.all(savers);
	expect([...kinds].toSorted()).toEqual(["gone", "none"]);
	for (const code of acknowledged) expect((await plans.open(code))?.value).toBe("x");
});

test("a PostgreSQL that falls silent is not waited for twice", async () => {
	const { databaseUrl = "" } = await aPlace("postgres");
	const store = new Store(postgresEngine(databaseUrl, { queryMs: 500 }));
	const plans = plansIn(store);
	const { code } = await plans.save("before");
	const rows = await postgres().ask(
		`select pid from pg_stat_activity where datname = '${new URL(databaseUrl).pathname.slice(1)}'`,
	);
	const pids = rows.map((row) => Number((row as { pid: number }).pid));
	for (const pid of pids) process.kill(pid, "SIGSTOP");
	expect(await kindOf(plans.open(code))).toBe("gone");
	expect((await plans.open(code))?.value).toBe("before");
	for (const pid of pids) process.kill(pid, "SIGCONT");
	await store.close();
});

test("SQLite's folder taken away and brought back: nothing is written into the void", async () => {
	const place = await aPlace("sqlite");
	const plans = plansIn(aStoreAt(place));
	const { code } = await plans.save("before");
	renameSync(place.dataDir, `${place.dataDir}-away`);
	expect(await kindOf(plans.save("during"))).toBe("gone");
	expect(await kindOf(plans.open(code))).toBe("gone");
	renameSync(`${place.dataDir}-away`, place.dataDir);
	expect((await plans.open(code))?.value).toBe("before");
	expect((await plans.open((await plans.save("after")).code))?.value).toBe("after");
});

test("another file in SQLite's place is opened at the next use", async () => {
	const [place, other] = [await aPlace("sqlite"), await aPlace("sqlite")];
	const peppers = somePeppers();
	const store = aStoreAt(place);
	const plans = new SavedPlans(store, peppers, Date.now);
	const otherStore = aStoreAt(other);
	const { code } = await new SavedPlans(otherStore, peppers, Date.now).save("restored");
	await otherStore.close();
	expect(await plans.open(code)).toBeUndefined();
	for (const end of ["-wal", "-shm"]) rmSync(join(place.dataDir, `${SQLITE_FILE}${end}`));
	renameSync(join(other.dataDir, SQLITE_FILE), join(place.dataDir, SQLITE_FILE));
	expect((await plans.open(code))?.value).toBe("restored");
});

test("a file that is no database, and a PostgreSQL that does not know us, need somebody", async () => {
	const place = await aPlace("sqlite");
	writeFileSync(join(place.dataDir, SQLITE_FILE), "no database".repeat(1000));
	const damaged = plansIn(aStoreAt(place)).open("x");
	await expect(damaged).rejects.toMatchObject({ kind: "damaged", isLasting: true });
	const nowhere = { ...place, databaseUrl: postgres().url("nowhere") };
	const refused = plansIn(aStoreAt(nowhere)).open("x");
	await expect(refused).rejects.toMatchObject({ kind: "refused", isLasting: true });
	await expect(refused).rejects.toThrow(/DATABASE_URL/);
});
