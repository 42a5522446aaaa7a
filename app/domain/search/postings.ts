import { joinedWords, wordsOf } from "./query-words.ts";
import { FIELD_NAMES, FIELDS, type Field, type SearchEntry } from "./search-entry.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Where one word stands: entries in rising order, each with how well the word describes it and the field that tells most. */
export interface Posting {
	entries: number[];
	/** From 0 to 1: BM25F without the word's rarity, which the query adds. */
	fits: number[];
	fields: Field[];
}

const SATURATION = 1.2;
const SHORTEST_JOINED = 4;
const FEWEST_INITIALS = 3;

/** The words of every entry by field; neighbours in names and aliases are words run together too, and so are initials. */
export function fieldWords(
	entry: SearchEntry,
	littleWords: ReadonlySet<string>,
): Record<Field, { words: string[]; extra: string[] }> {
	const textsOf = (field: Field): readonly string[] => {
		if (field === "name") return [entry.name];
		return field === "aliases" ? entry.aliases : (entry.texts[field] ?? []);
	};
	const words = FIELD_NAMES.map((field) => {
		const texts = textsOf(field).map(wordsOf);
		const isNames = field === "name" || field === "aliases";
		const extra = isNames
			? texts.flatMap((text) => [...joinedNeighbours(text), ...initials(text, littleWords)])
			: [];
		return [field, { words: texts.flat(), extra: [...new Set(extra)] }] as const;
	});
	return Object.fromEntries(words) as Record<Field, { words: string[]; extra: string[] }>;
}

function joinedNeighbours(words: readonly string[]): string[] {
	const joined = (count: number) =>
		words.slice(count - 1).map((_, at) => words.slice(at, at + count).join(""));
	return [...joined(2), ...joined(3)].filter((word) => word.length >= SHORTEST_JOINED);
}

function initials(words: readonly string[], littleWords: ReadonlySet<string>): string[] {
	const of = (some: readonly string[]) =>
		some.length < FEWEST_INITIALS ? [] : [some.map((word) => word[0]).join("")];
	return [...of(words), ...of(words.filter((word) => !littleWords.has(word)))];
}

/** The postings of every word, by the word's number in the vocabulary. */
export function buildPostings(
	entries: readonly SearchEntry[],
	vocabulary: Vocabulary,
	littleWords: ReadonlySet<string>,
): Posting[] {
	const all = entries.map((entry) => fieldWords(entry, littleWords));
	const means = Object.fromEntries(
		FIELD_NAMES.map((field) => {
			const lengths = all.map((fields) => fields[field].words.length).filter((count) => count > 0);
			return [field, lengths.reduce((sum, count) => sum + count, 0) / (lengths.length || 1)];
		}),
	) as Record<Field, number>;
	const postings: Posting[] = [];
	all.forEach((fields, entry) => {
		for (const [term, { weight, field }] of weightsOf(fields, means, vocabulary)) {
			let posting = postings[term];
			if (posting === undefined) {
				posting = { entries: [], fits: [], fields: [] };
				postings[term] = posting;
			}
			posting.entries.push(entry);
			posting.fits.push(weight / (weight + SATURATION));
			posting.fields.push(field);
		}
	});
	return postings;
}

interface TermWeight {
	weight: number;
	/** The field that gave most of it. */
	field: Field;
	most: number;
}

function weightsOf(
	fields: ReturnType<typeof fieldWords>,
	means: Record<Field, number>,
	vocabulary: Vocabulary,
): Map<number, TermWeight> {
	const weights = new Map<number, TermWeight>();
	for (const field of FIELD_NAMES) {
		const { weight, evenness } = FIELDS[field];
		const { words, extra } = fields[field];
		const length = 1 - evenness + evenness * (words.length / (means[field] || 1));
		const often = new Map<string, number>();
		for (const word of words) often.set(word, (often.get(word) ?? 0) + 1);
		for (const word of extra) if (!often.has(word)) often.set(word, 1);
		for (const [word, times] of often) {
			const term = vocabulary.add(word);
			const gained = (weight * times) / length;
			const before = weights.get(term);
			if (before === undefined) weights.set(term, { weight: gained, field, most: gained });
			else {
				before.weight += gained;
				if (gained > before.most) Object.assign(before, { field, most: gained });
			}
		}
	}
	return weights;
}

/** Names and aliases without spaces, to be found whole: 1 for the name, less for an alias. */
export function buildNames(entries: readonly SearchEntry[]): Map<string, Map<number, number>> {
	const names = new Map<string, Map<number, number>>();
	entries.forEach((entry, at) => {
		for (const [index, text] of [entry.name, ...entry.aliases].entries()) {
			const key = joinedWords(text);
			const found = names.get(key) ?? new Map<number, number>();
			found.set(at, Math.max(found.get(at) ?? 0, index === 0 ? 1 : 0.9));
			names.set(key, found);
		}
	});
	return names;
}
