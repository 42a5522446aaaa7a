import Fuse from "fuse.js/min-basic";

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
	readonly #parts: { pairs: readonly number[]; length: number }[];
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

	/**
	 * From 0 to 1, for the likest of an entry's names.
	 *
	 * @param names - in plain words, the name first
	 * @param atLeast - names that cannot be liker than this are not looked at
	 */
	to(names: readonly string[], atLeast: number): number {
		if (this.#said.length > LONGEST_NAME || this.#said === "") return 0;
		const bounds = names.map((name, index) => {
			const worth = this.#worth(name, index);
			return worth > atLeast ? worth * this.#atBest(name) : 0;
		});
		let least = Math.max(0, atLeast);
		let likest = 0;
		for (;;) {
			const bound = Math.max(...bounds);
			if (bound <= least) return likest;
			const index = bounds.indexOf(bound);
			bounds[index] = 0;
			const name = names[index] ?? "";
			const like = this.#fuse(name, this.#worth(name, index), least);
			if (like > least) [least, likest] = [like, like];
		}
	}

	/** How like one name is. @param least - what is less like need not be told from what is not */
	#fuse(name: string, worth: number, least: number): number {
		// Fuse.js is the quicker the fewer wrong letters it has to allow.
		const enough = this.#parts.length === 1 ? 1 - least / worth : THRESHOLD;
		const { isMatch, score } = Fuse.match(this.#said, name, {
			threshold: Math.min(THRESHOLD, enough),
			ignoreLocation: true,
		});
		return isMatch ? (1 - score) * worth : 0;
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
		for (let at = 1; at < name.length; at++) this.#marks[pairAt(name, at)] = this.#mark;
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

/** The letter at a place and the one before it as a number; a few pairs share one, which only lets some more through. */
function pairAt(text: string, at: number): number {
	return (text.charCodeAt(at - 1) * 31 + text.charCodeAt(at)) & (PAIRS - 1);
}

function pairsOf(text: string): number[] {
	return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => pairAt(text, at + 1));
}
