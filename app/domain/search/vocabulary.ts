import { LettersApart } from "./letters-apart.ts";
import { NearWords } from "./near-words.ts";
import { firstFrom } from "./sorted.ts";
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
	/** The stem of each word. */
	stems: readonly string[] = [];
	readonly #terms = new Map<string, number>();
	#byStem = new Map<string, number[]>();
	#sorted: string[] = [];
	#stemList: string[] = [];
	#bySound = new Map<string, number[]>();
	#sounds: string[] = [];
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
		this.stems = this.words.map(stemOf);
		this.#byStem = Map.groupBy(this.words.keys(), (term) => this.stems[term] ?? "");
		this.#stemList = [...this.#byStem.keys()];
		this.#bySound = Map.groupBy(this.words.keys(), (term) => soundOf(this.words[term] ?? ""));
		this.#sounds = [...this.#bySound.keys()].sort();
		this.#sorted = this.words.toSorted();
		this.#near = new NearWords(this.#stemList);
	}

	termOf(word: string): number | undefined {
		return this.#terms.get(word);
	}

	/** Words that are this one or another form of it. */
	same(word: string): Meant[] {
		const exact = this.#terms.get(word);
		return (this.#byStem.get(stemOf(word)) ?? []).map((term) => ({
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

	/** Words that this one may be a misspelling of: they sound the same, or are a few letters away. */
	near(word: string): Meant[] {
		const byLetters = [...new Set([word, stemOf(word)])].flatMap((form) =>
			this.#near.near(form).flatMap(({ at, quality }) => {
				const terms = this.#byStem.get(this.#stemList[at] ?? "") ?? [];
				return terms.map((term) => ({ term, quality }));
			}),
		);
		const sound = soundOf(word);
		const found = [...byLetters, ...this.#sounding(word, sound)];
		return found.length > 0 ? found : this.#soundingBegun(sound);
	}

	#sounding(word: string, sound: string): Meant[] {
		if (sound.length < SHORTEST_SOUND) return [];
		const most = Math.ceil(word.length / 2);
		const apart = new LettersApart(word);
		return (this.#bySound.get(sound) ?? [])
			.filter((term) => apart.from(this.words[term] ?? "", most) <= most)
			.map((term) => ({ term, quality: SOUNDS_ALIKE }));
	}

	/** Words whose beginning sounds like this one: "fizio" for "physiotherapy". */
	#soundingBegun(sound: string): Meant[] {
		if (sound.length <= SHORTEST_SOUND) return [];
		return begunWith(sound, this.#sounds)
			.flatMap((other) => this.#bySound.get(other) ?? [])
			.map((term) => ({ term, quality: BEGINS_ALIKE }));
	}
}

/** The words of a sorted list that begin with some letters. */
function begunWith(beginning: string, sorted: readonly string[]): string[] {
	const begun: string[] = [];
	for (let at = firstFrom(beginning, sorted); at < sorted.length; at++) {
		const word = sorted[at] ?? "";
		if (!word.startsWith(beginning)) break;
		begun.push(word);
	}
	return begun;
}
