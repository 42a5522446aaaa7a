import type { ExpressionBuilder } from "kysely";
import { isoMoment as moment } from "#app/server/clock.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import type { OutboxRow, Tables } from "#app/server/store/tables.server.ts";

/** How long a process has a message to itself: longer than any sender takes, so that nobody offers it meanwhile. */
const CLAIM_MS = 5 * 60_000;

export type State = "waiting" | "sent" | "failed";

/** A message that this process alone may send for now. */
export interface Claimed extends Pick<OutboxRow, "id" | "attempts"> {
	sealed: Uint8Array;
	claimedUntil: string;
}

/** What the outbox asks of the database. Moments are milliseconds since 1970. All throw StoreTrouble. */
export class OutboxRows {
	readonly #store: Store;

	constructor(store: Store) {
		this.#store = store;
	}

	/** @returns whether it is new: false where there is one by this id, which stays as it is */
	async add(row: {
		id: string;
		channel: string;
		sealed: Uint8Array;
		at: number;
		expires: number;
	}): Promise<boolean> {
		const { at, expires, ...rest } = row;
		const values = { state: "waiting", attempts: 0, next_at: moment(at), claimed_until: null };
		const added = await this.#store.use((db) =>
			db
				.insertInto("outbox")
				.values({ ...rest, ...values, expires: moment(expires) })
				.onConflict((conflict) => conflict.column("id").doNothing())
				.returning("id")
				.executeTakeFirst(),
		);
		return added !== undefined;
	}

	/** The ids of messages that are due and that nobody is sending, the longest due first. */
	async due(at: number, most: number): Promise<string[]> {
		const rows = await this.#store.use((db) =>
			db
				.selectFrom("outbox")
				.select("id")
				.where(isFree(at))
				.orderBy("next_at")
				.limit(most)
				.execute(),
		);
		return rows.map(({ id }) => id);
	}

	/** Takes a message for a while. Of several processes that ask at once, one gets it. @returns undefined for the others */
	async claim(id: string, at: number): Promise<Claimed | undefined> {
		const claimedUntil = moment(at + CLAIM_MS);
		const row = await this.#store.use((db) =>
			db
				.updateTable("outbox")
				.set(({ eb }) => ({ claimed_until: claimedUntil, attempts: eb("attempts", "+", 1) }))
				.where("id", "=", id)
				.where(isFree(at))
				.returning(["id", "attempts", "sealed"])
				.executeTakeFirst(),
		);
		return row?.sealed ? { ...row, sealed: row.sealed, claimedUntil } : undefined;
	}

	/** Gives a claimed message back, to be offered again later. Nothing happens where the claim has gone to another. */
	async putBack({ id, claimedUntil }: Claimed, next: number): Promise<void> {
		await this.#store.use((db) =>
			db
				.updateTable("outbox")
				.set({ next_at: moment(next), claimed_until: null })
				.where("id", "=", id)
				.where("claimed_until", "=", claimedUntil)
				.execute(),
		);
	}

	/** Empties a message that is done with. Its state alone is left, and says so until it expires. */
	async empty(id: string, state: "sent" | "failed", expires: number): Promise<void> {
		await this.#store.use((db) =>
			db
				.updateTable("outbox")
				.set({ state, sealed: null, claimed_until: null, expires: moment(expires) })
				.where("id", "=", id)
				.execute(),
		);
	}

	async stateOf(id: string, at: number): Promise<State | undefined> {
		const row = await this.#store.use((db) =>
			db
				.selectFrom("outbox")
				.select("state")
				.where("id", "=", id)
				.where("expires", ">", moment(at))
				.executeTakeFirst(),
		);
		return STATES.find((state) => state === row?.state);
	}
}

const STATES: readonly State[] = ["waiting", "sent", "failed"];

function isFree(at: number) {
	const now = moment(at);
	return ({ eb, and, or }: ExpressionBuilder<Tables, "outbox">) =>
		and([
			eb("state", "=", "waiting"),
			eb("next_at", "<=", now),
			eb("expires", ">", now),
			or([eb("claimed_until", "is", null), eb("claimed_until", "<=", now)]),
		]);
}
