import type { EntryFile } from "./check-references.ts";
import { namesOf, withoutNames } from "./check-words.ts";
import { mainTexts } from "./entry-texts.ts";
import type { ContentProblem } from "./problem.ts";
import { type Provision, recordsOf } from "./provision.schema.ts";

/** Words in a row that nobody writes twice by chance. */
const RUN = 6;
const TIMES =
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|am|pm|midday|midnight)$/;

/** Places of our words that were taken over from what was gathered, the first run of each text. */
export function checkCopied(entries: readonly EntryFile[], provision: Provision): ContentProblem[] {
	return entries.flatMap(({ file, entry }) => {
		const names = namesOf(entry);
		const texts = recordsOf(entry, provision).flatMap((record) => record.texts);
		const known = new Set(texts.flatMap((text) => runsOf(ownWords(text, names))));
		return mainTexts(entry).flatMap(({ path, text }) => {
			const copied = copiedRun(ownWords(text, names), known);
			if (copied === undefined) return [];
			return [
				{ file, path, says: `Taken over from the source: "${copied}". Say it in our words.` },
			];
		});
	});
}

/**
 * The words of a text in order, without what nobody can word differently: names
 * (given ones, and words with a capital inside a sentence), hours, days and amounts.
 */
export function ownWords(text: string, names: readonly string[]): string[] {
	const words: string[] = [];
	let isFirst = true;
	for (const [found] of withoutNames(text, names).matchAll(/[\p{L}\d'’£%.:-]+|[!?;]/gu)) {
		const word = found.replaceAll("’", "'").replace(/^['-]+|[.:'-]+$/g, "");
		if (word !== "" && /\p{L}|\d/u.test(word)) {
			const isName = !isFirst && /^\p{Lu}/u.test(word);
			const lower = word.toLowerCase();
			if (!isName && !/\d/.test(word) && !TIMES.test(lower)) words.push(lower);
			isFirst = false;
		}
		if (/[.:!?]$/.test(found)) isFirst = true;
	}
	return words;
}

function runsOf(words: readonly string[]): string[] {
	return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
}

function copiedRun(words: readonly string[], known: ReadonlySet<string>): string | undefined {
	const runs = runsOf(words);
	const start = runs.findIndex((run) => known.has(run));
	if (start === -1) return undefined;
	const length = runs.slice(start).findIndex((run) => !known.has(run));
	const end = length === -1 ? words.length : start + length + RUN - 1;
	return words.slice(start, end).join(" ");
}
