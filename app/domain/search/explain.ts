import type { Candidate } from "./gather.ts";
import type { JoinedWords, QueryWord } from "./query-word.ts";
import type { Said } from "./said.ts";
import { FIELDS, type Field } from "./search-entry.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Meant } from "./vocabulary.ts";

/** Why an entry was found: what was said, the word of ours it stands for, and where that stands. */
export interface Matched {
	said: string;
	found: string;
	in: Field | "synonyms";
}

/** What a candidate answers of the query. */
export interface Explained extends Candidate {
	/** The share of the query's weight that it answers, from 0 to 1. */
	share: number;
	/** The share that its names answer. */
	nameShare: number;
	matched: Matched[];
}

interface Find {
	sure: number;
	matched: Matched;
}

/** Looks again, for one candidate, which of the query's words it answers and where. */
export function explain(
	candidate: Candidate,
	query: { words: readonly QueryWord[]; joined: readonly JoinedWords[]; said: readonly Said[] },
	index: SearchIndex,
): Explained {
	const { entry } = candidate;
	let [whole, share, nameShare] = [0, 0, 0];
	const matched: Matched[] = [];
	query.words.forEach(({ word, meant, weight }, at) => {
		whole += weight;
		const finds = [
			inFields(word, meant, entry, index),
			...query.joined
				.filter((joined) => joined.at === at || joined.at + 1 === at)
				.map((joined) => inFields(word, joined.meant, entry, index)),
			...query.said
				.filter((said) => said.words.includes(at))
				.map((said) => inSynonyms(word, said, entry, index)),
		].filter((find) => find !== undefined);
		const best = finds.toSorted((one, other) => other.sure - one.sure)[0];
		if (best === undefined) return;
		share += weight * best.sure;
		const inName = finds.find((find) => isName(find.matched.in));
		if (inName) nameShare += weight * inName.sure;
		matched.push(best.matched);
	});
	return {
		...candidate,
		share: share / (whole || 1),
		nameShare: nameShare / (whole || 1),
		matched,
	};
}

const isName = (where: Matched["in"]) => where === "name" || where === "aliases";

function inFields(
	said: string,
	meant: readonly Meant[],
	entry: number,
	{ postings, vocabulary }: SearchIndex,
): Find | undefined {
	let best: Find | undefined;
	for (const { term, quality } of meant) {
		const posting = postings[term];
		const at = posting === undefined ? -1 : placeOf(entry, posting.entries);
		const field = posting?.fields[at];
		if (field === undefined) continue;
		const sure = quality * FIELDS[field].tells;
		if (sure <= (best?.sure ?? 0)) continue;
		best = { sure, matched: { said, found: vocabulary.words[term] ?? "", in: field } };
	}
	return best;
}

function inSynonyms(
	said: string,
	{ meaning, quality }: Said,
	entry: number,
	{ sayings }: SearchIndex,
): Find | undefined {
	const { means, answers } = sayings.meanings[meaning] ?? { means: "", answers: new Map() };
	return answers.has(entry)
		? { sure: quality, matched: { said, found: means, in: "synonyms" } }
		: undefined;
}

/** Where a number stands in a rising list; -1 where it does not. */
function placeOf(wanted: number, rising: readonly number[]): number {
	let low = 0;
	let high = rising.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const here = rising[middle] as number;
		if (here === wanted) return middle;
		if (here < wanted) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}
