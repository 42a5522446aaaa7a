import { wrongLetters } from "#app/domain/areas/near-names.ts";
import { type NearWord, NearWords } from "./near-words.ts";
import { soundOf, stemOf } from "./word-forms.ts";

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
const SHORTEST_SOUND = 3;

/** Every word that can be found, gathered while the index is built and then closed. */
export class Vocabulary {
	readonly words: string[] = [];
	readonly #terms = new Map<string, number>();
	#stems = new Map<string, number[]>();
	#sorted: string[] = [];
	#stemList: string[] = [];
	#sounds = new Map<string, number[]>();
	#near = new NearWords([]);

	/** The number of a word, given to it on first sight. */
	add(word: string): number {
		const known = this.#terms.get(word);
		if (known !== undefined) return known;
		const term = this.words.push(word) - 1;
		this.#terms.set(word, term);
		return term;
	}

	/** Makes the vocabulary ready to be asked, once every word is in it. */
	close(): void {
		this.#stems = Map.groupBy(this.words.keys(), (term) => stemOf(this.words[term] ?? ""));
		this.#stemList = [...this.#stems.keys()];
		this.#sounds = Map.groupBy(this.words.keys(), (term) => soundOf(this.words[term] ?? ""));
		this.#sorted = this.words.toSorted();
		this.#near = new NearWords(this.#stemList);
	}

	termOf(word: string): number | undefined {
		return this.#terms.get(word);
	}

	/** Words that are this one or another form of it. */
	same(word: string): Meant[] {
		const exact = this.#terms.get(word);
		return (this.#stems.get(stemOf(word)) ?? []).map((term) => ({
			term,
			quality: term === exact ? 1 : SAME_STEM,
		}));
	}

	/** Words that begin with this one, shortest first. */
	begun(word: string): Meant[] {
		if (word.length < SHORTEST_BEGINNING) return [];
		const begun: string[] = [];
		for (let at = this.#firstFrom(word); at < this.#sorted.length; at++) {
			const other = this.#sorted[at] ?? "";
			if (!other.startsWith(word)) break;
			if (other !== word) begun.push(other);
		}
		return begun
			.sort((one, other) => one.length - other.length)
			.slice(0, MOST_BEGUN)
			.map((other) => ({
				term: this.add(other),
				quality: BEGINNING * (word.length / other.length) ** 0.25,
			}));
	}

	/** Words that this one may be a misspelling of: they sound the same, or are a few letters away. */
	near(word: string): Meant[] {
		const byLetters = [...new Set([word, stemOf(word)])].flatMap((form) =>
			this.#near.near(form).flatMap(({ at, quality }: NearWord) => {
				const terms = this.#stems.get(this.#stemList[at] ?? "") ?? [];
				return terms.map((term) => ({ term, quality }));
			}),
		);
		const found = [...byLetters, ...this.#sounding(word)];
		return found.length > 0 ? found : this.#soundingBegun(word);
	}

	/** Words whose beginning sounds like this one: "fizio" for "physiotherapy". */
	#soundingBegun(word: string): Meant[] {
		const sound = soundOf(word);
		if (sound.length <= SHORTEST_SOUND) return [];
		return [...this.#sounds]
			.filter(([other]) => other.startsWith(sound))
			.flatMap(([, terms]) => terms.map((term) => ({ term, quality: BEGINS_ALIKE })));
	}

	#sounding(word: string): Meant[] {
		const sound = soundOf(word);
		if (sound.length < SHORTEST_SOUND) return [];
		const most = Math.ceil(word.length / 2);
		return (this.#sounds.get(sound) ?? [])
			.filter((term) => wrongLetters(word, this.words[term] ?? "", most) <= most)
			.map((term) => ({ term, quality: SOUNDS_ALIKE }));
	}

	#firstFrom(word: string): number {
		let low = 0;
		let high = this.#sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#sorted[middle] ?? "") < word) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
