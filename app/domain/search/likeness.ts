import Fuse from "fuse.js/basic";

/** The share of a query's letters that may be wrong. */
const THRESHOLD = 0.4;
/** Nobody writes a name this long; what they write is a need. */
const LONGEST_NAME = 60;
/** Fuse.js compares so many letters at once, and a longer query in parts: its beginning and its end. */
const PART = 32;
const ALIAS = 0.95;
const PAIRS = 1024;

/**
 * How much a whole query looks like names, by `Fuse.match`. Before that is
 * asked, the pairs of letters that query and name share say how well it can
 * answer at best: most names are turned away by that, and the likeliest of an
 * entry's names is asked about first.
 */
export class Likeness {
	readonly #said: string;
	readonly #parts: { pairs: Uint16Array; length: number }[];
	/** Marks the pairs of the name that is looked at, by its number. */
	readonly #marks = new Uint32Array(PAIRS);
	#mark = 0;

	/** @param said - the query in plain words */
	constructor(said: string) {
		this.#said = said;
		const { length } = said;
		const parts = length <= PART ? [said] : [said.slice(0, PART), said.slice(length - PART)];
		this.#parts = parts.map((part) => ({ pairs: pairsOf(part), length: part.length }));
	}

	/** From 0 to 1, for the likest of an entry's names. @param names - in plain words, the name first */
	to(names: readonly string[]): number {
		if (this.#said.length > LONGEST_NAME || this.#said === "") return 0;
		let likest = 0;
		const likely = names
			.map((name, index) => ({ name, worth: this.#worth(name, index) }))
			.map(({ name, worth }) => ({ name, worth, bound: worth * this.#atBest(name) }))
			.filter(({ bound }) => bound > 0)
			.sort((one, other) => other.bound - one.bound);
		for (const { name, worth, bound } of likely) {
			if (bound <= likest) break;
			const { isMatch, score } = Fuse.match(this.#said, name, {
				threshold: THRESHOLD,
				ignoreLocation: true,
			});
			if (isMatch) likest = Math.max(likest, (1 - score) * worth);
		}
		return likest;
	}

	/** What a perfect answer is worth: less for a name of another length, and for an alias. */
	#worth(name: string, index: number): number {
		const [one, other] = [this.#said.length, name.length];
		const length = Math.min(one, other) / Math.max(one, other, 1);
		return Math.sqrt(length) * (index === 0 ? 1 : ALIAS);
	}

	/** The most that `1 - score` can be: each wrong letter spoils two pairs at most. 0 where too many have to be wrong. */
	#atBest(name: string): number {
		this.#mark++;
		const pairs = pairsOf(name);
		for (const pair of pairs) this.#marks[pair] = this.#mark;
		let [sum, isPossible] = [0, false];
		for (const part of this.#parts) {
			let missing = 0;
			for (const pair of part.pairs) if (this.#marks[pair] !== this.#mark) missing++;
			const wrong = Math.ceil(missing / 2) / part.length;
			sum += Math.min(1, wrong);
			isPossible ||= wrong <= THRESHOLD;
		}
		return isPossible ? 1 - sum / this.#parts.length : 0;
	}
}

/** Each two letters that stand together, as a number; a few pairs share one, which only lets some more through. */
function pairsOf(text: string): Uint16Array {
	const pairs = new Uint16Array(Math.max(0, text.length - 1));
	for (let at = 0; at < pairs.length; at++) {
		pairs[at] = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % PAIRS;
	}
	return pairs;
}
