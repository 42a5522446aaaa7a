import { LettersApart, MOST_LETTERS_APART } from "./letters-apart.ts";
import { begunWith } from "./sorted.ts";
import { soundOf } from "./word-forms.ts";

const SHORTEST = 3;
/** A word this short is little more than its vowel: "dog" is no "DYG". */
const SHORT = 4;

/** The words of a vocabulary by what they sound like. */
export class Sounds {
	readonly #words: readonly string[];
	readonly #bySound: ReadonlyMap<string, number[]>;
	readonly #sounds: readonly string[];

	constructor(words: readonly string[]) {
		this.#words = words;
		this.#bySound = Map.groupBy(words.keys(), (at) => soundOf(words[at] ?? ""));
		this.#sounds = [...this.#bySound.keys()].sort();
	}

	/** Places of words that sound the same and have some of the letters. */
	alike(word: string): number[] {
		const sound = soundOf(word);
		if (sound.length < SHORTEST || word.length > MOST_LETTERS_APART) return [];
		const most = Math.ceil(word.length / 2);
		const apart = new LettersApart(word);
		const found = this.#bySound.get(sound) ?? [];
		return found.filter((at) => {
			const other = this.#words[at] ?? "";
			if (word.length <= SHORT && !isVowelAlike(word, other)) return false;
			return apart.from(other, most) <= most;
		});
	}

	/** Places of words whose beginning sounds like a word: "fizio" for "physiotherapy". */
	begun(word: string): number[] {
		const sound = soundOf(word);
		if (sound.length <= SHORTEST) return [];
		return begunWith(sound, this.#sounds)
			.flatMap((other) => this.#bySound.get(other) ?? [])
			.filter((at) => isVowelAlike(word, this.#words[at] ?? ""));
	}
}

/** A sound takes all vowels for one, which is too little to tell words from beginnings: "pizza" begins no "positive". */
function isVowelAlike(one: string, other: string): boolean {
	const isFront = (word: string) => /^[^aeiouy]*[eiy]/.test(word);
	return isFront(one) === isFront(other);
}
