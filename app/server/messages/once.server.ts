/** Enough for every form that is on its way at one time, and little to hold. */
const MOST_KEPT = 500;

/**
 * Does a thing once for each key: who asks again, while it is being done or afterwards, gets the same outcome. A button
 * that is pressed twice on a slow phone then sends one message. What failed may be tried again.
 *
 * Of this process alone: two presses that reach two processes send two.
 */
export class Once<Outcome> {
	readonly #outcomes = new Map<string, Promise<Outcome>>();
	readonly #hasFailed: (outcome: Outcome) => boolean;

	/** @param hasFailed - whether an outcome is none to keep */
	constructor(hasFailed: (outcome: Outcome) => boolean) {
		this.#hasFailed = hasFailed;
	}

	async do(key: string, work: () => Promise<Outcome>): Promise<Outcome> {
		const known = this.#outcomes.get(key);
		if (known) return known;
		const begun = work();
		this.#outcomes.set(key, begun);
		for (const oldest of this.#outcomes.keys()) {
			if (this.#outcomes.size <= MOST_KEPT) break;
			this.#outcomes.delete(oldest);
		}
		try {
			const outcome = await begun;
			if (this.#hasFailed(outcome)) this.#outcomes.delete(key);
			return outcome;
		} catch (error) {
			this.#outcomes.delete(key);
			throw error;
		}
	}
}
