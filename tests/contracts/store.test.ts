import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { SQLITE_FILE } from "#app/server/store/sqlite-engine.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import { aStoreAt, databases, ENGINES } from "../support/a-store.ts";

const { aPlace, aStore } = databases();
const lease = { name: "job", owner: "a", until: "2026-11-22T00:00:00.000Z" };

describe.each(ENGINES)("%s", (engine) => {
	test("an empty database gets its tables at first use, and keeps what it holds after that", async () => {
		const place = await aPlace(engine);
		const store = aStoreAt(place);
		expect(store.engine).toBe(engine);
		expect(await store.use((db) => db.selectFrom("leases").selectAll().execute())).toEqual([]);
		await store.use((db) => db.insertInto("leases").values(lease).execute());
		await store.close();
		const again = aStoreAt(place);
		expect(await again.use((db) => db.selectFrom("leases").selectAll().execute())).toEqual([lease]);
	});

	test("bytes come back as they were, and text in every script", async () => {
		const store = await aStore(engine);
		const sealed = Uint8Array.from({ length: 256 }, (_, byte) => byte);
		const row = { id: "ی – ł 🚌", pepper: "", expires_on: "2026-11-22", is_extended: 0 };
		await store.use((db) =>
			db
				.insertInto("saved_plans")
				.values({ ...row, sealed })
				.execute(),
		);
		const [back] = await store.use((db) => db.selectFrom("saved_plans").selectAll().execute());
		expect({ ...back, sealed: undefined }).toEqual({ ...row, sealed: undefined });
		expect(Buffer.from(back?.sealed ?? []).equals(sealed)).toBe(true);
	});

	test("reports are numbered in the order of writing", async () => {
		const store = await aStore(engine);
		const report = { day: "2026-11-22", reason: "hours", text: null };
		for (const service of ["b", "a"])
			await store.use((db) =>
				db
					.insertInto("reports")
					.values({ ...report, service })
					.execute(),
			);
		const rows = await store.use((db) =>
			db.selectFrom("reports").select(["id", "service"]).orderBy("id").execute(),
		);
		expect(rows.map(({ service }) => service)).toEqual(["b", "a"]);
		expect(typeof rows[0]?.id).toBe("number");
	});

	test("a change is all or nothing", async () => {
		const store = await aStore(engine);
		const change = store.change(async (db) => {
			await db.insertInto("leases").values(lease).execute();
			await db.insertInto("leases").values(lease).execute();
		});
		await expect(change).rejects.toThrow(/unique/i);
		expect(await store.use((db) => db.selectFrom("leases").selectAll().execute())).toEqual([]);
	});

	test("changes at once wait for each other", async () => {
		const place = await aPlace(engine);
		const [one, other] = [aStoreAt(place), aStoreAt(place)];
		await one.use((db) =>
			db
				.insertInto("leases")
				.values({ ...lease, owner: "0" })
				.execute(),
		);
		const addOne = (store: Store) =>
			store.change(async (db) => {
				const { owner } = await db
					.updateTable("leases")
					.set({ owner: sql`owner || '1'` })
					.returning("owner")
					.executeTakeFirstOrThrow();
				return owner;
			});
		await Promise.all(Array.from({ length: 10 }, (_, index) => addOne(index % 2 ? one : other)));
		const [row] = await one.use((db) => db.selectFrom("leases").selectAll().execute());
		expect(row?.owner).toBe(`0${"1".repeat(10)}`);
	});

	test("processes that start at once on an empty database do not disturb each other", async () => {
		const place = await aPlace(engine);
		const module = JSON.stringify(
			new URL("../../app/server/store/store.server.ts", import.meta.url).href,
		);
		const program = `
			import { storeOf } from ${module};
			const store = storeOf(${JSON.stringify(place)});
			const owner = process.argv[1];
			await store.use((db) => db.insertInto("leases").values({ name: owner, owner, until: "" }).execute());
			await store.close();`;
		const names = ["a", "b", "c", "d"];
		const starts = names.map((name) =>
			promisify(execFile)(process.execPath, ["--input-type=module", "-e", program, name]),
		);
		expect((await Promise.all(starts)).map(({ stderr }) => stderr).join("")).toBe("");
		const rows = await aStoreAt(place).use((db) =>
			db.selectFrom("leases").select("name").orderBy("name").execute(),
		);
		expect(rows.map(({ name }) => name)).toEqual(names);
	});
});

test.each([new Date(0), true, undefined, { a: 1 }, [1]])("SQLite is given no %o", async (value) => {
	const store = await aStore("sqlite");
	const text = value as unknown as string;
	const insert = store.use((db) =>
		db.insertInto("reports").values({ day: "d", service: "s", reason: "r", text }).execute(),
	);
	// Kysely leaves a column out whose value is undefined.
	if (value === undefined) await insert;
	else await expect(insert).rejects.toThrow(TypeError);
});

test("SQLite's files are for this user only, and safe against a sudden end", async () => {
	const place = await aPlace("sqlite");
	const store = aStoreAt(place);
	const settings = await store.use(async (db) => [
		(await sql`pragma journal_mode`.execute(db)).rows,
		(await sql`pragma synchronous`.execute(db)).rows,
	]);
	expect(settings).toEqual([[{ journal_mode: "wal" }], [{ synchronous: 2 }]]);
	const modes = ["", "-wal", "-shm"].map((end) => {
		return statSync(join(place.dataDir, `${SQLITE_FILE}${end}`)).mode & 0o777;
	});
	expect(modes).toEqual([0o600, 0o600, 0o600]);
});
