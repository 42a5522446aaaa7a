import { answering } from "./answering.ts";
import { byScore, type Candidate } from "./candidates.ts";
import { explain, type Matched, saysPlace } from "./explain.ts";
import { Likeness } from "./likeness.ts";
import { didYouMean } from "./look-alikes.ts";
import { isWithin, nearness, stepsNear } from "./nearness.ts";
import { districtsOf } from "./places.ts";
import { readJoined, readWords, weighSaid } from "./query-word.ts";
import { wordsOf } from "./query-words.ts";
import { readQuery } from "./read-query.ts";
import { meaningsSaid } from "./said.ts";
import type { SearchIndex } from "./search-index.ts";
import { named } from "./whole-query.ts";

/** One entry that fits. */
export interface SearchResult {
	id: string;
	name: string;
	score: number;
	matched: Matched[];
	/** True where nobody can join any more. */
	ended: boolean;
}

export interface SearchAnswer {
	query: string;
	/** What the words were taken to mean, where the editor's table says so. */
	showing: string[];
	results: SearchResult[];
	/** Look-alikes that fit about equally, the best first; empty where the best is clear. */
	didYouMean: { id: string; name: string }[];
}

const MOST_LOOKED_AT = 80;
const MOST_RESULTS = 50;
const RANKED_AGAIN = 20;
/** How many results the order matters among most. */
const FIRST = 3;
const WHOLE_NAME = 1;
const LIKENESS = 0.35;
/** An ended entry stands aside unless the query names it. */
const ENDED = 0.55;
/** An entry that says the place itself is nearer than one that works there among other places. */
const SAYS_PLACE = 1.2;
/** What a query that names gain over one whose words stand anywhere. */
const IN_NAMES = 0.1;
const ANSWERED = 0.3;
const NAMES_IT = 0.75;

/** Where and how much to look. */
export interface SearchOptions {
	/** A district's id: results work there, the nearest first. */
	area?: string | undefined;
	/** How many results at most; `Infinity` for all that fit. */
	most?: number;
	/** False for entries that are no results, such as those that a filter leaves out. */
	isWanted?: (entryId: string) => boolean;
}

/** Finds entries by what somebody typed, best first. Words of any kind give an answer; never an exception. */
export function search(
	typed: string,
	index: SearchIndex,
	{ area, most = MOST_RESULTS, isWanted = () => true }: SearchOptions = {},
): SearchAnswer {
	const query = readQuery(typed);
	const spoken = readWords(query, index);
	if (spoken.length === 0) return { query, showing: [], results: [], didYouMean: [] };
	const said = meaningsSaid(spoken, index);
	const read = {
		words: weighSaid(spoken, said, index),
		joined: readJoined(spoken, index),
		said,
	};
	const plain = wordsOf(query);
	const places = [...new Set(read.words.flatMap(({ place }) => place ?? []))];
	const areas = area === undefined ? districtsOf(places) : [area];
	const isOnlyPlace = read.words.every(({ place }) => place !== undefined);
	const whole = named(plain, areas, index);
	const entryAt = (at: number) => index.entries[at] as (typeof index.entries)[number];
	const found = answering(read, index, {
		whole,
		most: Math.max(MOST_LOOKED_AT, most),
		isWanted: (at) =>
			(area === undefined || isWithin(entryAt(at), area)) && isWanted(entryAt(at).id),
	});
	for (const one of found) {
		one.score *= worth(one) * (1 + IN_NAMES * one.nameShare + ANSWERED * one.share);
	}
	found.sort(byScore);
	for (const one of found) one.score += (whole.get(one.entry) ?? 0) * WHOLE_NAME;
	rankAgain(found, plain.join(" "), index);
	if (isOnlyPlace) {
		for (const one of found) {
			const entry = entryAt(one.entry);
			const isAside = entry.isEnded && !whole.has(one.entry);
			// Where nothing but a place is asked for, how near decides, and the rest among equals.
			one.score = (isAside ? 0 : stepsNear(entry, areas)) + one.score / (1 + one.score);
		}
	}
	const best = found.sort(byScore).slice(0, most);

	function worth({ entry, nameShare }: Candidate): number {
		const { isEnded } = entryAt(entry);
		const isHere = area === undefined && saysPlace(entry, read, index);
		const near = nearness(entryAt(entry), areas) * (isHere ? SAYS_PLACE : 1);
		const isNamed = whole.has(entry) || nameShare >= NAMES_IT;
		const open = isEnded && !isNamed ? ENDED : 1;
		return open * (near < 1 && isNamed && area === undefined ? 1 : near);
	}
	const results = best.map(({ entry, score }) => {
		const { id, name, isEnded } = entryAt(entry);
		const matched = explain(entry, read, index);
		return { id, name, score: Math.round(score * 1000) / 1000, matched, ended: isEnded };
	});
	return {
		query,
		showing: showing(results[0]),
		results,
		didYouMean: didYouMean(best, index),
	};
}

/** Raises those that look like the query as a whole, where that can bring them among the first. */
function rankAgain(found: readonly Candidate[], query: string, { names }: SearchIndex): void {
	const likeness = new Likeness(query);
	const first: number[] = [];
	for (const one of found.slice(0, RANKED_AGAIN)) {
		const least = ((first[FIRST - 1] ?? 0) - one.score) / LIKENESS;
		one.score += LIKENESS * likeness.to(names.plain[one.entry] ?? [], least);
		first.push(one.score);
		first.sort((score, other) => other - score);
	}
}

/** The meanings that the best result rests on; others that its words might have had are not told. */
function showing(best: SearchResult | undefined): string[] {
	const meanings = best?.matched.filter((match) => match.in === "synonyms") ?? [];
	return [...new Set(meanings.map(({ found }) => found))];
}
