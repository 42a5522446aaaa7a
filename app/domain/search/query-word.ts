import { type PlaceSaid, placesSaid } from "./places.ts";
import { countOf, rarity } from "./postings.ts";
import { joinedWords, queryWordsOf } from "./query-words.ts";
import type { Said } from "./said.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Meant } from "./vocabulary.ts";

/** A word of the query with the words it may stand for, and how much of the query it makes up. */
export interface QueryWord {
	word: string;
	meant: Meant[];
	weight: number;
	/** Whether it is no word of ours in any form, so that `meant` is a guess. */
	isGuess: boolean;
	/** The place that it names, alone or with its neighbours. */
	place: PlaceSaid | undefined;
}

/** Two neighbours of the query that are one word of ours ("go learn"). */
export interface JoinedWords {
	at: number;
	meant: Meant[];
}

const MOST_WORDS = 14;
/** How much a word weighs that stands in no entry, of what the rarest would. */
const UNKNOWN = 1;
/** What is left of that in a query of another language: our entries are English, so its little words are all unknown. */
const OF_ANOTHER_LANGUAGE = 0.2;
/** Letters that English has not: of other scripts, or with signs that Polish and Romanian put on theirs. */
const FOREIGN = /[^\p{Script=Latin}\P{L}]|[ăâîșşțţąćęłńśźż]/iu;
const SAID_ONLY = 0.6;
/** A shorter word of ours with others behind it is no beginning: "no car to get there" is not about carers. */
const LONG_BEGINNING = 5;
const BESIDE_WHOLE = 0.7;
/** The most that the name of a place weighs, of what the rarest would. */
const PLACE = 0.4;
/** What the words of a saying weigh at least, of what the rarest would. */
const SAID = 0.7;

/** The telling words of a query; the little ones only where there are no others. */
export function readWords(query: string, index: SearchIndex): QueryWord[] {
	const { vocabulary, littleWords, places } = index;
	const all = queryWordsOf(query, (word) => isOurs(word, vocabulary));
	const isForeign = FOREIGN.test(query);
	const said = placesSaid(all, places, vocabulary);
	const placeOf = (at: number) => said.find(({ from, count }) => at >= from && at < from + count);
	const telling = all
		.map((word, at) => ({ word, place: placeOf(at) }))
		.filter(({ word }) => !littleWords.has(word));
	const whole = wholeSayings(all, index).map((word) => ({ word, place: undefined }));
	const isTelling = telling.length > 0 || whole.length > 0;
	const kept = isTelling ? telling : all.map((word) => ({ word, place: undefined }));
	return [...whole, ...kept]
		.slice(0, MOST_WORDS)
		.map(({ word, place }, at, { length }) =>
			place
				? placeWord(word, place, index)
				: anyWord(word, index, { isForeign, isLast: at === length - 1 }),
		);
}

/** A word of ours, or one with a digit in it that is misspelt ("trun2us"): its digit is no word of its own. */
function isOurs(word: string, vocabulary: SearchIndex["vocabulary"]): boolean {
	if (vocabulary.termOf(word) !== undefined) return true;
	if (!/^\p{L}+\p{N}+\p{L}+$/u.test(word)) return false;
	return vocabulary.near(word).some(({ term }) => /\p{N}/u.test(vocabulary.words[term] ?? ""));
}

function anyWord(
	word: string,
	index: SearchIndex,
	{ isForeign, isLast }: { isForeign: boolean; isLast: boolean },
): QueryWord {
	const { vocabulary } = index;
	const same = vocabulary.same(word);
	const mayGoOn = isLast || word.length >= LONG_BEGINNING;
	const isBegun = same.length === 0 || (mayGoOn && !isWidespread(same, index));
	const begun = isBegun ? begunWords(word, same.length > 0, index) : [];
	const near = same.length > 0 ? [] : nearWords(word, index);
	const meant = bestOfEach([...same, ...begun, ...near]);
	const isGuess = same.length === 0;
	const weight = weightOf(meant, index, isGuess) * (isForeign && isGuess ? OF_ANOTHER_LANGUAGE : 1);
	return { word, meant, weight, isGuess, place: undefined };
}

