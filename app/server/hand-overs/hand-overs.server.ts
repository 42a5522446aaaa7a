import { randomBytes } from "node:crypto";
import { isoMoment, now } from "#app/server/clock.server.ts";
import { type Peppers, peppers } from "#app/server/sealing/pepper.server.ts";
import {
	NOTHING_SEALED,
	openRow,
	type RowKey,
	sealRow,
} from "#app/server/sealing/seal-row.server.ts";
import { store } from "#app/server/store/current-store.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import type { HandOverRow } from "#app/server/store/tables.server.ts";
import { handOverKey, newCode, tidyCode } from "./hand-over-key.server.ts";

const MINUTE_MS = 60_000;
/** How long it waits to be opened, and how long it is seen after that. */
const MINUTES = 30;
/** How often a code may be typed for it. */
export const MOST_TRIES = 5;
/** Of 32,768 places one is soon found that is free. */
const MOST_PLACES = 20;
const SERIAL_BYTES = 16;

/** What has become of a hand-over; moments in milliseconds since 1970. */
export type HandOverState =
	| { is: "waiting"; until: number }
	| { is: "opened"; at: number; until: number }
	/** Somebody typed it wrong five times. */
	| { is: "spoiled" }
	/** One side put an end to it. */
	| { is: "ended"; at: number | undefined }
	| { is: "over" };

export interface MadeHandOver {
	code: string;
	/** Whoever holds this may ask after it and end it, and can open nothing. */
	serial: string;
}

/**
 * Answers that one screen shows another: opened once, by a short code, within half an hour and five tries.
 *
 * Whatever is wrong with a code has one outcome. It takes as much work to look for, but one that is aimed at a row that
 * waits writes there, and one that is not writes nothing: who measures long enough may learn that something waits there,
 * never what opens it. All throw StoreTrouble where the database is at fault.
 */
export class HandOvers {
	readonly #store: Store;
	readonly #peppers: Peppers;
	readonly #now: () => number;

	/** @param now - milliseconds since 1970, asked at each call */
	constructor(store: Store, peppers: Peppers, now: () => number) {
		this.#store = store;
		this.#peppers = peppers;
		this.#now = now;
	}

