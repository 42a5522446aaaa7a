/** Of two words' pairs, the share that both have; a swap of letters in a short word leaves about this. */
const LEAST_ALIKE = 0.24;

/**
 * Finds the words of a list that share most letter pairs with a word, so that
 * only these few have to be compared letter by letter.
 */
export class LetterPairs {
	readonly #words: readonly string[];
	readonly #holding = new Map<string, number[]>();
	readonly #shared: Uint8Array;

	constructor(words: readonly string[]) {
		this.#words = words;
		this.#shared = new Uint8Array(words.length);
		words.forEach((word, at) => {
			for (const pair of new Set(pairsOf(word))) {
				const holding = this.#holding.get(pair);
				if (holding) holding.push(at);
				else this.#holding.set(pair, [at]);
			}
		});
	}

	/**
	 * @param lengths - how many letters longer or shorter a word may be
	 * @returns places in the list, most alike first, `most` at most
	 */
	nearest(word: string, lengths: number, most: number): number[] {
		const pairs = new Set(pairsOf(word));
		const shared = this.#shared;
		const touched: number[] = [];
		for (const pair of pairs) {
			for (const at of this.#holding.get(pair) ?? []) {
				if (shared[at] === 0) touched.push(at);
				shared[at] = (shared[at] ?? 0) + 1;
			}
		}
		const lengthOf = (at: number) => (this.#words[at] ?? "").length;
		const alike = (at: number) => (2 * (shared[at] ?? 0)) / (pairs.size + lengthOf(at) + 1);
		const likely = touched
			.filter((at) => Math.abs(lengthOf(at) - word.length) <= lengths)
			.map((at) => ({ at, alike: alike(at) }))
			.filter((one) => one.alike >= LEAST_ALIKE)
			.sort((one, other) => other.alike - one.alike || one.at - other.at)
			.slice(0, most);
		for (const at of touched) shared[at] = 0;
		return likely.map(({ at }) => at);
	}
}

/** Each two letters that stand together, with the word's two ends. */
function pairsOf(word: string): string[] {
	const whole = ` ${word} `;
	return Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(at, at + 2));
}
