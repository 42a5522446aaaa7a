import { withoutPostcodes } from "#app/domain/areas/without-postcodes.ts";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import { isAsked, readChoices } from "#app/domain/search/search-choices.ts";
import { searchView } from "#app/domain/search/search-view.ts";
import { barrierWords } from "#app/i18n/search-words.ts";
import { today } from "#app/server/clock.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { knownChoices } from "#app/server/known-choices.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { searchDataFile } from "#app/server/search-data.server.ts";
import { searchedOf } from "#app/server/search-index.server.ts";
import { goToPlace } from "./search-place.server.ts";
import type { UrgentLine } from "./urgent.tsx";

/**
 * The search page for a request.
 *
 * @throws a 303 to the same search without a postcode, where the words hold one: it counts as the place, and is dropped
 */
export function searchPage(
	params: URLSearchParams,
	{ secure, language }: { secure: boolean; language: string },
) {
	const navigator = getNavigator();
	const known = knownChoices(navigator);
	const choices = readChoices(params, known);
	const { rest, postcode } = withoutPostcodes(choices.words);
	if (postcode !== undefined) throw goToPlace(postcode, { ...choices, words: rest }, secure);
	const day = today();
	const { districts } = navigator.catalogue.region;
	return {
		choices,
		view: isAsked(choices) ? searchView(choices, searchedOf(navigator, barrierWords), day) : null,
		known: { barriers: known.barriers, kinds: known.kinds },
		place: districts.find(({ id }) => id === choices.area)?.name,
		help: helpline(),
		urgentLines: urgentLines(navigator.catalogue, language),
		dataAddress: `/search-data/${searchDataFile(navigator, barrierWords).hash}`,
		day,
	};
}

/** The first number of each part of help right now but a roof, which hardly ever is a matter of minutes. */
function urgentLines({ crisis, crisisWords }: Catalogue, language: string): UrgentLine[] {
	const words = crisisWords.get(language) ?? {};
	const parts = Map.groupBy(crisis.lines, ({ about }) => about);
	parts.delete("home");
	return [...parts.values()].flatMap(([line]) => {
		const [number] = line?.numbers ?? [];
		if (line === undefined || number === undefined) return [];
		const { hint } = number;
		return [
			{
				name: words[line.name] ?? line.name,
				number: number.number,
				hint: line.about === "mind" && hint ? (words[hint] ?? hint) : undefined,
			},
		];
	});
}
