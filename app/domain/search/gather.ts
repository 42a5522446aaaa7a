import type { JoinedWords, QueryWord } from "./query-word.ts";
import type { Said } from "./said.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Meant } from "./vocabulary.ts";

/** An entry that answers some of the query. */
export interface Candidate {
	entry: number;
	/** From 0 for nothing to about 1 for every word, where words tell most. */
	score: number;
}

/** How much of the weaker of two finds for one word still counts. */
const ALSO = 0.12;

/**
 * Adds up what every word of the query finds.
 *
 * @param isWanted - false for entries that cannot be results, such as those of another place
 * @returns the `most` best, best first
 */
export function gather(
	words: readonly QueryWord[],
	joined: readonly JoinedWords[],
	said: readonly Said[],
	index: SearchIndex,
	{ most, isWanted }: { most: number; isWanted: (entry: number) => boolean },
): Candidate[] {
	const { scratch, postings, sayings } = index;
	const touched = new Set<number>();
	const best = words.map((_, at) => {
		scratch.best[at] ??= new Float32Array(index.entries.length);
		return scratch.best[at] as Float32Array;
	});
	const find = (at: number, entry: number, fits: number) => {
		const found = best[at] as Float32Array;
		const before = found[entry] ?? 0;
		found[entry] = Math.max(before, fits) + ALSO * Math.min(before, fits);
		touched.add(entry);
	};
	const findAll = (places: readonly number[], meant: readonly Meant[]) => {
		for (const [entry, fits] of bestFits(meant, postings)) {
			for (const at of places) find(at, entry, fits);
		}
	};
	words.forEach(({ meant }, at) => {
		findAll([at], meant);
	});
	for (const { at, meant } of joined) findAll([at, at + 1], meant);
	for (const { meaning, words: places, quality } of said) {
		for (const [entry, answers] of sayings.meanings[meaning]?.answers ?? []) {
			for (const at of places) find(at, entry, answers * quality);
		}
	}
	const whole = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
	const candidates: Candidate[] = [];
	for (const entry of touched) {
		let sum = 0;
		for (const [at, { weight }] of words.entries()) {
			const found = best[at] as Float32Array;
			sum += weight * (found[entry] ?? 0);
			found[entry] = 0;
		}
		if (isWanted(entry)) candidates.push({ entry, score: sum / whole });
	}
	return candidates
		.sort((one, other) => other.score - one.score || one.entry - other.entry)
		.slice(0, most);
}

/** The best of what one word may stand for, for each entry. */
function bestFits(meant: readonly Meant[], postings: SearchIndex["postings"]): Map<number, number> {
	const fits = new Map<number, number>();
	for (const { term, quality } of meant) {
		const posting = postings[term];
		if (posting === undefined) continue;
		for (let at = 0; at < posting.entries.length; at++) {
			const entry = posting.entries[at] as number;
			const fit = quality * (posting.fits[at] as number);
			if (fit > (fits.get(entry) ?? 0)) fits.set(entry, fit);
		}
	}
	return fits;
}
