import { redirect } from "react-router";
import { KINDS } from "#app/domain/catalogue/service.schema.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import {
	isAsked,
	type KnownChoices,
	readChoices,
	searchAddress,
} from "#app/domain/search/search-choices.ts";
import { searchView } from "#app/domain/search/search-view.ts";
import { barrierWords } from "#app/i18n/search-words.ts";
import { today } from "#app/server/clock.server.ts";
import { helpline } from "#app/server/helpline.server.ts";
import { getNavigator, type Navigator } from "#app/server/navigator.server.ts";
import { searchedOf } from "#app/server/search-index.server.ts";
import { wordsAndPlace } from "#app/server/words-and-place.server.ts";

/** What may be chosen on the search page. */
export function knownChoices({ vocabulary }: Pick<Navigator, "vocabulary">): KnownChoices {
	return { areas: vocabulary.areas, barriers: BARRIERS, kinds: KINDS };
}

/**
 * The search page for a request.
 *
 * @throws a 303 to the same search without a postcode, where the words hold one: it becomes a district and is dropped
 */
export function searchPage(params: URLSearchParams) {
	const navigator = getNavigator();
	const choices = readChoices(params, knownChoices(navigator));
	const { words, held, district } = wordsAndPlace(choices.words, navigator);
	if (held) {
		const area = choices.area ?? district;
		throw redirect(searchAddress({ ...choices, words, area }), 303);
	}
	const { catalogue } = navigator;
	const { region, byId, version } = catalogue;
	const day = today();
	return {
		choices,
		view: isAsked(choices) ? searchView(choices, searchedOf(navigator, barrierWords), day) : null,
		known: { barriers: BARRIERS, kinds: KINDS },
		place: region.districts.find(({ id }) => id === choices.area)?.name,
		compared: choices.compare.flatMap((id) => {
			const service = byId.get(id);
			return service ? [{ id, name: service.name }] : [];
		}),
		help: helpline(),
		dataAddress: `/search-data/${version}`,
		day,
	};
}
