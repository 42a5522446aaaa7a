import type { Barrier } from "#app/domain/facts/barriers.ts";
import { search } from "#app/domain/search/search.ts";
import type { Navigator } from "./navigator.server.ts";
import { searchedOf } from "./search-index.server.ts";
import { wordsAndPlace } from "./words-and-place.server.ts";

/** What was asked: both as they came, of any length and content. */
export interface SearchRequest {
	words: string;
	/** A district's id; any other is as if none was given. */
	area?: string | null | undefined;
}

/**
 * Answers `GET /api/search` and `npm run search`: one function, so that the two
 * can never differ by a byte. Words that find nothing, or are no words, get an
 * answer without results. A postcode among the words counts as its district, and is not repeated.
 *
 * @returns JSON that ends in a line break
 */
export function answerSearch(
	{ words, area }: SearchRequest,
	navigator: Pick<Navigator, "catalogue" | "synonyms" | "vocabulary">,
	barrierWords: () => Record<Barrier, string>,
): string {
	const asked = wordsAndPlace(words, navigator);
	const district = navigator.vocabulary.areas.find((id) => id === area) ?? asked.district;
	const { index } = searchedOf(navigator, barrierWords);
	return `${JSON.stringify(search(asked.words, index, { area: district }))}\n`;
}
