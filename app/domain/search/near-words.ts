import { LettersApart, letterSet, MOST_LETTERS_APART, sizeOfSet } from "./letters-apart.ts";

/** Words that a misspelt one may stand for, with how sure that is (under 1). */
export interface NearWord {
	at: number;
	quality: number;
}

const SHORTEST = 3;

/** How many wrong letters a word may have by its length; a swap of neighbours counts as one. */
export function wrongLettersAllowed(length: number): number {
	if (length < 4) return length === 3 ? 1 : 0;
	if (length < 6) return 1;
	return length < 9 ? 2 : 3;
}

/**
 * The words of a vocabulary, to be found from misspelt ones. People seldom miss
 * a word's first letter, so only words that begin alike are looked at, and of
 * these only such as have about the same letters are compared.
 */
export class NearWords {
	readonly #words: readonly string[];
	readonly #sets: Int32Array;
	readonly #lengths: Uint8Array;
	readonly #byFirst = new Map<string, number[]>();
	/** Words by all letters but the first. */
	readonly #byRest = new Map<string, number[]>();

	constructor(words: readonly string[]) {
		this.#words = words;
		this.#sets = Int32Array.from(words, letterSet);
		this.#lengths = Uint8Array.from(words, (word) => Math.min(word.length, 255));
		words.forEach((word, at) => {
			if (word.length < SHORTEST) return;
			file(this.#byFirst, word[0] ?? "", at);
			file(this.#byRest, word.slice(1), at);
		});
	}

	/** Words that are a few letters away. */
	near(word: string): NearWord[] {
		const allowed = wrongLettersAllowed(word.length);
		if (allowed === 0 || word.length > MOST_LETTERS_APART) return [];
		const set = letterSet(word);
		const apart = new LettersApart(word);
		const found: NearWord[] = [];
		const compare = (at: number) => {
			const length = this.#lengths[at] ?? 0;
			if (Math.abs(length - word.length) > allowed) return;
			const its = this.#sets[at] ?? 0;
			if (sizeOfSet(set & ~its) > allowed || sizeOfSet(its & ~set) > allowed) return;
			const other = this.#words[at] ?? "";
			const wrong = apart.from(other, allowed);
			const quality = wrong > allowed ? 0 : qualityOf(word, other, wrong);
			if (quality > 0) found.push({ at, quality });
		};
		const [first = "", second = "", rest] = [word[0], word[1], word.slice(1)];
		for (const at of this.#byFirst.get(first) ?? []) compare(at);
		if (first === second) return found;
		// The first two letters swapped, or the first one too much.
		for (const at of this.#byFirst.get(second) ?? []) {
			const other = this.#words[at] ?? "";
			if (other[1] === first || other === rest) compare(at);
		}
		if (rest.length < SHORTEST) return found;
		// The first letter wrong, or missing.
		for (const at of this.#byRest.get(rest) ?? []) {
			if (!isBegunWith(first, this.#words[at])) compare(at);
		}
		for (const at of this.#byRest.get(word) ?? []) {
			if (!isBegunWith(first, this.#words[at])) compare(at);
		}
		return found;
	}
}

const isBegunWith = (letter: string, word: string | undefined) => word?.[0] === letter;

function file(filed: Map<string, number[]>, key: string, at: number): void {
	const others = filed.get(key);
	if (others) others.push(at);
	else filed.set(key, [at]);
}

function qualityOf(word: string, other: string, wrong: number): number {
	// Words of three letters are one letter away from most others: "asdf" is no "ASF".
	if (Math.min(word.length, other.length) === SHORTEST) return isSwap(word, other) ? 0.7 : 0;
	return 1 - (wrong * 1.4) / Math.max(word.length, other.length);
}

function isSwap(word: string, other: string): boolean {
	return word.length === other.length && [...word].sort().join() === [...other].sort().join();
}
