import { fleschKincaid } from "flesch-kincaid";
import MarkdownIt from "markdown-it";
import { smogFormula } from "smog-formula";
import { syllable } from "syllable";

/**
 * Names that nobody can write in shorter words; they are left out of every count. Longest first, since one may hold another.
 * Place names too, for the same reason.
 */
const NAMES = [
	"East Midlands Combined County Authority",
	"East Midlands Inclusive Growth Commission",
	"Equality and Human Rights Commission (EHRC)",
	"Equality Advisory and Support Service (EASS)",
	"Opportunity Escalator",
	"Open Government Licence",
	"Department for Transport",
	"Ordnance Survey",
	"Derbyshire",
	"Nottinghamshire",
	"Nottingham",
	"Leicestershire",
	"Leicester",
];

const sentencesOf = new Intl.Segmenter("en", { granularity: "sentence" });
const wordsOf = new Intl.Segmenter("en", { granularity: "word" });

/** A paragraph, a heading or an item of a list, as plain words. */
export interface Block {
	kind: "heading" | "text";
	level: string;
	sentences: string[];
}

/** What a text in Markdown says, block by block, with where its links lead. */
export function blocksOf(markdown: string): { blocks: Block[]; links: string[] } {
	const tokens = new MarkdownIt().parse(markdown, {});
	const inline = tokens.flatMap((token, at) =>
		token.type === "inline" ? [{ token, level: tokens[at - 1]?.tag ?? "" }] : [],
	);
	const blocks = inline.map(({ token, level }): Block => {
		const words = (token.children ?? [])
			.map(({ type, content }) => (type === "softbreak" ? " " : content))
			.join("");
		const sentences = [...sentencesOf.segment(words)]
			.map(({ segment }) => segment.trim())
			.filter(Boolean);
		return { kind: /^h\d$/.test(level) ? "heading" : "text", level, sentences };
	});
	const links = inline
		.flatMap(({ token }) => token.children ?? [])
		.flatMap((child) => child.attrGet("href") ?? [])
		.map(String);
	return { blocks, links };
}

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

/** Measures sentences by the two formulas. A heading is no sentence and is not to be passed in. */
export function readability(sentences: readonly string[]): Readability {
	const counted = sentences
		.map((sentence) => wordsIn(withoutNames(sentence)))
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

function withoutNames(sentence: string): string {
	return NAMES.reduce((text, name) => text.replaceAll(name, ""), sentence);
}
