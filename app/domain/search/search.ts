import { type Explained, explain, type Matched } from "./explain.ts";
import { gather } from "./gather.ts";
import { didYouMean } from "./look-alikes.ts";
import { districtsSaid, isWithin, nearness } from "./nearness.ts";
import { readJoined, readWords, weighSaid } from "./query-word.ts";
import { wordsOf } from "./query-words.ts";
import { readQuery } from "./read-query.ts";
import { meaningsSaid } from "./said.ts";
import type { SearchIndex } from "./search-index.ts";
import { likeness, named } from "./whole-query.ts";

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
/** The share of the query's weight that has to be answered: this is what keeps nonsense out. */
const LEAST_SHARE = 0.36;
/** Words that some entry answers well are no nonsense: others that answer less of them may follow. */
const WELL_ANSWERED = 0.6;
const FOLLOWING = 0.22;
const WHOLE_NAME = 1;
const LIKENESS = 0.35;
/** An ended entry stands aside unless the query names it. */
const ENDED = 0.55;
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
	const read = readWords(query, index);
	if (read.length === 0) return { query, showing: [], results: [], didYouMean: [] };
	const joined = readJoined(read, index);
	const said = meaningsSaid(read, index);
	const words = weighSaid(read, said, index);
	const areas = area === undefined ? districtsSaid(wordsOf(query), index.places) : [area];
	const whole = named(query, areas, index);
	const entryAt = (at: number) => index.entries[at] as (typeof index.entries)[number];
	const explained = gather(words, joined, said, index, {
		most: Math.max(MOST_LOOKED_AT, most),
		isWanted: (at) =>
			(area === undefined || isWithin(entryAt(at), area)) && isWanted(entryAt(at).id),
	}).map((candidate) => explain(candidate, { words, joined, said }, index));
	const isAnswered = explained.some(({ share }) => share >= WELL_ANSWERED);
	const best = explained
		.filter(
			({ share, entry }) => share >= (isAnswered ? FOLLOWING : LEAST_SHARE) || whole.has(entry),
		)
		.map((one) => ({
			...one,
			score: one.score * worth(one) * (1 + IN_NAMES * one.nameShare + ANSWERED * one.share),
		}))
		.sort(byScore)
		.map((one, place) => ({ ...one, score: one.score + again(one, place) }))
		.sort(byScore)
		.slice(0, most);

	function worth({ entry, nameShare }: Explained): number {
		const { isEnded } = entryAt(entry);
		const near = nearness(entryAt(entry), areas);
		const isNamed = whole.has(entry) || nameShare >= NAMES_IT;
		return (
			(isEnded && !isNamed ? ENDED : 1) * (near < 1 && isNamed && area === undefined ? 1 : near)
		);
	}
	function again({ entry }: Explained, place: number): number {
		const exact = (whole.get(entry) ?? 0) * WHOLE_NAME;
		return (
			exact + (place < RANKED_AGAIN ? LIKENESS * likeness(query, index.plainNames[entry] ?? []) : 0)
		);
	}
	const results = best.map(({ entry, score, matched }) => {
		const { id, name, isEnded } = entryAt(entry);
		return { id, name, score: Math.round(score * 1000) / 1000, matched, ended: isEnded };
	});
	return {
		query,
		showing: showing(results[0]),
		results,
		didYouMean: didYouMean(results, index),
	};
}

const byScore = (one: Explained, other: Explained) =>
	other.score - one.score || one.entry - other.entry;

/** The meanings that the best result rests on; others that its words might have had are not told. */
function showing(best: SearchResult | undefined): string[] {
	const meanings = best?.matched.filter((match) => match.in === "synonyms") ?? [];
	return [...new Set(meanings.map(({ found }) => found))];
}
