import { wordsOf } from "./query-words.ts";
import type { SearchEntry } from "./search-entry.ts";

/** Names and aliases, to be compared with a whole query. */
export interface Names {
	/** Without spaces, with the entries of that name: 1 for the name, less for an alias. */
	whole: ReadonlyMap<string, ReadonlyMap<number, number>>;
	/** Of each entry, in small letters and without signs, the name first. */
	plain: readonly (readonly string[])[];
}

const ALIAS = 0.9;

export function buildNames(entries: readonly SearchEntry[]): Names {
	const whole = new Map<string, Map<number, number>>();
	const plain = entries.map(({ name, aliases }, at) => {
		const names = new Set<string>();
		for (const text of [name, ...aliases]) {
			const words = wordsOf(text);
			const key = words.join("");
			const sure = names.size === 0 ? 1 : ALIAS;
			const found = whole.get(key);
			if (found === undefined) whole.set(key, new Map([[at, sure]]));
			else found.set(at, Math.max(found.get(at) ?? 0, sure));
			names.add(words.join(" "));
		}
		return [...names];
	});
	return { whole, plain };
}
