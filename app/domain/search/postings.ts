import { type FieldWords, fieldWords } from "./field-words.ts";
import { FIELD_NAMES, FIELDS, type Field, type SearchEntry } from "./search-entry.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Where every word stands. The entries of one word are those from
 * `starts[term]` to before `starts[term + 1]`, in rising order; beside each
 * stand how well the word describes it and the field that tells most. Flat lists
 * of numbers, since an index of a hundred thousand entries has millions of them.
 */
export interface Postings {
	starts: Uint32Array;
	entries: Uint32Array;
	/** From 0 to 1: BM25F without the word's rarity, which the query adds. */
	fits: Float32Array;
	/** Places in `FIELD_NAMES`. */
	fields: Uint8Array;
}

const SATURATION = 1.2;

/** In how many entries a word stands. */
export function countOf(term: number, { starts }: Postings): number {
	return term + 1 < starts.length ? (starts[term + 1] as number) - (starts[term] as number) : 0;
}

/** How much a word tells that stands in some of all entries. */
export function rarity(among: number, entries: number): number {
	return Math.log(1 + (entries - among + 0.5) / (among + 0.5));
}

/** The postings of every word, by the word's number in the vocabulary. */
export function buildPostings(
	entries: readonly SearchEntry[],
	vocabulary: Vocabulary,
	littleWords: ReadonlySet<string>,
): Postings {
	const all = entries.map((entry) => fieldWords(entry, littleWords));
	const means = FIELD_NAMES.map((_, field) => meanLength(all, field));
	const found: Found = { terms: [], entries: [], fits: [], fields: [] };
	const sums: Sums = { touched: [], weight: [], field: [], most: [], times: [] };
	all.forEach((words, entry) => {
		words.forEach((_, field) => {
			addField(words, field, means[field] || 1, vocabulary, sums);
		});
		for (const term of sums.touched) {
			const weight = sums.weight[term] as number;
			found.terms.push(term);
			found.entries.push(entry);
			found.fits.push(weight / (weight + SATURATION));
			found.fields.push(sums.field[term] as number);
			sums.weight[term] = 0;
			sums.most[term] = 0;
		}
		sums.touched.length = 0;
	});
	return byTerm(found, vocabulary.words.length);
}

/** What was found, in the order of entries. */
interface Found {
	terms: number[];
	entries: number[];
	fits: number[];
	fields: number[];
}

/** What one entry's words add up to, by the word's number; emptied for the next entry. */
interface Sums {
	touched: number[];
	weight: number[];
	/** The field that gave most of it. */
	field: number[];
	most: number[];
	/** How often the word stands in the field that is being read. */
	times: number[];
}

function meanLength(all: readonly (readonly FieldWords[])[], field: number): number {
	let [sum, count] = [0, 0];
	for (const fields of all) {
		const length = fields[field]?.words.length ?? 0;
		sum += length;
		if (length > 0) count++;
	}
	return sum / (count || 1);
}

function addField(
	entry: readonly FieldWords[],
	field: number,
	mean: number,
	vocabulary: Vocabulary,
	{ touched, weight, field: fieldOf, most, times }: Sums,
): void {
	const { words, extra } = entry[field] as FieldWords;
	if (words.length === 0) return;
	const { weight: worth, evenness } = FIELDS[FIELD_NAMES[field] as Field];
	const length = 1 - evenness + evenness * (words.length / mean);
	const here: number[] = [];
	const count = (word: string, again: number) => {
		const term = vocabulary.add(word);
		const before = times[term] ?? 0;
		if (before === 0) here.push(term);
		times[term] = before === 0 ? 1 : before + again;
	};
	for (const word of words) count(word, 1);
	for (const word of extra) count(word, 0);
	for (const term of here) {
		const gained = (worth * (times[term] as number)) / length;
		times[term] = 0;
		const before = weight[term] ?? 0;
		if (before === 0) touched.push(term);
		weight[term] = before + gained;
		if (gained > (most[term] ?? 0)) {
			most[term] = gained;
			fieldOf[term] = field;
		}
	}
}

/** Sorted by term, entries still rising: each find goes to its term's next free place. */
function byTerm(found: Found, terms: number): Postings {
	const starts = new Uint32Array(terms + 1);
	for (const term of found.terms) starts[term + 1] = (starts[term + 1] as number) + 1;
	for (let term = 0; term < terms; term++) {
		starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
	}
	const next = starts.slice();
	const count = found.terms.length;
	const entries = new Uint32Array(count);
	const fits = new Float32Array(count);
	const fields = new Uint8Array(count);
	for (let at = 0; at < count; at++) {
		const term = found.terms[at] as number;
		const place = next[term] as number;
		next[term] = place + 1;
		entries[place] = found.entries[at] as number;
		fits[place] = found.fits[at] as number;
		fields[place] = found.fields[at] as number;
	}
	return { starts, entries, fits, fields };
}
