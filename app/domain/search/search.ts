import { answering } from "./answering.ts";
import type { Candidate } from "./candidates.ts";
import { explain, type Matched } from "./explain.ts";
import { didYouMean } from "./look-alikes.ts";
import { isWithin } from "./nearness.ts";
import { districtsOf } from "./places.ts";
import { readJoined, readWords, weighSaid } from "./query-word.ts";
import { joinedWords, wordsOf } from "./query-words.ts";
import { type Asked, rank } from "./rank.ts";
import { readQuery } from "./read-query.ts";
import { meaningsSaid, type Said } from "./said.ts";
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
	/** True where nobody can join for now. */
	paused: boolean;
}

export interface SearchAnswer {
	query: string;
	/** What the words were taken to mean, where the editor's table says so. */
	showing: string[];
	/** The words say that help may be needed at once, whatever they find. */
	urgent: boolean;
	results: SearchResult[];
	/** Look-alikes that fit about equally, the best first; empty where the best is clear. */
	didYouMean: { id: string; name: string }[];
}

const MOST_LOOKED_AT = 80;
const MOST_RESULTS = 50;
/** What is named for so much of the query was found by its name, whatever else the words might mean. */
const MOSTLY_NAMED = 0.5;

/** Where and how much to look. */
export interface SearchOptions {
	/** A district's id: results work there, the nearest first. */
	area?: string | undefined;
	/** How many results at most; `Infinity` for all that fit. */
	most?: number;
	/** False for entries that are no results, such as those that a filter leaves out. */
	isWanted?: (entryId: string) => boolean;
	/** How many results say why they were found, from the first on; all where it is left out. */
	explained?: number;
}

/** Finds entries by what somebody typed, best first. Words of any kind give an answer; never an exception. */
export function search(
	typed: string,
	index: SearchIndex,
	{ area, most = MOST_RESULTS, isWanted = () => true, explained = most }: SearchOptions = {},
): SearchAnswer {
	const query = readQuery(typed);
	const spoken = readWords(query, index);
	if (spoken.length === 0)
		return { query, showing: [], urgent: false, results: [], didYouMean: [] };
	const said = meaningsSaid(spoken, index);
	const read = {
		words: weighSaid(spoken, said, index),
		joined: readJoined(spoken, index),
		said,
	};
	const plain = wordsOf(query);
	const places = [...new Set(read.words.flatMap(({ place }) => place ?? []))];
	const areas = area === undefined ? districtsOf(places) : [area];
	const whole = named(plain, areas, index);
	const entryAt = (at: number) => index.entries[at] as (typeof index.entries)[number];
	const found = answering(read, index, {
		whole,
		most: Math.max(MOST_LOOKED_AT, most),
		isWanted: (at) =>
			(area === undefined || isWithin(entryAt(at), area)) && isWanted(entryAt(at).id),
	});
	const asked = { read, whole, areas, isAreaGiven: area !== undefined, words: plain };
	const best = rank(found, asked, index).slice(0, most);
	const results = best.map(({ entry, score }, at) => {
		const { id, name, isEnded, isPaused } = entryAt(entry);
		const matched = at < explained ? explain(entry, read, index) : [];
		return {
			id,
			name,
			score: Math.round(score * 1000) / 1000,
			matched,
			ended: isEnded && !isPaused,
			paused: isPaused,
		};
	});
	return {
		query,
		showing: showing(best[0], said, asked, index),
		urgent: said.some(({ meaning }) => index.sayings.meanings[meaning]?.isUrgent),
		results,
		didYouMean: didYouMean(best, plain.join(" "), index),
	};
}

/** The meanings that the best result answers, where the words do not simply name it; others that the words might have had are not told. */
function showing(
	best: Candidate | undefined,
	said: readonly Said[],
	asked: Asked,
	index: SearchIndex,
): string[] {
	if (best === undefined || asked.whole.has(best.entry) || best.nameShare >= MOSTLY_NAMED)
		return [];
	const answered = said.flatMap(({ meaning }) => {
		const meant = index.sayings.meanings[meaning];
		return meant?.entries.includes(best.entry) ? [meant.means] : [];
	});
	return [...new Set(answered)].filter((means) => joinedWords(means) !== asked.words.join(""));
}
