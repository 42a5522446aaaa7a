import { fleschKincaid } from "flesch-kincaid";
import { smogFormula } from "smog-formula";
import { syllable } from "syllable";

const wordsOf = new Intl.Segmenter("en", { granularity: "word" });

/** The words of a sentence. Numbers are not words: nobody stumbles over 2026. */
export function wordsIn(sentence: string): string[] {
	return [...wordsOf.segment(sentence)]
		.filter(({ isWordLike, segment }) => isWordLike && /\p{L}/u.test(segment))
		.map(({ segment }) => segment);
}

/** How hard sentences are to read. */
export interface Readability {
	/** Flesch-Kincaid grade: 6 is read at about 11. */
	grade: number;
	/** SMOG grade; it says little of fewer than 30 sentences. */
	smog: number;
	sentences: number;
	/** Words a sentence. */
	mean: number;
}

/**
 * Measures sentences by the two formulas. A heading is no sentence and is not to be passed in.
 *
 * @param names - what nobody can write in shorter words, left out of every count; longest first, since one may hold another
 */
export function readability(sentences: readonly string[], names: readonly string[]): Readability {
	const counted = sentences
		.map((sentence) => wordsIn(names.reduce((text, name) => text.replaceAll(name, ""), sentence)))
		.filter((words) => words.length > 0);
	const words = counted.flat();
	const counts = words.map((word) => syllable(word));
	const sentence = counted.length;
	return {
		grade: fleschKincaid({
			sentence,
			word: words.length,
			syllable: counts.reduce((sum, count) => sum + count, 0),
		}),
		smog: smogFormula({ sentence, polysillabicWord: counts.filter((count) => count > 2).length }),
		sentences: sentence,
		mean: words.length / sentence,
	};
}
