/** The longest word that can be compared: one bit a letter. */
export const MOST_LETTERS_APART = 32;

const ASCII = 128;

/**
 * Counts how many letters one word is away from others: the fewest to put in,
 * leave out, change, or swap with their neighbour (optimal string alignment).
 * All of a column's letters are compared at once, one bit each, after Hyyrö
 * (2003), so that a word of the vocabulary costs a few steps a letter.
 */
export class LettersApart {
	readonly #word: string;
	readonly #last: number;
	readonly #places = new Int32Array(ASCII);
	readonly #otherPlaces = new Map<number, number>();

	/** @param word - of `MOST_LETTERS_APART` letters at most */
	constructor(word: string) {
		this.#word = word;
		this.#last = 1 << (word.length - 1);
		for (let at = 0; at < word.length; at++) {
			const code = word.charCodeAt(at);
			if (code < ASCII) this.#places[code] = (this.#places[code] as number) | (1 << at);
			else this.#otherPlaces.set(code, (this.#otherPlaces.get(code) ?? 0) | (1 << at));
		}
	}

	/** @param atMost - where more are needed, the answer is only some number above this */
	from(other: string, atMost: number): number {
		if (Math.abs(this.#word.length - other.length) > atMost) return atMost + 1;
		let [more, less, same, placesBefore] = [-1, 0, 0, 0];
		let apart = this.#word.length;
		for (let at = 0; at < other.length; at++) {
			const code = other.charCodeAt(at);
			const places =
				code < ASCII ? (this.#places[code] as number) : (this.#otherPlaces.get(code) ?? 0);
			const swapped = ((~same & places) << 1) & placesBefore;
			same = (((places & more) + more) ^ more) | places | less | swapped;
			const up = less | ~(same | more);
			const down = same & more;
			if (up & this.#last) apart++;
			else if (down & this.#last) apart--;
			if (apart - (other.length - 1 - at) > atMost) return atMost + 1;
			const upBefore = (up << 1) | 1;
			more = (down << 1) | ~(same | upBefore);
			less = upBefore & same;
			placesBefore = places;
		}
		return apart;
	}
}

/** The letters of a word as a set of bits; several letters share one where they are no Latin ones. */
export function letterSet(word: string): number {
	let set = 0;
	for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
	return set;
}

/** How many letters are in a set. */
export function sizeOfSet(set: number): number {
	const pairs = set - ((set >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
