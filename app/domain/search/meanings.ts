import type { Postings } from "./postings.ts";
import { wordsOf } from "./query-words.ts";
import type { SearchEntry } from "./search-entry.ts";
import type { Synonym } from "./synonyms.schema.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What one meaning of the editor's table leads to. */
export interface Meaning {
	means: string;
	ages: { from: number; to: number } | undefined;
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
const ALSO = 0.2;
const LEAST = 0.15;
const NOT_FOR_RESIDENTS = 0.6;

/** What each meaning leads to, worked out once. @param vocabulary - closed, with the words of every entry */
export function buildMeanings(
	table: readonly Synonym[],
	entries: readonly SearchEntry[],
	vocabulary: Vocabulary,
	postings: Postings,
): Meaning[] {
	const filed = fileEntries(entries);
	const worded = new Float32Array(entries.length);
	return table.map((synonym) => {
		const touched = new Set(addWords(synonym.words, worded, vocabulary, postings));
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

/** How well entries answer the catalogue's own words for a meaning, each word counting alike. @returns the entries that were added to */
function addWords(
	text: string,
	worded: Float32Array,
	vocabulary: Vocabulary,
	{ starts, entries, fits }: Postings,
): number[] {
	const words = wordsOf(text);
	const touched: number[] = [];
	for (const word of words) {
		const best = new Map<number, number>();
		for (const { term, quality } of vocabulary.same(word)) {
			for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
				const entry = entries[at] as number;
				const fit = quality * (fits[at] as number);
				if (fit > (best.get(entry) ?? 0)) best.set(entry, fit);
			}
		}
		for (const [entry, fit] of best) {
			worded[entry] = (worded[entry] as number) + fit / words.length;
			touched.push(entry);
		}
	}
	return touched;
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
