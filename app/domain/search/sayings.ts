import type { Posting } from "./postings.ts";
import { joinedWords, wordsOf } from "./query-words.ts";
import type { SearchEntry } from "./search-entry.ts";
import { type Synonym, sayingsOf } from "./synonyms.schema.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { stemOf } from "./word-forms.ts";

/** What one meaning of the editor's table leads to. */
export interface Meaning {
	means: string;
	ages: { from: number; to: number } | undefined;
	/** Entries with how well they answer it, from 0 to 1. */
	answers: ReadonlyMap<number, number>;
}

/** A place in a saying that one word of a query can fill. */
interface Slot {
	saying: number;
	slot: number;
}

export interface Sayings {
	meanings: readonly Meaning[];
	/** For each saying: its meaning, and how many words it has. */
	sayings: { meaning: number; length: number }[];
	slots: ReadonlyMap<string, readonly Slot[]>;
	/** Sayings of little words alone, run together, with the meaning: to be said in this order. */
	whole: ReadonlyMap<string, number>;
}

const LISTED = 1;
const LISTED_LEAST = 0.72;
const LISTED_STEP = 0.025;
const MADE_FOR = 0.7;
const HELPS = 0.42;
const OF_KIND = 0.4;
const WORDED = 0.85;
const ALSO = 0.2;
const LEAST = 0.15;
const NOT_FOR_RESIDENTS = 0.6;

/** Every word of every saying goes into the vocabulary, so that it is found misspelt too. */
export function buildSayings(
	table: readonly Synonym[],
	vocabulary: Vocabulary,
	littleWords: ReadonlySet<string>,
): Omit<Sayings, "meanings"> {
	const sayings: Sayings["sayings"] = [];
	const slots = new Map<string, Slot[]>();
	const whole = new Map<string, number>();
	table.forEach((synonym, meaning) => {
		for (const text of sayingsOf(synonym)) {
			const words = slotsOf(text, littleWords);
			if (words.length === 0) {
				whole.set(joinedWords(text), meaning);
				continue;
			}
			const saying = sayings.push({ meaning, length: words.length }) - 1;
			for (const [slot, choices] of words.entries()) {
				for (const word of choices) {
					vocabulary.add(word);
					const stem = stemOf(word);
					slots.set(stem, [...(slots.get(stem) ?? []), { saying, slot }]);
				}
			}
		}
	});
	return { sayings, slots, whole };
}

/** What each meaning leads to, worked out once. @param vocabulary - closed, with the words of every entry */
export function buildMeanings(
	table: readonly Synonym[],
	entries: readonly SearchEntry[],
	vocabulary: Vocabulary,
	postings: readonly (Posting | undefined)[],
): Meaning[] {
	return table.map((synonym) => ({
		means: synonym.means,
		ages: synonym.ages,
		answers: answersTo(synonym, entries, wordsFit(synonym.words, vocabulary, postings)),
	}));
}

/** How well entries answer the catalogue's own words for a meaning, each word counting alike. */
function wordsFit(
	text: string,
	vocabulary: Vocabulary,
	postings: readonly (Posting | undefined)[],
): Map<number, number> {
	const words = wordsOf(text);
	const fits = new Map<number, number>();
	for (const word of words) {
		const best = new Map<number, number>();
		for (const { term, quality } of vocabulary.same(word)) {
			postings[term]?.entries.forEach((entry, at) => {
				const fit = quality * (postings[term]?.fits[at] ?? 0);
				best.set(entry, Math.max(fit, best.get(entry) ?? 0));
			});
		}
		for (const [entry, fit] of best) fits.set(entry, (fits.get(entry) ?? 0) + fit / words.length);
	}
	return fits;
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

function answersTo(
	synonym: Synonym,
	entries: readonly SearchEntry[],
	byWords: ReadonlyMap<number, number>,
): Map<number, number> {
	const answers = new Map<number, number>();
	entries.forEach((entry, at) => {
		const listed = synonym.services.indexOf(entry.id);
		const byTable = listed === -1 ? 0 : Math.max(LISTED_LEAST, LISTED - listed * LISTED_STEP);
		const open = entry.isEnded ? 0 : entry.isForResidents ? 1 : NOT_FOR_RESIDENTS;
		const byWhat = Math.max(ofBarriers(synonym, entry), ofKind(synonym, entry));
		const worded = (byWords.get(at) ?? 0) * WORDED;
		const found = open * Math.max(byWhat, worded) + ALSO * open * Math.min(byWhat, worded);
		const fits = Math.max(byTable, found);
		if (fits >= LEAST) answers.set(at, fits);
	});
	return answers;
}

function ofBarriers({ barriers }: Synonym, entry: SearchEntry): number {
	const helped = barriers.filter((barrier) => entry.barriers.has(barrier));
	if (helped.length === 0) return 0;
	const best = helped.some((barrier) => entry.barriers.get(barrier)) ? MADE_FOR : HELPS;
	// Who is made for one thing goes before who helps with many.
	return best - Math.min(0.05, entry.barriers.size * 0.004);
}

function ofKind({ kinds }: Synonym, { kind }: SearchEntry): number {
	return kinds.some((one) => one === kind) ? OF_KIND : 0;
}
