import type { Meaning } from "./meanings.ts";
import { joinedWords, wordsOf } from "./query-words.ts";
import type { Synonym } from "./synonyms.schema.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A place in a saying that one word of a query can fill. */
interface Slot {
	saying: number;
	slot: number;
}

export interface Sayings {
	meanings: readonly Meaning[];
	/** For each saying: its meaning, and for each of its places the words that can stand there. */
	sayings: { meaning: number; slots: readonly (readonly number[])[] }[];
	/** By the number of a word's stem: the slots that any form of it fills. */
	slots: ReadonlyMap<number, readonly Slot[]>;
	/** Sayings of little words alone, run together, with the meaning: to be said in this order. */
	whole: ReadonlyMap<string, number>;
	/** What is said alone, run together without little words, with the meaning. */
	alone: ReadonlyMap<string, number>;
	/** How many words the longest of those of little words has. */
	longestWhole: number;
}

/** Languages in letters that are not their own are written as they sound, as English is misspelt. */
const AS_IT_SOUNDS = /-Latn$/;

/** What people say for each meaning: first what is spelt as it sounds to English ears, then what is not. */
function sayingsOf(table: readonly Synonym[]): { text: string; meaning: number }[][] {
	const of = (textsOf: (synonym: Synonym) => string[]) =>
		table.flatMap((synonym, meaning) => textsOf(synonym).map((text) => ({ text, meaning })));
	const inOther = ({ other }: Synonym, isWanted: (language: string) => boolean) =>
		Object.entries(other).flatMap(([language, texts]) => (isWanted(language) ? texts : []));
	return [
		of((synonym) => [
			...synonym.said,
			...inOther(synonym, (language) => AS_IT_SOUNDS.test(language)),
		]),
		of((synonym) => inOther(synonym, (language) => !AS_IT_SOUNDS.test(language))),
	];
}

/** Every word of every saying goes into the vocabulary, so that it is found misspelt too. */
export function buildSayings(
	table: readonly Synonym[],
	vocabulary: Vocabulary,
	littleWords: ReadonlySet<string>,
): Omit<Sayings, "meanings" | "slots"> & { byTerm: Map<number, Slot[]> } {
	const sayings: Sayings["sayings"] = [];
	const byTerm = new Map<number, Slot[]>();
	const whole = new Map<string, number>();
	const alone = new Map(
		table.flatMap((synonym, meaning) =>
			synonym.alone.map((text) => [slotsOf(text, littleWords).flat().join(""), meaning] as const),
		),
	);
	let longestWhole = 0;
	const fill = (term: number, slot: Slot) => {
		const others = byTerm.get(term);
		if (others) others.push(slot);
		else byTerm.set(term, [slot]);
	};
	const add = ({ text, meaning }: { text: string; meaning: number }) => {
		const words = slotsOf(text, littleWords);
		if (words.length === 0) {
			whole.set(joinedWords(text), meaning);
			longestWhole = Math.max(longestWhole, wordsOf(text).length);
			return;
		}
		const slots = words.map((choices) => choices.map((word) => vocabulary.add(word)));
		const saying = sayings.push({ meaning, slots }) - 1;
		for (const [slot, terms] of slots.entries()) {
			for (const term of terms) fill(term, { saying, slot });
		}
	};
	const [spelt = [], others = []] = sayingsOf(table);
	spelt.forEach(add);
	vocabulary.endEnglish();
	others.forEach(add);
	return { sayings, byTerm, whole, alone, longestWhole };
}

/** The slots of each stem. @param vocabulary - closed */
export function slotsByStem(
	byTerm: ReadonlyMap<number, readonly Slot[]>,
	vocabulary: Vocabulary,
): Map<number, readonly Slot[]> {
	const slots = new Map<number, readonly Slot[]>();
	for (const [term, filled] of byTerm) {
		const stem = vocabulary.stemOfTerm(term);
		slots.set(stem, [...(slots.get(stem) ?? []), ...filled]);
	}
	return slots;
}

/** The telling words of a saying, each with the words that may stand in its place: `mum/dad`. None where all are little. */
export function slotsOf(saying: string, littleWords: ReadonlySet<string>): string[][] {
	const slots = saying
		.split(/\s+/)
		.flatMap((part) =>
			part.includes("/") ? [part.split("/").flatMap(wordsOf)] : wordsOf(part).map((word) => [word]),
		);
	return slots.filter((choices) => choices.every((word) => !littleWords.has(word)));
}
