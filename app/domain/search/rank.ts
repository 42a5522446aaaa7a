import { byScore, type Candidate } from "./candidates.ts";
import { saysPlace } from "./explain.ts";
import type { ReadQuery } from "./gather.ts";
import { Likeness } from "./likeness.ts";
import { nearness, stepsNear } from "./nearness.ts";
import type { SearchEntry } from "./search-entry.ts";
import type { SearchIndex } from "./search-index.ts";

const RANKED_AGAIN = 20;
/** How many results the order matters among most. */
const FIRST = 3;
const WHOLE_NAME = 1;
const LIKENESS = 0.35;
/** A query so like a name is that name, misspelt, though each word of it may be one of ours: "carers hub" for "careers hub". */
const ALMOST = 0.86;
const ALMOST_NAMED = 0.6;
/** A query of no more letters is like too many names. */
const SHORT = 8;
/** An ended entry stands aside unless the query names it. */
const ENDED = 0.55;
/** An entry that says the place itself is nearer than one that works there among other places. */
const SAYS_PLACE = 1.2;
/** What a query that names gains over one whose words stand anywhere. */
const IN_NAMES = 0.1;
const ANSWERED = 0.3;
const NAMES_IT = 0.75;

/** What the candidates are to be ordered by. */
export interface Asked {
	read: ReadQuery;
	/** Entries that the whole query names, with how exactly. */
	whole: ReadonlyMap<number, number>;
	/** Every word of the query. */
	words: readonly string[];
	/** The districts that are asked for or said. */
	areas: readonly string[];
	/** Whether somebody chose a district, so that what is elsewhere is no candidate. */
	isAreaGiven: boolean;
}

/** The candidates, best first: by what they answer, how near they are, and how much the query looks like their name. */
export function rank(found: Candidate[], asked: Asked, index: SearchIndex): Candidate[] {
	const { read, whole, areas, words } = asked;
	for (const one of found) {
		one.score *= worth(one, asked, index);
		one.score *= 1 + IN_NAMES * one.nameShare + ANSWERED * one.share;
	}
	found.sort(byScore);
	for (const one of found) one.score += (whole.get(one.entry) ?? 0) * WHOLE_NAME;
	rankAgain(found, words.join(" "), index);
	if (read.words.every(({ place }) => place !== undefined)) {
		for (const one of found) {
			const entry = index.entries[one.entry] as SearchEntry;
			const isAside = entry.isEnded && !whole.has(one.entry);
			// Where nothing but a place is asked for, how near decides, and the rest among equals.
			one.score = (isAside ? 0 : stepsNear(entry, areas)) + one.score / (1 + one.score);
		}
	}
	return found.sort(byScore);
}

function worth(
	{ entry, nameShare }: Candidate,
	{ read, whole, areas, isAreaGiven }: Asked,
	index: SearchIndex,
): number {
	const its = index.entries[entry] as SearchEntry;
	const isHere = !isAreaGiven && saysPlace(entry, read, index);
	const near = nearness(its, areas) * (isHere ? SAYS_PLACE : 1);
	const isNamed = whole.has(entry) || nameShare >= NAMES_IT;
	const open = its.isEnded && !isNamed ? ENDED : 1;
	return open * (near < 1 && isNamed && !isAreaGiven ? 1 : near);
}

/** Raises those that look like the query as a whole, where that can bring them among the first. */
function rankAgain(found: readonly Candidate[], query: string, { names }: SearchIndex): void {
	const likeness = new Likeness(query);
	const isLong = query.length > SHORT;
	const first: number[] = [];
	for (const one of found.slice(0, RANKED_AGAIN)) {
		const missing = (first[FIRST - 1] ?? 0) - one.score;
		const least = missing / (LIKENESS + (isLong ? ALMOST_NAMED : 0));
		const like = likeness.to(names.plain[one.entry] ?? [], least);
		const almost = isLong ? Math.max(0, like - ALMOST) / (1 - ALMOST) : 0;
		one.score += LIKENESS * like + ALMOST_NAMED * almost;
		first.push(one.score);
		first.sort((score, other) => other - score);
	}
}
