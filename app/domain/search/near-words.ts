import Fuse from "fuse.js";
import { wrongLetters } from "#app/domain/areas/near-names.ts";
import { LetterPairs } from "./letter-pairs.ts";

/** Words that a misspelt one may stand for, with how sure that is (under 1). */
export interface NearWord {
	at: number;
	quality: number;
}

const SHORTLIST = 50;

/** How many wrong letters a word may have by its length; a swap of neighbours counts as one. */
export function wrongLettersAllowed(length: number): number {
	if (length < 4) return length === 3 ? 1 : 0;
	if (length < 6) return 1;
	return length < 9 ? 2 : 3;
}

/** The words of a vocabulary, to be found from misspelt ones. */
export class NearWords {
	readonly #words: readonly string[];
	readonly #pairs: LetterPairs;

	constructor(words: readonly string[]) {
		this.#words = words;
		this.#pairs = new LetterPairs(words);
	}

	/** Words that are a few letters away. */
	near(word: string): NearWord[] {
		const allowed = wrongLettersAllowed(word.length);
		if (allowed === 0) return [];
		return this.#pairs.nearest(word, allowed, SHORTLIST).flatMap((at) => {
			const quality = this.#likeness(word, this.#words[at] ?? "", allowed);
			return quality > 0 ? [{ at, quality }] : [];
		});
	}

	/** Fuse.js says quickly whether one word may be the other; a count of letters says how far it is. */
	#likeness(word: string, other: string, allowed: number): number {
		if (other.length < 3 || !beginsAlike(word, other)) return 0;
		const threshold = Math.min(0.99, (2 * allowed + 0.5) / word.length);
		if (!Fuse.match(word, other, { threshold, ignoreLocation: true }).isMatch) return 0;
		const wrong = wrongLetters(word, other, allowed);
		if (wrong > allowed) return 0;
		if (word.length === 3) return isSwap(word, other) ? 0.7 : 0;
		return 1 - (wrong * 1.4) / Math.max(word.length, other.length);
	}
}

/** People seldom miss a word's first letter; where they do, the rest has to be long enough to tell. */
function beginsAlike(word: string, other: string): boolean {
	if (word[0] === other[0]) return true;
	if (word[0] === other[1] && word[1] === other[0]) return true;
	return (
		word.length >= 4 && wrongLetters(word, other, 1) <= 1 && word.slice(-3) === other.slice(-3)
	);
}

function isSwap(word: string, other: string): boolean {
	return word.length === other.length && [...word].sort().join() === [...other].sort().join();
}
