import { NearWords } from "./near-words.ts";
import { begunWith } from "./sorted.ts";
import { Sounds } from "./sounds.ts";
import { stemOf } from "./word-forms.ts";

/** A word of the vocabulary that a query's word stands for, and how sure that is: 1 for the very word. */
export interface Meant {
	term: number;
	quality: number;
}

const SAME_STEM = 0.92;
const BEGINNING = 0.88;
const SHORTEST_BEGINNING = 3;
const MOST_BEGUN = 40;
const SOUNDS_ALIKE = 0.72;
const BEGINS_ALIKE = 0.6;

/** Every word that can be found, gathered while the index is built and then closed. */
export class Vocabulary {
	readonly words: string[] = [];
	readonly #terms = new Map<string, number>();
	/** The stem of each word, by its number among the stems. */
	#stemOf = new Uint32Array();
	/** Words of each stem. */
	#ofStem: number[][] = [];
	#stems = new Map<string, number>();
	#sorted: string[] = [];
	#nearStems: NearWords | undefined;
	#sounds: Sounds | undefined;
	#english = Infinity;

	/** The number of a word, given to it on first sight. */
	add(word: string): number {
		const known = this.#terms.get(word);
		if (known !== undefined) return known;
		const term = this.words.push(word) - 1;
		this.#terms.set(word, term);
		return term;
	}

	/** Words that are added from here on are not spelt as English is, so none is found by its sound. */
	endEnglish(): void {
		this.#english = this.words.length;
	}

	/** Makes the vocabulary ready to be asked, once every word is in it. */
	close(): void {
		this.#stemOf = new Uint32Array(this.words.length);
		this.words.forEach((word, term) => {
			const text = stemOf(word);
			let stem = this.#stems.get(text);
			if (stem === undefined) {
				stem = this.#ofStem.push([]) - 1;
				this.#stems.set(text, stem);
			}
			this.#ofStem[stem]?.push(term);
			this.#stemOf[term] = stem;
		});
		this.#sorted = this.words.toSorted();
	}

	/** The number of a word's stem, the same for all its forms. @param term - of a closed vocabulary */
	stemOfTerm(term: number): number {
		return this.#stemOf[term] ?? -1;
	}

	/** All forms of a word: those with its stem. */
	formsOf(term: number): readonly number[] {
		return this.#ofStem[this.stemOfTerm(term)] ?? [];
	}

	termOf(word: string): number | undefined {
		return this.#terms.get(word);
	}

	/** Words that are this one or another form of it. */
	same(word: string): Meant[] {
		const exact = this.#terms.get(word);
		const stem = this.#stems.get(stemOf(word)) ?? -1;
		return (this.#ofStem[stem] ?? []).map((term) => ({
			term,
			quality: term === exact ? 1 : SAME_STEM,
		}));
	}

	/** Words that begin with this one, shortest first. */
	begun(word: string): Meant[] {
		if (word.length < SHORTEST_BEGINNING) return [];
		return begunWith(word, this.#sorted)
			.filter((other) => other !== word)
			.sort((one, other) => one.length - other.length)
			.slice(0, MOST_BEGUN)
			.map((other) => ({
				term: this.add(other),
				quality: BEGINNING * (word.length / other.length) ** 0.25,
			}));
	}

	/**
	 * Words that this one may be a misspelling of: they sound the same, or are a
	 * few letters away. What that takes is worked out for the first word that
	 * asks, since much of it would make every start slower.
	 */
	near(word: string): Meant[] {
		this.#nearStems ??= new NearWords([...this.#stems.keys()]);
		const near = this.#nearStems;
		const byLetters = [...new Set([word, stemOf(word)])].flatMap((form) =>
			near.near(form).flatMap(({ at, quality }) => {
				return (this.#ofStem[at] ?? []).map((term) => ({ term, quality }));
			}),
		);
		this.#sounds ??= new Sounds(this.words.slice(0, this.#english));
		const bySound = this.#sounds.alike(word).map((term) => ({ term, quality: SOUNDS_ALIKE }));
		if (byLetters.length + bySound.length > 0) return [...byLetters, ...bySound];
		return this.#sounds.begun(word).map((term) => ({ term, quality: BEGINS_ALIKE }));
	}
}
