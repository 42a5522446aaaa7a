import { type Letter, type Line, linesOfLetter, type Words } from "./letter.ts";

/**
 * A letter as plain text: the whole of a text message, and the part of an e-mail that is read where HTML is not.
 *
 * Where the words run from right to left, names and numbers are kept whole by marks; an address in the web never has
 * them, as some programs take a mark for a part of it, so it stands on a line of its own.
 */
export function writeText(letter: Letter): string {
	return linesOfLetter(letter)
		.map((line) => lineText(line, letter.dir))
		.join("\n");
}

/** One line of it. */
function lineText(line: Line, dir: Letter["dir"]): string {
	return line.map((words) => wordsText(words, dir, line.length === 1)).join(" ");
}

function wordsText({ says, isEnglish, isFigures }: Words, dir: Letter["dir"], isAlone: boolean) {
	const text = says.replace(/\s+/g, " ").trim();
	const isMarked = dir === "rtl" && !isAlone && (isEnglish || isFigures);
	return isMarked ? `\u2068${text}\u2069` : text;
}
