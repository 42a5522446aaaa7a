/** How often a thing may be done within an hour. */
export interface HourlyMost {
	perVisitor: number;
	inAll: number;
}

const HOUR_MS = 60 * 60 * 1000;
/** Visitors told apart within an hour; those above share one count, so that memory stays small. */
const MOST_VISITORS = 10_000;
const ALL_OTHERS = "";

/**
 * Counts what visitors did since the hour began, by a label that says nothing of them and is worth nothing once the
 * hour is over. All counts go with the hour.
 */
export class HourlyLimit {
	readonly #most: HourlyMost;
	#hour = 0;
	#total = 0;
	readonly #counts = new Map<string, number>();

	constructor(most: HourlyMost) {
		this.#most = most;
	}

	/** Whether a visitor may do it once more. @param at - milliseconds since 1970 */
	hasRoom(visitor: string, at: number): boolean {
		this.#turnHour(at);
		const own = this.#counts.get(this.#countedAs(visitor)) ?? 0;
		return own < this.#most.perVisitor && this.#total < this.#most.inAll;
	}

	/** Counts one that was done. */
	count(visitor: string, at: number): void {
		this.#turnHour(at);
		const label = this.#countedAs(visitor);
		this.#counts.set(label, (this.#counts.get(label) ?? 0) + 1);
		this.#total += 1;
	}

	/** Takes back one that was counted, where it was not done after all. */
	giveBack(visitor: string, at: number): void {
		this.#turnHour(at);
		const label = this.#countedAs(visitor);
		const own = this.#counts.get(label) ?? 0;
		// The hour may have turned since it was counted, and taken all counts along.
		if (own === 0) return;
		this.#counts.set(label, own - 1);
		this.#total -= 1;
	}

	#countedAs(visitor: string): string {
		return this.#counts.has(visitor) || this.#counts.size < MOST_VISITORS ? visitor : ALL_OTHERS;
	}

	#turnHour(at: number): void {
		const hour = Math.floor(at / HOUR_MS);
		if (hour === this.#hour) return;
		this.#hour = hour;
		this.#total = 0;
		this.#counts.clear();
	}
}
