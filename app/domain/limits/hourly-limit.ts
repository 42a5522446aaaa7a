/** How often a thing may be done within an hour. */
export interface HourlyMost {
	perVisitor: number;
	inAll: number;
}

const HOUR_MS = 60 * 60 * 1000;
/**
 * Visitors told apart at a time, so that memory stays small. Above that whoever was quiet longest is forgotten: a robot
 * with so many addresses is held by no count of ours, and may not keep everybody else out.
 */
const MOST_VISITORS = 10_000;

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
		const own = this.#counts.get(visitor) ?? 0;
		return own < this.#most.perVisitor && this.#total < this.#most.inAll;
	}

	/** Counts one that was done. */
	count(visitor: string, at: number): void {
		this.#turnHour(at);
		const own = this.#counts.get(visitor) ?? 0;
		// Those who did something last stand last.
		this.#counts.delete(visitor);
		const [quietest] = this.#counts.keys();
		if (this.#counts.size >= MOST_VISITORS && quietest !== undefined) this.#counts.delete(quietest);
		this.#counts.set(visitor, own + 1);
		this.#total += 1;
	}

	/** Counts one before it is done, where there is room: of many at once no more get through than one by one. */
	take(visitor: string, at: number): boolean {
		const hasRoom = this.hasRoom(visitor, at);
		if (hasRoom) this.count(visitor, at);
		return hasRoom;
	}

	/** Takes back what `take` counted, where it was nothing that counts after all. */
	giveBack(visitor: string, at: number): void {
		this.#turnHour(at);
		const own = this.#counts.get(visitor);
		// The hour has turned since, or the visitor was forgotten.
		if (own === undefined) return;
		if (own > 1) this.#counts.set(visitor, own - 1);
		else this.#counts.delete(visitor);
		this.#total -= 1;
	}

	#turnHour(at: number): void {
		const hour = Math.floor(at / HOUR_MS);
		if (hour === this.#hour) return;
		this.#hour = hour;
		this.#total = 0;
		this.#counts.clear();
	}
}
