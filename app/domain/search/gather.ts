import { answersPlace } from "./nearness.ts";
import type { PlaceSaid } from "./places.ts";
import type { JoinedWords, QueryWord } from "./query-word.ts";
import type { Said } from "./said.ts";
import { FIELD_NAMES, FIELDS } from "./search-entry.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Meant } from "./vocabulary.ts";

/** What was made of a query's words. */
export interface ReadQuery {
	words: readonly QueryWord[];
	joined: readonly JoinedWords[];
	said: readonly Said[];
}

/** How much of the weaker of two finds for one word still counts. */
const ALSO = 0.12;

const TELLS = Float32Array.from(FIELD_NAMES, (field) => FIELDS[field].tells);
const IS_NAME = FIELD_NAMES.map((field) => field === "name" || field === "aliases");

/** Adds up what every word of the query finds; what it was is in `index.sums` until that is emptied. */
export function gather(
	{ words, joined, said }: ReadQuery,
	{ sums, postings, sayings, entries: all }: SearchIndex,
): void {
	const ofMeant = (meant: readonly Meant[]) => {
		for (const { term, quality } of meant) {
			const { starts, entries, fits, fields } = postings;
			const end = starts[term + 1] ?? 0;
			for (let at = starts[term] ?? end; at < end; at++) {
				const field = fields[at] as number;
				const sure = quality * (TELLS[field] as number);
				sums.find(entries[at] as number, quality * (fits[at] as number), sure, IS_NAME[field]);
			}
		}
		sums.endSource(ALSO);
	};
	const ofPlace = ({ place }: PlaceSaid) => {
		all.forEach((entry, at) => {
			const { fit, sure } = answersPlace(entry, place.districts);
			if (sure > 0) sums.find(at, fit, sure, false);
		});
		sums.endSource(ALSO);
	};
	words.forEach(({ meant, weight, place }, at) => {
		ofMeant(meant);
		if (place) ofPlace(place);
		for (const pair of joined) if (pair.at === at || pair.at + 1 === at) ofMeant(pair.meant);
		for (const { meaning, words: places, quality } of said) {
			if (!places.includes(at)) continue;
			const { entries = [], fits = [] } = sayings.meanings[meaning] ?? {};
			for (let place = 0; place < entries.length; place++) {
				sums.find(entries[place] as number, (fits[place] as number) * quality, quality, false);
			}
			sums.endSource(ALSO);
		}
		sums.endWord(weight);
	});
}
