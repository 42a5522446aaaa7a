import { createHmac, randomBytes } from "node:crypto";

const HOUR_MS = 60 * 60 * 1000;

/**
 * Labels what must be counted and may not be kept: a keyed hash under a key of chance that is only in memory and thrown
 * away with the hour. Nobody can then say what a label stood for, nor know the same again an hour later.
 */
export class HourlyLabels {
	#hour = 0;
	#key = randomBytes(32);

	/** @param at - milliseconds since 1970 */
	of(text: string, at: number): string {
		const hour = Math.floor(at / HOUR_MS);
		if (hour !== this.#hour) {
			this.#hour = hour;
			this.#key = randomBytes(32);
		}
		return createHmac("sha256", this.#key).update(text).digest("base64url").slice(0, 16);
	}
}
