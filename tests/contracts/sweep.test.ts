import { describe, expect, onTestFinished, test, vi } from "vitest";
import { takeLease } from "#app/server/store/lease.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import { keepSweeping, sweep } from "#app/server/store/sweep.server.ts";
import { aStoreAt, databases, ENGINES } from "../support/a-store.ts";

const { aPlace, aStore } = databases();
const AT = Date.parse("2026-11-22T12:00:00Z");
const HOUR = 60 * 60 * 1000;

async function addPlans(store: Store, ...lastDays: string[]) {
	const rows = lastDays.map((expires_on, index) => ({
		id: `${expires_on} ${index}`,
		pepper: "",
		sealed: Buffer.from("x"),
		expires_on,
		is_extended: 0,
	}));
	await store.use((db) => db.insertInto("saved_plans").values(rows).execute());
}

async function plansLeft(store: Store): Promise<string[]> {
	const rows = await store.use((db) =>
		db.selectFrom("saved_plans").select("id").orderBy("id").execute(),
	);
	return rows.map(({ id }) => id.split(" ")[0] ?? "");
}

describe.each(ENGINES)("%s", (engine) => {
	test("what has run out goes, what opens today stays", async () => {
		const store = await aStore(engine);
		await addPlans(store, "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23");
		expect(await sweep(store, "a", AT)).toBe(2);
		expect(await plansLeft(store)).toEqual(["2026-11-22", "2026-11-23"]);
	});

	test("so do hand-overs, to the minute", async () => {
		const store = await aStore(engine);
		const row = { tries: 0, opened_at: null, is_ended: 0, sealed: Buffer.from("x") };
		const rows = ["11:59", "12:00", "12:01"].map((time) => {
			return { ...row, id: time, serial: time, expires_at: `2026-11-22T${time}:00.000Z` };
		});
		await store.use((db) => db.insertInto("hand_overs").values(rows).execute());
		await sweep(store, "a", AT);
		const left = await store.use((db) => db.selectFrom("hand_overs").select("id").execute());
		expect(left).toEqual([{ id: "12:01" }]);
	});

	test("also what is more than goes at a time", async () => {
		const store = await aStore(engine);
		await addPlans(store, ...Array(400).fill("2026-11-20"), "2026-11-22");
		expect(await sweep(store, "a", AT)).toBe(400);
		expect(await plansLeft(store)).toEqual(["2026-11-22"]);
	});

	test("of many processes that ask at once one sweeps, and another an hour later", async () => {
		const place = await aPlace(engine);
		const stores = Array.from({ length: 4 }, () => aStoreAt(place));
		const turns = (at: number) =>
			Promise.all(stores.map((store, index) => sweep(store, String(index), at)));
		expect((await turns(AT)).filter((gone) => gone !== undefined)).toEqual([0]);
		expect((await turns(AT + HOUR / 2)).filter((gone) => gone !== undefined)).toEqual([]);
		expect((await turns(AT + HOUR)).filter((gone) => gone !== undefined)).toEqual([0]);
	});

	test("who took a job and died keeps it for no longer than it was given", async () => {
		const store = await aStore(engine);
		const take = (owner: string, at: number) =>
			store.use((db) => takeLease(db, { name: "job", owner, at, forMs: 1000 }));
		expect(await take("dead", AT)).toBe(true);
		expect(await take("next", AT + 999)).toBe(false);
		expect(await take("next", AT + 1000)).toBe(true);
		expect(await take("dead", AT + 1001)).toBe(false);
	});
});

test("a process asks soon after its start and then again; trouble ends nothing but the stop does", async () => {
	vi.useFakeTimers();
	onTestFinished(() => {
		vi.useRealTimers();
	});
	const store = await aStore("sqlite");
	const use = vi.spyOn(store, "use").mockRejectedValue(new Error("away"));
	const complaints: unknown[] = [];
	const check = vi.fn(async () => {
		throw new Error("wrong");
	});
	const complain = (error: unknown) => complaints.push(error);
	const stop = keepSweeping(store, { now: () => AT, check, complain });
	await vi.advanceTimersByTimeAsync(30_000);
	expect([use.mock.calls.length, complaints.length]).toEqual([1, 1]);
	await vi.advanceTimersByTimeAsync(10 * 60_000);
	expect([use.mock.calls.length, complaints.length]).toEqual([2, 2]);
	use.mockResolvedValue(undefined);
	await vi.advanceTimersByTimeAsync(10 * 60_000);
	expect([check.mock.calls.length, complaints.length]).toEqual([1, 3]);
	use.mockClear();
	stop();
	await vi.advanceTimersByTimeAsync(HOUR);
	expect(use).not.toHaveBeenCalled();
});
