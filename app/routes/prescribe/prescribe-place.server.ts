import { withoutPostcodes } from "#app/domain/areas/without-postcodes.ts";
import {
	isAsked,
	type PrescribeChoices,
	prescribeAddress,
	readPrescribeChoices,
} from "#app/domain/prescribing/prescribe-choices.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { readForm } from "#app/server/form.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { goToTypedPlace, unreadPlace } from "#app/server/typed-place.server.ts";

/** Says in an address that nothing was asked for. */
const EMPTY = "empty";

/** What is wrong with the form, and where. */
export interface FormProblem {
	fieldId: "q" | "where";
	message: string;
	/** What stands in the place box, to be mended. */
	typed: string;
	/** Districts to choose from, each with the address that chooses it. */
	options: { label: string; address: string }[];
}

/** Takes the form: words or a choice, and a place that goes no further than this request. @returns a 303 */
export async function takeForm(request: Request, secure: boolean): Promise<Response> {
	const navigator = getNavigator();
	const { districts } = navigator.catalogue.region;
	const form = await readForm(request);
	const sent = readPrescribeChoices(form, navigator.vocabulary.areas);
	const { rest, postcode } = withoutPostcodes(sent.words);
	const typed = (form.get("where") ?? "").trim();
	// What the page itself wrote into the box is read by its id: two districts may share a name with a village.
	const standing = districts.find(({ id, name }) => id === sent.area && name === typed)?.id;
	const choices = { ...sent, words: rest, area: standing, isWhole: false };
	// A place in its own box is meant more than one among the words.
	const place = typed === "" ? postcode : standing === undefined ? typed : undefined;
	if (place !== undefined) return goToPlace(place, choices, secure);
	return goOnWith(addressOf(choices));
}

/** The address of the answer, or of the form that asks for what is missing. */
function addressOf(choices: PrescribeChoices): string {
	const address = prescribeAddress(choices);
	if (isAsked(choices)) return address;
	return `${address}${address.includes("?") ? "&" : "?"}${EMPTY}`;
}

/** A 303 to the same answer at a place. */
export function goToPlace(typed: string, choices: PrescribeChoices, secure: boolean): Response {
	return goToTypedPlace(typed, getNavigator(), {
		area: choices.area,
		addressOf: (area) => addressOf({ ...choices, area }),
		secure,
	});
}

/** What is wrong with the form that led to a request, in words; undefined where nothing is. */
export function formProblem(
	request: Request,
	choices: PrescribeChoices,
	language: string,
): FormProblem | undefined {
	const { t } = wordsIn(language);
	const unread = unreadPlace(request, getNavigator());
	if (unread === undefined) {
		const isEmpty = new URL(request.url).searchParams.has(EMPTY) && !isAsked(choices);
		if (!isEmpty) return undefined;
		return { fieldId: "q", message: t("prescribe:form.empty"), typed: "", options: [] };
	}
	const { problem, typed, options } = unread;
	return {
		fieldId: "where",
		message: problem === "outside" ? t("prescribe:form.outside") : t(`questions:area.${problem}`),
		typed,
		options: options.map(({ area, names }) => ({
			label: names.join(", "),
			address: prescribeAddress({ ...choices, area }),
		})),
	};
}
