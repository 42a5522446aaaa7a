/** An entry that answers some of the query. */
export interface Candidate {
	entry: number;
	/** From 0 for nothing to about 1 for every word, where words tell most. */
	score: number;
	/** The share of the query's weight that it answers, from 0 to 1. */
	share: number;
	/** The share that its names answer. */
	nameShare: number;
}

/** Best first; of equals the one that was there first. */
export const byScore = (one: Candidate, other: Candidate) =>
	other.score - one.score || one.entry - other.entry;

/**
 * Keeps the best of many: a heap with the worst on top, so that most that come
 * later are turned away by one comparison.
 */
export class BestCandidates {
	readonly #most: number;
	readonly #heap: Candidate[] = [];

	constructor(most: number) {
		this.#most = most;
	}

	/** Whether one with this score would be kept. */
	takes(score: number, entry: number): boolean {
		const worst = this.#heap[0];
		if (this.#heap.length < this.#most || worst === undefined) return true;
		return score > worst.score || (score === worst.score && entry < worst.entry);
	}

	/** Adds one that is taken. */
	add(candidate: Candidate): void {
		const heap = this.#heap;
		if (heap.length < this.#most) {
			heap.push(candidate);
			if (heap.length === this.#most) heap.sort(byScore).reverse();
			return;
		}
		let at = 0;
		for (;;) {
			const left = heap[2 * at + 1];
			const right = heap[2 * at + 2];
			if (left === undefined) break;
			const isRight = right !== undefined && byScore(right, left) > 0;
			const worse = isRight ? right : left;
			if (byScore(worse, candidate) <= 0) break;
			heap[at] = worse;
			at = 2 * at + (isRight ? 2 : 1);
		}
		heap[at] = candidate;
	}

	/** Those that were kept, best first. */
	best(): Candidate[] {
		return this.#heap.toSorted(byScore);
	}
}
