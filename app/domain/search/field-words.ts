import { wordsOf } from "./query-words.ts";
import { FIELD_NAMES, type Field, type SearchEntry } from "./search-entry.ts";

/** The words of one field, and the words that its names have beside these. */
export interface FieldWords {
	words: readonly string[];
	extra: readonly string[];
}

const SHORTEST_JOINED = 4;
const FEWEST_INITIALS = 3;
const NONE: FieldWords = { words: [], extra: [] };

/** The words of every field of an entry; neighbours in names and aliases are words run together too, and so are initials. */
export function fieldWords(
	entry: SearchEntry,
	littleWords: ReadonlySet<string>,
): readonly FieldWords[] {
	return FIELD_NAMES.map((field) => {
		const texts = textsOf(entry, field);
		if (texts.length === 0) return NONE;
		if (field !== "name" && field !== "aliases")
			return { words: wordsOf(texts.join(" ")), extra: [] };
		const names = texts.map(wordsOf);
		return {
			words: names.flat(),
			extra: names.flatMap((words) => [
				...joinedNeighbours(words),
				...initials(words, littleWords),
			]),
		};
	});
}

function textsOf(entry: SearchEntry, field: Field): readonly string[] {
	if (field === "name") return [entry.name];
	return field === "aliases" ? entry.aliases : (entry.texts[field] ?? []);
}

function joinedNeighbours(words: readonly string[]): string[] {
	const joined: string[] = [];
	const join = (word: string) => {
		if (word.length >= SHORTEST_JOINED) joined.push(word);
	};
	for (let at = 1; at < words.length; at++) {
		const [first, second, third] = [words[at - 1], words[at], words[at + 1]];
		join(`${first}${second}`);
		if (third !== undefined) join(`${first}${second}${third}`);
	}
	return joined;
}

function initials(words: readonly string[], littleWords: ReadonlySet<string>): string[] {
	const of = (some: readonly string[]) =>
		some.length < FEWEST_INITIALS ? [] : [some.map((word) => word[0]).join("")];
	return [...of(words), ...of(words.filter((word) => !littleWords.has(word)))];
}
