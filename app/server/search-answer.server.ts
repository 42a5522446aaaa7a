import type { Barrier } from "#app/domain/facts/barriers.ts";
import { inTurn } from "#app/domain/search/in-turn.ts";
import { passes } from "#app/domain/search/narrow.ts";
import { search } from "#app/domain/search/search.ts";
import { readChoices } from "#app/domain/search/search-choices.ts";
import { today } from "./clock.server.ts";
import { knownChoices } from "./known-choices.server.ts";
import type { Navigator } from "./navigator.server.ts";
import { searchedOf } from "./search-index.server.ts";
import { wordsAndPlace } from "./words-and-place.server.ts";

/**
 * Answers `GET /api/search` and `npm run search`: one function, so that the two
 * can never differ by a byte. Equals take turns by the day, as on the search page. Words that find nothing, or are no words, get an
 * answer without results. A postcode among the words counts as its district, and is not repeated.
 *
 * @param asked - as the search page's own address has it, of any length and content; a choice that there is not counts as none
 * @param day - `YYYY-MM-DD`
 * @returns JSON that ends in a line break
 */
export function answerSearch(
	asked: URLSearchParams,
	navigator: Pick<Navigator, "catalogue" | "synonyms" | "vocabulary">,
	barrierWords: () => Record<Barrier, string>,
	day: string = today(),
): string {
	const choices = readChoices(asked, knownChoices(navigator));
	const { words, district } = wordsAndPlace(choices.words, navigator);
	const { index, items } = searchedOf(navigator, barrierWords);
	const wanted = new Map(
		items.filter((item) => passes(item, choices)).map(({ entry }) => [entry.id, entry]),
	);
	const area = choices.area ?? district;
	const answer = search(words, index, { area, isWanted: (id) => wanted.has(id) });
	const scored = answer.results.flatMap((result) => {
		const entry = wanted.get(result.id);
		return entry ? [{ result, entry, score: result.score }] : [];
	});
	const results = inTurn(scored, area, day).map(({ result }) => result);
	return `${JSON.stringify({ ...answer, results })}\n`;
}
