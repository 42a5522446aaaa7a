import { hkdfSync, randomBytes } from "node:crypto";
import { writeCode } from "#app/domain/codes/typed-code.ts";
import { PLAN_CODE_BYTES, readPlanCode } from "#app/domain/saved-plans/plan-code.ts";
import { now, today } from "#app/server/clock.server.ts";
import { type Pepper, type Peppers, peppers } from "#app/server/sealing/pepper.server.ts";
import { NOTHING_SEALED, openRow, sealRow } from "#app/server/sealing/seal-row.server.ts";
import { store } from "#app/server/store/current-store.server.ts";
import type { Store } from "#app/server/store/store.server.ts";
import type { SavedPlanRow } from "#app/server/store/tables.server.ts";
import { planKey } from "./plan-key.server.ts";

/** Days that a saved plan stays, and that it may be given once more. */
export const DAYS_KEPT = 28;

export interface OpenedPlan {
	/** As JSON gave it back, for the caller's schema to judge. */
	value: unknown;
	/** The last day on which it opens. */
	expiresOn: string;
	/** Whether it may be given 28 more days. */
	canBeExtended: boolean;
}

/**
 * Plans that people keep, each known by its code alone.
 *
 * For a wrong code every function does the work that it does for a right one, and whatever is wrong with it (never
 * given out, mistyped, run out, deleted) has one outcome. All throw StoreTrouble where the database is at fault.
 */
export class SavedPlans {
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
	 * Keeps a value for 28 days. Once this resolves it is on the disk.
	 *
	 * @param value - anything JSON holds
	 * @param mark - of chance, where it may be saved more than once: the first is kept, and each time its code is given
	 * @throws RangeError where it is over 64 kB
	 */
	async save(value: unknown, mark?: string): Promise<{ code: string; expiresOn: string }> {
		const [pepper] = this.#peppers;
		const code = mark === undefined ? randomBytes(PLAN_CODE_BYTES) : codeOf(mark, pepper);
		const key = planKey(code, pepper);
		const { id } = key;
		const row = {
			id,
			pepper: pepper.mark,
			sealed: sealRow(key, value),
			expires_on: later(today(this.#now())),
			is_extended: 0,
		};
		const { expires_on } = await this.#store.use((db) =>
			db
				.insertInto("saved_plans")
				.values(row)
				// Changes nothing, but gives the row that is there.
				.onConflict((conflict) => conflict.column("id").doUpdateSet({ id }))
				.returning("expires_on")
				.executeTakeFirstOrThrow(),
		);
		return { code: writeCode(code), expiresOn: expires_on };
	}

	/** What a code opens. @param typed - a code as somebody wrote it */
	async open(typed: string): Promise<OpenedPlan | undefined> {
		const found = await this.#find(typed);
		if (!found) return undefined;
		const { row, value } = found;
		return { value, expiresOn: row.expires_on, canBeExtended: row.is_extended === 0 };
	}

	/** Deletes a plan now. @returns whether there was one */
	async forget(typed: string): Promise<boolean> {
		const found = await this.#find(typed);
		if (!found) return false;
		const { id } = found.row;
		await this.#store.use((db) => db.deleteFrom("saved_plans").where("id", "=", id).execute());
		return true;
	}

	/** Gives a plan 28 more days, once. @returns its new last day; undefined for a wrong code, or where it had them already */
	async extendOnce(typed: string): Promise<string | undefined> {
		const found = await this.#find(typed);
		if (!found) return undefined;
		const expires_on = later(found.row.expires_on);
		const { numUpdatedRows } = await this.#store.use((db) =>
			db
				.updateTable("saved_plans")
				.set({ expires_on, is_extended: 1 })
				.where("id", "=", found.row.id)
				.where("is_extended", "=", 0)
				.executeTakeFirstOrThrow(),
		);
		return numUpdatedRows === 1n ? expires_on : undefined;
	}

	async #find(typed: string): Promise<{ row: SavedPlanRow; value: unknown } | undefined> {
		// What is no code at all is looked for too, as one that nobody was given.
		const code = readPlanCode(typed) ?? randomBytes(PLAN_CODE_BYTES);
		const [newest, ...older] = this.#peppers;
		const newestKey = planKey(code, newest);
		const keys = [newestKey, ...older.map((pepper) => planKey(code, pepper))];
		const row = await this.#store.use((db) =>
			db
				.selectFrom("saved_plans")
				.selectAll()
				.where(
					"id",
					"in",
					keys.map(({ id }) => id),
				)
				.where("expires_on", ">=", today(this.#now()))
				.executeTakeFirst(),
		);
		const key = keys.find(({ id }) => id === row?.id) ?? newestKey;
		const value = openRow(key, row?.sealed ?? NOTHING_SEALED);
		return row && value !== undefined ? { row, value } : undefined;
	}
}

function codeOf(mark: string, { secret }: Pepper): Buffer {
	return Buffer.from(
		hkdfSync("sha256", secret, mark, "code of a plan saved once", PLAN_CODE_BYTES),
	);
}

function later(day: string): string {
	return Temporal.PlainDate.from(day).add({ days: DAYS_KEPT }).toString();
}

let current: SavedPlans | undefined;

/** The saved plans of this process. */
export function savedPlans(): SavedPlans {
	current ??= new SavedPlans(store(), peppers(), now);
	return current;
}
