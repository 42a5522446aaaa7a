import type { QueryWord } from "./query-word.ts";
import type { Sayings } from "./sayings.ts";
import type { SearchIndex } from "./search-index.ts";

/** A meaning that a query's words say, whole. */
export interface Said {
	meaning: number;
	/** Places of the words in the query that say it. */
	words: number[];
	quality: number;
}

const SURE_ENOUGH = 0.6;

/** The meanings that the words say; one that takes only some of another's words is left out. */
export function meaningsSaid(words: readonly QueryWord[], index: SearchIndex): Said[] {
	const filled = new Map<number, Map<number, { word: number; quality: number }>>();
	words.forEach((word, at) => {
		const stems = new Map<number, number>();
		for (const { term, quality } of word.meant) {
			const stem = index.vocabulary.stemOfTerm(term);
			if (quality >= SURE_ENOUGH) stems.set(stem, Math.max(quality, stems.get(stem) ?? 0));
		}
		for (const [stem, quality] of stems) {
			for (const { saying, slot } of index.sayings.slots.get(stem) ?? []) {
				const slots = filled.get(saying) ?? new Map<number, { word: number; quality: number }>();
				if (quality > (slots.get(slot)?.quality ?? 0)) slots.set(slot, { word: at, quality });
				filled.set(saying, slots);
			}
		}
	});
	const said: Said[] = [
		...agesSaid(words, index),
		...wholeSaid(words, index),
		...aloneSaid(words, index),
	];
	for (const [saying, slots] of filled) {
		const { meaning, slots: all } = index.sayings.sayings[saying] as Sayings["sayings"][number];
		const { length } = all;
		const places = new Set([...slots.values()].map(({ word }) => word));
		if (slots.size < length || places.size < length) continue;
		const quality = [...slots.values()].reduce((sum, slot) => sum + slot.quality, 0) / length;
		said.push({ meaning, words: [...places], quality });
	}
	return withoutParts(withoutOtherAges(said, words, index));
}

/** Without meanings of other ages than somebody says: "age 20" is not about those over 50. */
function withoutOtherAges(
	said: readonly Said[],
	words: readonly QueryWord[],
	{ sayings }: SearchIndex,
): Said[] {
	const years = words.flatMap(({ word }) => ageOf(word) ?? []);
	return said.filter(({ meaning }) => {
		const ages = sayings.meanings[meaning]?.ages;
		if (ages === undefined || years.length === 0) return true;
		return years.some((age) => age >= ages.from && age <= ages.to);
	});
}

/** The age that a word says: "20", "20yo", "20yrs". */
function ageOf(word: string): number | undefined {
	const age = /^([1-9]\d)(?:yo|yrs?)?$/.exec(word)?.[1];
	return age === undefined ? undefined : Number(age);
}

function agesSaid(words: readonly QueryWord[], { sayings }: SearchIndex): Said[] {
	if (words.length < 2) return [];
	return words.flatMap(({ word }, at) => {
		const age = ageOf(word);
		if (age === undefined) return [];
		return sayings.meanings.flatMap(({ ages }, meaning) =>
			ages && age >= ages.from && age <= ages.to ? [{ meaning, words: [at], quality: 1 }] : [],
		);
	});
}

/** The meaning of words that say it only by themselves; a place beside them changes nothing. */
function aloneSaid(words: readonly QueryWord[], { sayings }: SearchIndex): Said[] {
	const telling = words.flatMap(({ place }, at) => (place === undefined ? [at] : []));
	const meaning = sayings.alone.get(telling.map((at) => words[at]?.word ?? "").join(""));
	return meaning === undefined ? [] : [{ meaning, words: telling, quality: 1 }];
}

function wholeSaid(words: readonly QueryWord[], { sayings }: SearchIndex): Said[] {
	return words.flatMap(({ word }, at) => {
		const meaning = sayings.whole.get(word);
		return meaning === undefined ? [] : [{ meaning, words: [at], quality: 1 }];
	});
}

function withoutParts(said: readonly Said[]): Said[] {
	return said.filter(
		(one) =>
			!said.some(
				(other) =>
					other.words.length > one.words.length &&
					other.meaning !== one.meaning &&
					one.words.every((word) => other.words.includes(word)),
			),
	);
}
