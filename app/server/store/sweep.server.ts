import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { isoMoment, today } from "#app/server/clock.server.ts";
import { takeLease } from "./lease.server.ts";
import type { Store } from "./store.server.ts";

const MINUTE_MS = 60_000;
/** Once an hour for all processes together, whichever comes first. */
const LEASE_MS = 59 * MINUTE_MS;
/** How often each asks whether it is due: after trouble, or another's end, it is not late by much. */
const ASK_MS = 10 * MINUTE_MS;
/** Rows deleted at a time: SQLite stops this process while it deletes. */
const PAGE = 200;
/** The first pages come first. */
const FIRST_MS = 20_000;

/**
 * Deletes what has run out, unless another process did so within the hour.
 *
 * @param at - milliseconds since 1970
 * @returns how many saved plans went; undefined where it was another's turn
 */
export async function sweep(store: Store, owner: string, at: number): Promise<number | undefined> {
	const isOurs = await store.use((db) =>
		takeLease(db, { name: "sweep", owner, at, forMs: LEASE_MS }),
	);
	if (!isOurs) return undefined;
	let gone = 0;
	for (let more = PAGE; more === PAGE; gone += more) more = await deleteSome(store, today(at));
	// Few and small: they last half an hour or an hour, and most are empty by now.
	await store.use((db) =>
		db.deleteFrom("hand_overs").where("expires_at", "<=", isoMoment(at)).execute(),
	);
	// Some hundreds a day: no message is taken on beyond the limits of an hour.
	await store.use((db) => db.deleteFrom("outbox").where("expires", "<=", isoMoment(at)).execute());
	// What is deleted stays in the log for writing ahead until that is worked in.
	if (store.engine === "sqlite")
		await store.use((db) => sql`pragma wal_checkpoint(truncate)`.execute(db));
	return gone;
}

async function deleteSome(store: Store, day: string): Promise<number> {
	const { numDeletedRows } = await store.use((db) =>
		db
			.deleteFrom("saved_plans")
			.where(
				"id",
				"in",
				db.selectFrom("saved_plans").select("id").where("expires_on", "<", day).limit(PAGE),
			)
			.executeTakeFirstOrThrow(),
	);
	return Number(numDeletedRows);
}

export interface Sweeping {
	now: () => number;
	/** Looks at each turn whether all is as it should be; what it throws is complained of too. */
	check: () => Promise<void>;
	/** Told what went wrong; it is tried again. */
	complain: (error: unknown) => void;
}

/** Sweeps from now on. @returns what ends it */
export function keepSweeping(store: Store, { now, check, complain }: Sweeping): () => void {
	const owner = randomUUID();
	const turn = () => {
		sweep(store, owner, now()).then(check).catch(complain);
	};
	const first = setTimeout(turn, FIRST_MS).unref();
	const again = setInterval(turn, ASK_MS).unref();
	return () => {
		clearTimeout(first);
		clearInterval(again);
	};
}