	/**
	 * Lays a value down to be opened. Once this resolves it is on the disk.
	 *
	 * @param value - anything JSON holds
	 * @returns undefined where too many wait at once
	 * @throws RangeError where it is over 64 kB
	 */
	async make(value: unknown): Promise<MadeHandOver | undefined> {
		const [pepper] = this.#peppers;
		const serial = randomBytes(SERIAL_BYTES).toString("base64url");
		for (let place = 0; place < MOST_PLACES; place++) {
			const code = newCode();
			const key = handOverKey(code, pepper);
			const at = this.#now();
			const row = {
				id: key.id,
				serial,
				tries: 0,
				opened_at: null,
				expires_at: moment(Math.ceil(at / MINUTE_MS) + MINUTES),
				is_ended: 0,
				sealed: sealRow(key, value),
			} satisfies HandOverRow;
			const laid = await this.#store.use((db) =>
				db
					.insertInto("hand_overs")
					.values(row)
					.onConflict((conflict) =>
						conflict
							.column("id")
							.doUpdateSet(row)
							.where("hand_overs.expires_at", "<=", isoMoment(at)),
					)
					.returning("id")
					.executeTakeFirst(),
			);
			if (laid) return { code, serial };
		}
		return undefined;
	}

	/**
	 * Opens what a code was given for: of two who open at once, one gets it. The row is empty afterwards.
	 *
	 * @param typed - a code as somebody wrote it
	 * @param judge - what this version makes of a value; undefined where it can make nothing of it
	 * @returns undefined for a wrong code; no value where a right one was judged to be of no use here: it then stays, to be
	 * opened elsewhere, and only the try is counted
	 */
	async open<T = unknown>(
		typed: string,
		judge: (value: unknown) => T | undefined = (value) => value as T,
	): Promise<{ serial: string; value: T | undefined } | undefined> {
		const code = tidyCode(typed);
		const [newest, ...older] = this.#peppers;
		const newestKey = handOverKey(code, newest);
		const keys = [newestKey, ...older.map((pepper) => handOverKey(code, pepper))];
		const keyOf = new Map(keys.map((key) => [key.id, key]));
		const ids = [...keyOf.keys()];
		const at = this.#now();
		// The try is counted before anybody looks, or many at once would be one. While peppers are turned it may be aimed
		// at two rows.
		const tried = await this.#store.use((db) =>
			db
				.updateTable("hand_overs")
				.set((row) => ({ tries: row("tries", "+", 1) }))
				.where("id", "in", ids)
				.where("sealed", "is not", null)
				.where("tries", "<", MOST_TRIES)
				.where("expires_at", ">", isoMoment(at))
				.returning(["id", "serial", "sealed"])
				.execute(),
		);
		if (tried.length === 0) openRow(newestKey, NOTHING_SEALED);
		const opened = tried
			.map(({ id, serial, sealed }) => ({ serial, value: openWith(keyOf.get(id), sealed) }))
			.find(({ value }) => value !== undefined);
		const value = opened && judge(opened.value);
		const isLost =
			value !== undefined &&
			opened !== undefined &&
			!(await this.#take(opened.serial, Math.floor(at / MINUTE_MS)));
		if (value === undefined || isLost || tried.length > 1) await this.#empty(ids);
		return opened && !isLost ? { serial: opened.serial, value } : undefined;
	}

	/** What has become of it. */
	async state(serial: string): Promise<HandOverState> {
		const row = await this.#store.use((db) =>
			db
				.selectFrom("hand_overs")
				.select(["tries", "opened_at", "expires_at", "is_ended"])
				.where("serial", "=", serial)
				.where("expires_at", ">", isoMoment(this.#now()))
				.executeTakeFirst(),
		);
		if (!row) return { is: "over" };
		const at = row.opened_at === null ? undefined : Date.parse(row.opened_at);
		const until = Date.parse(row.expires_at);
		if (row.is_ended === 1) return { is: "ended", at };
		if (at !== undefined) return { is: "opened", at, until };
		return row.tries < MOST_TRIES ? { is: "waiting", until } : { is: "spoiled" };
	}

	/** Puts an end to it, opened or not. */
	async end(serial: string): Promise<void> {
		await this.#store.use((db) =>
			db
				.updateTable("hand_overs")
				.set({ is_ended: 1, sealed: null })
				.where("serial", "=", serial)
				.execute(),
		);
	}

	/** Puts an end to it if nobody has opened it yet. */
	async withdraw(serial: string): Promise<void> {
		await this.#store.use((db) =>
			db
				.updateTable("hand_overs")
				.set({ is_ended: 1, sealed: null })
				.where("serial", "=", serial)
				.where("opened_at", "is", null)
				.execute(),
		);
	}

	/** One statement, so that one of many gets it; from here its half hour counts anew. @returns whether it was us */
	async #take(serial: string, minute: number): Promise<boolean> {
		const { numUpdatedRows } = await this.#store.use((db) =>
			db
				.updateTable("hand_overs")
				.set({ opened_at: moment(minute), expires_at: moment(minute + MINUTES), sealed: null })
				.where("serial", "=", serial)
				.where("sealed", "is not", null)
				.executeTakeFirstOrThrow(),
		);
		return numUpdatedRows === 1n;
	}

	/** Empties what was tried too often. */
	async #empty(ids: string[]): Promise<void> {
		await this.#store.use((db) =>
			db
				.updateTable("hand_overs")
				.set({ sealed: null })
				.where("id", "in", ids)
				.where("sealed", "is not", null)
				.where("tries", ">=", MOST_TRIES)
				.execute(),
		);
	}
}

function openWith(key: RowKey | undefined, sealed: Uint8Array | null): unknown {
	return key && sealed ? openRow(key, sealed) : undefined;
}

/** Whole minutes: when exactly somebody did something is nobody's business. */
function moment(minutes: number): string {
	return isoMoment(minutes * MINUTE_MS);
}

let current: HandOvers | undefined;

/** The hand-overs of this process. */
export function handOvers(): HandOvers {
	current ??= new HandOvers(store(), peppers(), now);
	return current;
}
