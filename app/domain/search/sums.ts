/**
 * Room to add up in what a query finds, one number for each entry: used by one
 * search at a time and emptied by each. Flat lists and no maps, since a common
 * word stands in a third of all entries.
 *
 * A word is found in several ways (as it stands, joined with its neighbour, by
 * what it means), and each way through several words of the vocabulary: of these
 * the best counts; of the ways the best, with a part of the others.
 */
export class Sums {
	/** Entries that were found, in the order of finding. */
	readonly touched: number[] = [];
	/** How well the words fit, each by its weight. */
	readonly fit: Float32Array;
	/** How surely the words are answered, each by its weight, and by the names alone. */
	readonly share: Float32Array;
	readonly nameShare: Float32Array;
	readonly #word: Level;
	readonly #source: Level;

	constructor(entries: number) {
		this.fit = new Float32Array(entries);
		this.share = new Float32Array(entries);
		this.nameShare = new Float32Array(entries);
		this.#word = newLevel(entries);
		this.#source = newLevel(entries);
	}

	/** One find for one word. */
	find(entry: number, fit: number, sure: number, isName: boolean | undefined): void {
		const source = this.#source;
		if (source.sure[entry] === 0) source.touched.push(entry);
		if (fit > (source.fit[entry] as number)) source.fit[entry] = fit;
		if (sure > (source.sure[entry] as number)) source.sure[entry] = sure;
		if (isName && sure > (source.nameSure[entry] as number)) source.nameSure[entry] = sure;
	}

	/** Every find of one way is in: the word has them. @param also - what part of the weaker of two ways counts */
	endSource(also: number): void {
		const [source, word] = [this.#source, this.#word];
		for (const entry of source.touched) {
			const [before, fit] = [word.fit[entry] as number, source.fit[entry] as number];
			if (word.sure[entry] === 0) word.touched.push(entry);
			word.fit[entry] = before > fit ? before + also * fit : fit + also * before;
			moveGreater(entry, source.sure, word.sure);
			moveGreater(entry, source.nameSure, word.nameSure);
			source.fit[entry] = 0;
		}
		source.touched.length = 0;
	}

	/** Every way of one word is in. */
	endWord(weight: number): void {
		const word = this.#word;
		for (const entry of word.touched) {
			if (this.share[entry] === 0) this.touched.push(entry);
			this.fit[entry] = (this.fit[entry] as number) + weight * (word.fit[entry] as number);
			this.share[entry] = (this.share[entry] as number) + weight * (word.sure[entry] as number);
			const nameSure = word.nameSure[entry] as number;
			if (nameSure > 0)
				this.nameShare[entry] = (this.nameShare[entry] as number) + weight * nameSure;
			word.fit[entry] = 0;
			word.sure[entry] = 0;
			word.nameSure[entry] = 0;
		}
		word.touched.length = 0;
	}

	empty(): void {
		for (const entry of this.touched) {
			this.fit[entry] = 0;
			this.share[entry] = 0;
			this.nameShare[entry] = 0;
		}
		this.touched.length = 0;
	}
}

interface Level {
	touched: number[];
	fit: Float32Array;
	sure: Float32Array;
	nameSure: Float32Array;
}

function newLevel(entries: number): Level {
	const room = () => new Float32Array(entries);
	return { touched: [], fit: room(), sure: room(), nameSure: room() };
}

function moveGreater(entry: number, from: Float32Array, to: Float32Array): void {
	const moved = from[entry] as number;
	if (moved > (to[entry] as number)) to[entry] = moved;
	from[entry] = 0;
}
