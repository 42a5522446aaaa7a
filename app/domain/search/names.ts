import { joinedWords, wordsOf } from "./query-words.ts";
import type { SearchEntry } from "./search-entry.ts";

/** Names and aliases, to be compared with a whole query. */
export interface Names {
	/** Without spaces, with the entries of that name; `~entry` where it is an alias. */
	whole: ReadonlyMap<string, readonly number[]>;
	/** Of each entry, in small letters and without signs, the name first. */
	plain: readonly (readonly string[])[];
}

const ALIAS = 0.9;

export function buildNames(entries: readonly SearchEntry[]): Names {
	const whole = new Map<string, number[]>();
	const plain = entries.map(({ name, aliases }, at) => {
		const names = new Set<string>();
		for (const text of [name, ...aliases]) {
			const words = wordsOf(text);
			const isName = names.size === 0;
			const size = names.size;
			names.add(words.join(" "));
			if (names.size === size) continue;
			const key = words.join("");
			const found = whole.get(key);
			if (found) found.push(isName ? at : ~at);
			else whole.set(key, [isName ? at : ~at]);
		}
		return [...names];
	});
	addBare(whole, entries);
	return { whole, plain };
}

/** Names without what stands in brackets, "Wheels to Work (Rural Action Derbyshire)", where no other entry has that name. */
function addBare(whole: Map<string, number[]>, entries: readonly SearchEntry[]): void {
	const bare = new Map<string, number[]>();
	entries.forEach(({ name }, at) => {
		const key = joinedWords(name.replace(/\([^()]*\)/g, " "));
		if (key === "" || whole.has(key)) return;
		bare.set(key, [...(bare.get(key) ?? []), ~at]);
	});
	for (const [key, found] of bare) whole.set(key, found);
}

/** The entries whose name or alias some words are, with how surely: 1 for the name. */
export function entriesNamed(words: readonly string[], { whole }: Names): [number, number][] {
	const found = whole.get(words.join("")) ?? [];
	return found.map((entry) => (entry < 0 ? [~entry, ALIAS] : [entry, 1]));
}
