import {
	readChoices,
	type SearchChoices,
	searchAddress,
} from "#app/domain/search/search-choices.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { readForm } from "#app/server/form.server.ts";
import { knownChoices } from "#app/server/known-choices.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { goToTypedPlace, unreadPlace } from "#app/server/typed-place.server.ts";

/** What the place box shows when a place could not be read. */
export interface PlaceProblem {
	message: string;
	typed: string;
	/** Districts to choose from, each with the address that chooses it. */
	options: { label: string; address: string }[];
}

/** Takes the place of a form. */
export async function takePlace(request: Request, secure: boolean): Promise<Response> {
	const form = await readForm(request);
	const choices = readChoices(form, knownChoices(getNavigator()));
	return goToPlace(form.get("place") ?? "", choices, secure);
}

/** A 303 to the same search at a place. */
export function goToPlace(typed: string, choices: SearchChoices, secure: boolean): Response {
	return goToTypedPlace(typed, getNavigator(), {
		area: choices.area,
		addressOf: (area) => searchAddress({ ...choices, area, page: 1 }),
		secure,
	});
}

/** The problem of a request's place, in words; undefined where there is none. */
export function placeProblem(request: Request, language: string): PlaceProblem | undefined {
	const navigator = getNavigator();
	const unread = unreadPlace(request, navigator);
	if (unread === undefined) return undefined;
	const { t } = wordsIn(language);
	if (unread.problem === "outside")
		return { message: t("search:place.outside"), typed: "", options: [] };
	const choices = readChoices(new URL(request.url).searchParams, knownChoices(navigator));
	return {
		message: t(`questions:area.${unread.problem}`),
		typed: unread.typed,
		options: unread.options.map(({ area, names }) => ({
			label: names.join(", "),
			address: searchAddress({ ...choices, area, page: 1 }),
		})),
	};
}
