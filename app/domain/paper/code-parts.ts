import { westernDigits } from "#app/domain/facts/western-digits.ts";
import { VERSION_LETTERS } from "./form-version.ts";
import type { PaperForm } from "./paper-form.ts";

/** One piece of what was typed, as it was meant. */
export type CodePart =
	/** Boxes of a question, a letter each. */
	| { is: "letters"; number: number; letters: readonly string[] }
	/** The number of a district, or an age. */
	| { is: "number"; number: number; digits: string }
	/** The number of a question, and nothing beside it. */
	| { is: "bare"; number: number }
	/** What belongs to no question, in the letters that were typed. */
	| { is: "stray"; text: string };

/** What was typed, in pieces; `version` is undefined where no letters of a form are among them. */
interface CodeParts {
	version: string | undefined;
	parts: readonly CodePart[];
}

const ANY_VERSION = new RegExp(`[${VERSION_LETTERS}](?: ?[${VERSION_LETTERS}]){2,}`);

/** A number behind that of its question. One with a letter behind it is the number of the next question instead. */
const VALUES = {
	/** Always two digits, as they are printed, so that nothing need stand between them and what follows. */
	area: /^ ?\d\d(?! ?[A-Z])/,
	/**
	 * One to three digits that stand alone; or two, with what follows right behind them; or three, where two would leave
	 * a number that begins with 0.
	 */
	age: /^ ?(?:\d{1,3}(?= |$)(?! [A-Z])|\d\d(?=[1-9])(?!\d+ )|1\d\d(?=[1-9]))/,
} as const;

/**
 * Takes apart what somebody typed from a sheet: in any order and either case, with or without spaces, commas, colons
 * and new lines; O is 0, I and L are 1; digits of any script.
 */
export function codeParts(typed: string, form: PaperForm): CodeParts {
	const shown = plainCode(typed);
	const text = withDigits(shown);
	const own = new RegExp([...form.version].join(" ?"));
	const found = own.exec(text) ?? ANY_VERSION.exec(text);
	const hidden = (from: string) =>
		found
			? from.slice(0, found.index).padEnd(found.index + found[0].length) +
				from.slice(found.index + found[0].length)
			: from;
	const version = found?.[0].replaceAll(" ", "");
	return { version, parts: [...scan(hidden(text), hidden(shown), form)] };
}

/** Capital letters and our digits with single spaces between; the word "form" before its letters is left out. */
function plainCode(typed: string): string {
	return westernDigits(typed.normalize("NFKC"))
		.toUpperCase()
		.replace(/\bFORM\b/g, " ")
		.replace(/[^\p{L}\p{N}]+/gu, " ");
}

/** Letters that look like digits as those digits, where a number can stand; elsewhere in a word they stay, so that it is named whole. */
function withDigits(text: string): string {
	const asDigits = (letters: string) => letters.replaceAll("O", "0").replace(/[IL]/g, "1");
	return text.replace(/(?<!\p{L})[OIL]+/gu, asDigits).replace(/[OIL]+(?=\d)/g, asDigits);
}

/** The pieces of a text, in order. @param shown - the same length, with the letters that were typed */
function* scan(text: string, shown: string, form: PaperForm): Generator<CodePart> {
	let at = 0;
	while (at < text.length) {
		const left = text.slice(at);
		if (left.startsWith(" ")) {
			at++;
			continue;
		}
		const [part, length] = onePart(left, form);
		// Where the column says 4 and somebody writes 4A beside it, the 4 stands there twice.
		const isTwice =
			part.is === "bare" && new RegExp(`^ *${part.number} ?[A-Z]`).test(left.slice(length));
		const asTyped = shown.slice(at, at + length).replaceAll(" ", "");
		if (!isTwice) yield part.is === "stray" ? { ...part, text: asTyped } : part;
		at += length;
	}
}

/** The piece that a text begins with, and how many characters it takes. */
function onePart(text: string, form: PaperForm): [CodePart, number] {
	const kindOf = (number: number) => form.questions.find((one) => one.number === number)?.kind;
	const ticked = /^([1-9]\d?) ?([A-Z](?: ?[A-Z])*)/.exec(text);
	if (ticked && kindOf(Number(ticked[1])) !== undefined) {
		const letters = [...(ticked[2] ?? "").replaceAll(" ", "")];
		return [{ is: "letters", number: Number(ticked[1]), letters }, ticked[0].length];
	}
	const number = Number(text[0]);
	const kind = kindOf(number);
	const value = kind === "area" || kind === "age" ? VALUES[kind].exec(text.slice(1)) : null;
	if (value) return [{ is: "number", number, digits: value[0].trim() }, 1 + value[0].length];
	const bare = /^([1-9]\d?)(?= |$)/.exec(text);
	if (bare && kindOf(Number(bare[1])) !== undefined) {
		return [{ is: "bare", number: Number(bare[1]) }, bare[0].length];
	}
	const stray = /^\d+ ?[A-Z]+|^\S+/.exec(text)?.[0] ?? text;
	return [{ is: "stray", text: stray }, stray.length];
}