/** Words that begin with this one; a short word of ours is mostly meant as it stands, even where somebody still types. */
function begunWords(word: string, isWhole: boolean, { vocabulary }: SearchIndex): Meant[] {
	const sure = isWhole && word.length < LONG_BEGINNING ? BESIDE_WHOLE : 1;
	return vocabulary.begun(word).map(({ term, quality }) => ({ term, quality: quality * sure }));
}

/** A word of a place's name is answered by every entry that works there; it is not what the query is about. */
function placeWord(word: string, place: PlaceSaid, index: SearchIndex): QueryWord {
	const { vocabulary } = index;
	const same = vocabulary.same(word);
	const isMisspelt = same.length === 0 && place.count === 1;
	const meant = isMisspelt ? vocabulary.same(joinedWords(place.place.name)) : same;
	const most = (Math.log(2 * index.entries.length + 1) * PLACE) / place.count;
	const weight = meant.length > 0 ? Math.min(weightOf(meant, index), most) : most;
	return { word, meant, weight, isGuess: false, place };
}

/** Sayings of little words alone, each as one word: in other orders they mean other things, or nothing. */
function wholeSayings(words: readonly string[], { sayings }: SearchIndex): string[] {
	return words.flatMap((_, from) =>
		words
			.slice(from, from + sayings.longestWhole)
			.map((__, at) => words.slice(from, from + at + 1).join(""))
			.filter((joined) => sayings.whole.has(joined)),
	);
}

/** A misspelt word is no little word: those are too short to be told from it. */
function nearWords(word: string, { vocabulary, littleWords }: SearchIndex): Meant[] {
	return vocabulary.near(word).filter(({ term }) => !littleWords.has(vocabulary.words[term] ?? ""));
}

const WIDESPREAD = 0.08;

/** A word of many entries is meant as it stands; a rare one may be the beginning of another. */
function isWidespread(same: readonly Meant[], index: SearchIndex): boolean {
	const most = Math.max(...same.map(({ term }) => countOf(term, index.postings)));
	return most > index.entries.length * WIDESPREAD;
}

/** Neighbours that make one word of ours when they are run together. */
export function readJoined(words: readonly QueryWord[], index: SearchIndex): JoinedWords[] {
	return words.slice(1).flatMap((second, at) => {
		const first = words[at] as QueryWord;
		const joined = first.word + second.word;
		const same = index.vocabulary.same(joined);
		const isGuess = first.isGuess || second.isGuess;
		const meant = same.length > 0 || !isGuess ? same : index.vocabulary.near(joined);
		return meant.length > 0 ? [{ at, meant }] : [];
	});
}

function bestOfEach(meant: readonly Meant[]): Meant[] {
	const best = new Map<number, Meant>();
	for (const one of meant) {
		if (one.quality > (best.get(one.term)?.quality ?? 0)) best.set(one.term, one);
	}
	return [...best.values()];
}

/** A word's rarity is that of the surest word it stands for: a misspelt word is not rare for being misspelt. */
function weightOf(
	meant: readonly Meant[],
	{ postings, entries }: SearchIndex,
	isGuess = false,
): number {
	const most = Math.log(2 * entries.length + 1);
	const holding = meant.filter(({ term }) => countOf(term, postings) > 0);
	if (holding.length === 0) return most * (meant.length > 0 && !isGuess ? SAID_ONLY : UNKNOWN);
	const surest = Math.max(...holding.map(({ quality }) => quality));
	const among = Math.max(
		...holding
			.filter(({ quality }) => quality >= surest - 0.1)
			.map(({ term }) => countOf(term, postings)),
	);
	return rarity(among, entries.length);
}

/** The words with those heavier that say a meaning of the editor's table: they are what the query is about. */
export function weighSaid(
	words: readonly QueryWord[],
	said: readonly Said[],
	{ entries }: SearchIndex,
): QueryWord[] {
	const least = Math.log(2 * entries.length + 1) * SAID;
	const saying = new Set(said.flatMap((one) => one.words));
	return words.map((word, at) =>
		saying.has(at) ? { ...word, weight: Math.max(word.weight, least) } : word,
	);
}
