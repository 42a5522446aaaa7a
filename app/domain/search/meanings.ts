import { countOf, type Postings, rarity } from "./postings.ts";
import { wordsOf } from "./query-words.ts";
import type { Sayings } from "./sayings.ts";
import type { SearchEntry } from "./search-entry.ts";
import type { Synonym } from "./synonyms.schema.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What one meaning of the editor's table leads to. */
export interface Meaning {
	means: string;
	ages: { from: number; to: number } | undefined;
	/** Whether help may be needed at once. */
	isUrgent: boolean;
	/** Entries in rising order. */
	entries: Uint32Array;
	/** How well each answers it, from 0 to 1. */
	fits: Float32Array;
}

const LISTED = 1;
const LISTED_LEAST = 0.72;
const LISTED_STEP = 0.025;
const MADE_FOR = 0.7;
const HELPS = 0.42;
const OF_KIND = 0.4;
const WORDED = 0.85;
/** What using words of residents is worth, of what the table's words are. */
const SAID_THEMSELVES = 0.6;
/** A word tells all it can from this share of the rarest one's rarity on. */
const TELLING = 0.6;
const ALSO = 0.2;
const LEAST = 0.15;
const NOT_FOR_RESIDENTS = 0.6;

/** What each meaning leads to, worked out once. @param vocabulary - closed, with the words of every entry */
export function buildMeanings(
	table: readonly Synonym[],
	entries: readonly SearchEntry[],
	vocabulary: Vocabulary,
	postings: Postings,
	sayings: Sayings["sayings"],
): Meaning[] {
	const filed = fileEntries(entries);
	const worded = new Float32Array(entries.length);
	const sayingsOf = Map.groupBy(sayings, ({ meaning }) => meaning);
	return table.map((synonym, meaning) => {
		const touched = new Set(addWords(synonym.words, worded, vocabulary, postings));
		for (const { slots } of sayingsOf.get(meaning) ?? []) {
			for (const [at, fit] of sayThemselves(slots, vocabulary, postings, entries.length)) {
				worded[at] = Math.max(worded[at] as number, fit * SAID_THEMSELVES);
				touched.add(at);
			}
		}
		for (const barrier of synonym.barriers)
			filed.byBarrier.get(barrier)?.forEach(touched.add, touched);
		for (const kind of synonym.kinds) filed.byKind.get(kind)?.forEach(touched.add, touched);
		for (const id of synonym.services) touched.add(filed.byId.get(id) ?? -1);
		touched.delete(-1);
		const found: number[] = [];
		const fits: number[] = [];
		for (const at of [...touched].sort((one, other) => one - other)) {
			const fit = fitOf(synonym, entries[at] as SearchEntry, worded[at] as number);
			worded[at] = 0;
			if (fit < LEAST) continue;
			found.push(at);
			fits.push(fit);
		}
		return {
			means: synonym.means,
			ages: synonym.ages,
			isUrgent: synonym.urgent,
			entries: Uint32Array.from(found),
			fits: Float32Array.from(fits),
		};
	});
}

function fileEntries(entries: readonly SearchEntry[]) {
	const byBarrier = new Map<string, number[]>();
	const byKind = new Map<string, number[]>();
	const byId = new Map<string, number>();
	const file = (filed: Map<string, number[]>, key: string, at: number) => {
		const others = filed.get(key);
		if (others) others.push(at);
		else filed.set(key, [at]);
	};
	entries.forEach(({ id, kind, barriers }, at) => {
		byId.set(id, at);
		if (kind !== undefined) file(byKind, kind, at);
		for (const barrier of barriers.keys()) file(byBarrier, barrier, at);
	});
	return { byBarrier, byKind, byId };
}

/** How well entries answer the catalogue's own words for a meaning, the rare ones telling most. @returns the entries that were added to */
function addWords(
	text: string,
	worded: Float32Array,
	vocabulary: Vocabulary,
	postings: Postings,
): number[] {
	const { starts, entries, fits } = postings;
	const words = wordsOf(text).map((word) => {
		const same = vocabulary.same(word);
		const among = Math.max(0, ...same.map(({ term }) => countOf(term, postings)));
		return { same, weight: rarity(among, worded.length) };
	});
	const whole = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
	const touched: number[] = [];
	for (const { same, weight } of words) {
		const best = new Map<number, number>();
		for (const { term, quality } of same) {
			for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
				const entry = entries[at] as number;
				const fit = quality * (fits[at] as number);
				if (fit > (best.get(entry) ?? 0)) best.set(entry, fit);
			}
		}
		for (const [entry, fit] of best) {
			worded[entry] = (worded[entry] as number) + (fit * weight) / whole;
			touched.push(entry);
		}
	}
	return touched;
}

/** Entries that use all words of a saying themselves, with how well these fit. */
function sayThemselves(
	slots: readonly (readonly number[])[],
	vocabulary: Vocabulary,
	postings: Postings,
	count: number,
): Map<number, number> {
	const rarest = rarity(0, count);
	let all: Map<number, number> | undefined;
	for (const slot of slots) {
		const found = new Map<number, number>();
		for (const term of slot.flatMap((one) => vocabulary.formsOf(one))) {
			const tells = Math.min(1, rarity(countOf(term, postings), count) / (rarest * TELLING));
			for (let at = postings.starts[term] ?? 0; at < (postings.starts[term + 1] ?? 0); at++) {
				const entry = postings.entries[at] as number;
				if (all && !all.has(entry)) continue;
				const fit = (tells * (postings.fits[at] as number)) / slots.length;
				found.set(entry, Math.max(found.get(entry) ?? 0, fit));
			}
		}
		for (const [entry, fit] of found) found.set(entry, fit + (all?.get(entry) ?? 0));
		all = found;
		if (found.size === 0) break;
	}
	return all ?? new Map();
}

function fitOf(synonym: Synonym, entry: SearchEntry, byWords: number): number {
	const listed = synonym.services.indexOf(entry.id);
	const byTable = listed === -1 ? 0 : Math.max(LISTED_LEAST, LISTED - listed * LISTED_STEP);
	const open = entry.isEnded ? 0 : entry.isForResidents ? 1 : NOT_FOR_RESIDENTS;
	const byWhat = Math.max(ofBarriers(synonym, entry), ofKind(synonym, entry));
	const worded = byWords * WORDED;
	const found = open * Math.max(byWhat, worded) + ALSO * open * Math.min(byWhat, worded);
	return Math.max(byTable, found);
}

function ofBarriers({ barriers }: Synonym, entry: SearchEntry): number {
	let best = 0;
	for (const barrier of barriers) {
		const isMain = entry.barriers.get(barrier);
		if (isMain !== undefined) best = Math.max(best, isMain ? MADE_FOR : HELPS);
	}
	// Who is made for one thing goes before who helps with many.
	return best === 0 ? 0 : best - Math.min(0.05, entry.barriers.size * 0.004);
}

function ofKind({ kinds }: Synonym, { kind }: SearchEntry): number {
	return kinds.some((one) => one === kind) ? OF_KIND : 0;
}
