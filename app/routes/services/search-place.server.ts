import { ELSEWHERE } from "#app/domain/facts/fact-values.ts";
import {
	readChoices,
	type SearchChoices,
	searchAddress,
} from "#app/domain/search/search-choices.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { optionParts, readArea } from "#app/server/answer-area.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { knownChoices } from "#app/server/known-choices.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import {
	forgetPlaceDraft,
	keepPlaceDraft,
	readPlaceDraft,
} from "#app/server/place-draft.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";

/** Says in an address that the place could not be read; what was typed is in the sealed cookie alone. */
const UNREAD = "place";

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

/** A 303 to the same search at a place: it becomes a district here, and what was typed goes no further. */
export function goToPlace(typed: string, choices: SearchChoices, secure: boolean): Response {
	const read = readArea(new URLSearchParams({ area: typed }), getNavigator());
	const area = "area" in read ? (read.area ?? undefined) : choices.area;
	const address = searchAddress({ ...choices, area, page: 1 });
	if (!("draft" in read)) return goOnWith(address, forgetPlaceDraft(secure));
	return goOnWith(
		`${address}${address.includes("?") ? "&" : "?"}${UNREAD}`,
		keepPlaceDraft(read.draft, secure),
	);
}

/** The problem of a request's place, in words; undefined where there is none. */
export function placeProblem(request: Request, language: string): PlaceProblem | undefined {
	const { searchParams } = new URL(request.url);
	if (!searchParams.has(UNREAD)) return undefined;
	const { t } = wordsIn(language);
	const draft = readPlaceDraft(request);
	const problem = draft?.problem ?? "problem";
	if (problem === "outside") return { message: t("search:place.outside"), typed: "", options: [] };
	const navigator = getNavigator();
	const choices = readChoices(searchParams, knownChoices(navigator));
	const { districts } = navigator.catalogue.region;
	return {
		message: t(`questions:area.${problem}`),
		typed: draft?.input[0] ?? "",
		options: (draft?.choices ?? []).map(optionParts).flatMap(({ value, place, parent }) => {
			const district = districts.find(({ id }) => id === value)?.name;
			if (value === ELSEWHERE || district === undefined) return [];
			const names = [...new Set([place, parent, district])].filter(Boolean);
			return [
				{ label: names.join(", "), address: searchAddress({ ...choices, area: value, page: 1 }) },
			];
		}),
	};
}
