import { NearWords } from "./near-words.ts";
import { countOf, type Postings } from "./postings.ts";
import { joinedWords, wordsOf } from "./query-words.ts";
import type { Sayings } from "./sayings.ts";
import { FIELD_NAMES, type SearchEntry } from "./search-entry.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A place as people write it, and the districts behind it. */
export interface PlaceName {
	name: string;
	districts: readonly string[];
	/** Whether it is a town or more: many mean it, so it is found misspelt, and whatever else the word means. */
	isLarge?: boolean;
}

/** Names of places, to be found in a query. */
export interface Places {
	/** By the name without spaces. */
	byName: ReadonlyMap<string, PlaceName>;
	/** Names that may be another word too ("Hope", "Ash"): they are places where the words say so. */
	doubtful: ReadonlySet<string>;
	large: readonly string[];
	nearLarge: NearWords;
}

/** A place that a query names, by its words' places among the query's. */
export interface PlaceSaid {
	place: PlaceName;
	from: number;
	count: number;
}

const MOST_WORDS = 4;
const SHORTEST_SURE = 4;
const SURE_ENOUGH = 0.72;
/** What stands before a place, and before little else. */
const BEFORE = new Set(["in", "near", "around", "from", "at", "by"]);
/** Fields where a word is hardly another word than the place's name. */
const OF_PLACES = new Set([FIELD_NAMES.indexOf("places"), FIELD_NAMES.indexOf("provider")]);

/** What the names are told from: a name that residents say for something else, or that stands in an entry of another place, is doubtful. */
interface Words {
	entries: readonly SearchEntry[];
	littleWords: ReadonlySet<string>;
	vocabulary: Vocabulary;
	postings: Postings;
	slots: Sayings["slots"];
}

export function buildPlaces(names: readonly PlaceName[], words: Words): Places {
	const byName = new Map<string, PlaceName>();
	const doubtful = new Set<string>();
	for (const place of names) {
		const key = joinedWords(place.name);
		const same = byName.get(key);
		const districts = [...new Set([...(same?.districts ?? []), ...place.districts])];
		const isLarge = place.isLarge || same?.isLarge || false;
		byName.set(key, { name: same?.name ?? place.name, districts, isLarge });
		const isOneWord = wordsOf(place.name).length === 1;
		if (isLarge) doubtful.delete(key);
		else if (isOneWord && isAnotherWord(key, districts, words)) doubtful.add(key);
	}
	const large = [...byName].flatMap(([key, { isLarge }]) => (isLarge ? [key] : []));
	return { byName, doubtful, large, nearLarge: new NearWords(large) };
}

function isAnotherWord(name: string, districts: readonly string[], words: Words): boolean {
	const { littleWords, vocabulary, postings, slots, entries } = words;
	if (name.length < SHORTEST_SURE || littleWords.has(name)) return true;
	const term = vocabulary.termOf(name);
	if (term === undefined) return false;
	if (slots.has(vocabulary.stemOfTerm(term))) return true;
	const start = postings.starts[term] ?? 0;
	for (let at = start; at < start + countOf(term, postings); at++) {
		const entry = entries[postings.entries[at] as number];
		const isThere = districts.some((district) => entry?.districts.includes(district));
		if (!isThere && !OF_PLACES.has(postings.fields[at] as number)) return true;
	}
	return false;
}

/** The places that the words of a query name, such as "job help derby", the longest names first; a misspelt town too. @param words - all of them, the little ones too */
export function placesSaid(
	words: readonly string[],
	places: Places,
	vocabulary: Vocabulary,
): PlaceSaid[] {
	const said: PlaceSaid[] = [];
	const isFree = (from: number, count: number) =>
		said.every((one) => from + count <= one.from || from >= one.from + one.count);
	const take = (count: number, find: (from: number) => PlaceName | undefined) => {
		for (let from = 0; from + count <= words.length; from++) {
			const place = isFree(from, count) ? find(from) : undefined;
			if (place) said.push({ place, from, count });
		}
	};
	const written = (count: number) => (from: number) => {
		const name = words.slice(from, from + count).join("");
		const isAll = count === words.length && vocabulary.termOf(name) === undefined;
		const isSure = isAll || !places.doubtful.has(name) || BEFORE.has(words[from - 1] ?? "");
		return isSure ? places.byName.get(name) : undefined;
	};
	const misspelt = (count: number) => (from: number) =>
		nearestTown(words.slice(from, from + count), places, vocabulary);
	for (let count = Math.min(MOST_WORDS, words.length); count > 1; count--) {
		take(count, written(count));
	}
	for (let count = Math.min(MOST_WORDS, words.length); count > 1; count--) {
		take(count, misspelt(count));
	}
	take(1, written(1));
	if (said.length === 0) take(1, misspelt(1));
	return said;
}

/** The town that words are a few letters away from, where no word of the catalogue is nearer. */
function nearestTown(
	words: readonly string[],
	{ byName, large, nearLarge }: Places,
	vocabulary: Vocabulary,
): PlaceName | undefined {
	if (words.every((word) => vocabulary.same(word).length > 0)) return undefined;
	const near = nearLarge
		.near(words.join(""))
		.toSorted((one, other) => other.quality - one.quality)[0];
	if (near === undefined || near.quality < SURE_ENOUGH) return undefined;
	const name = large[near.at] ?? "";
	const others = words.length > 1 ? [] : vocabulary.near(words[0] ?? "");
	const isNearest = others.every(
		({ term, quality }) => quality <= near.quality || vocabulary.words[term] === name,
	);
	return isNearest ? byName.get(name) : undefined;
}

/** The districts that are meant by several places: those that all share ("Clifton, Nottingham"), else those of each. */
export function districtsOf(said: readonly PlaceSaid[]): readonly string[] {
	const all = said.map(({ place }) => place.districts);
	const [first = [], ...others] = all;
	const shared = first.filter((district) => others.every((one) => one.includes(district)));
	return shared.length > 0 ? shared : [...new Set(all.flat())];
}
