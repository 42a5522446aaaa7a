import type { Random } from "#app/domain/proof/random.ts";

/** Draws from one seed: the same seed gives the same requests. */
export class Draw {
	readonly #random: Random;

	constructor(random: Random) {
		this.#random = random;
	}

	whole(from: number, to: number): number {
		return from + Math.floor(this.#random() * (to - from + 1));
	}

	one<T>(of: readonly T[]): T {
		return of[this.whole(0, of.length - 1)] as T;
	}

	chance(share: number): boolean {
		return this.#random() < share;
	}

	/** Bytes of any value, as Latin-1 text. */
	bytes(most: number): string {
		return Array.from({ length: this.whole(0, most) }, () =>
			String.fromCharCode(this.whole(0, 255)),
		).join("");
	}
}
