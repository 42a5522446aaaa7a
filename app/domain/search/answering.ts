import { BestCandidates, type Candidate } from "./candidates.ts";
import { gather, type ReadQuery } from "./gather.ts";
import type { SearchIndex } from "./search-index.ts";

/** The share of the query's weight that has to be answered: this is what keeps nonsense out. */
const LEAST_SHARE = 0.36;
/** Words that some entry answers well are no nonsense: others that answer less of them may follow. */
const WELL_ANSWERED = 0.6;
const FOLLOWING = 0.22;

/** What entries are asked for. */
interface Asked {
	/** Entries that the query names; they need not answer its words. */
	whole: ReadonlyMap<number, number>;
	most: number;
	/** False for entries that cannot be results, such as those of another place. */
	isWanted: (entry: number) => boolean;
}

/** The entries that answer enough of a query, best first. */
export function answering(read: ReadQuery, index: SearchIndex, asked: Asked): Candidate[] {
	const { sums } = index;
	try {
		gather(read, index);
		return bestOf(read, index, asked);
	} finally {
		sums.empty();
	}
}

function bestOf({ words }: ReadQuery, { sums }: SearchIndex, asked: Asked): Candidate[] {
	const weight = words.reduce((sum, word) => sum + word.weight, 0) || 1;
	const best = new BestCandidates(asked.most);
	// A name that is run together is no word of anything: "connecttowork".
	const onlyNamed = [...asked.whole.keys()].filter((entry) => sums.share[entry] === 0);
	for (const entry of [...sums.touched, ...onlyNamed]) {
		const score = (sums.fit[entry] as number) / weight;
		const share = (sums.share[entry] as number) / weight;
		if (share < FOLLOWING && !asked.whole.has(entry)) continue;
		if (!best.takes(score, entry) || !asked.isWanted(entry)) continue;
		best.add({ entry, score, share, nameShare: (sums.nameShare[entry] as number) / weight });
	}
	const found = best.best();
	const isAnswered = found.some(({ share }) => share >= WELL_ANSWERED);
	const least = isAnswered ? FOLLOWING : LEAST_SHARE;
	return found.filter(({ share, entry }) => share >= least || asked.whole.has(entry));
}
