import { ELSEWHERE } from "#app/domain/facts/fact-values.ts";
import { optionParts, readArea } from "./answer-area.server.ts";
import type { Navigator } from "./navigator.server.ts";
import { forgetPlaceDraft, keepPlaceDraft, readPlaceDraft } from "./place-draft.server.ts";
import { goOnWith } from "./redirects.server.ts";

/** Says in an address that the place could not be read; what was typed is in the sealed cookie alone. */
const UNREAD = "place";

interface Going {
	/** The district that counts where the place cannot be read. */
	area: string | undefined;
	/** The address of the same page at a district. */
	addressOf: (area: string | undefined) => string;
	secure: boolean;
}

/** A 303 to the same page at a place that somebody typed: it becomes a district here, and what was typed goes no further. */
export function goToTypedPlace(
	typed: string,
	navigator: Navigator,
	{ area, addressOf, secure }: Going,
): Response {
	const read = readArea(new URLSearchParams({ area: typed }), navigator);
	if ("area" in read) return goOnWith(addressOf(read.area ?? undefined), forgetPlaceDraft(secure));
	const address = addressOf(area);
	if (!("draft" in read)) return goOnWith(address, forgetPlaceDraft(secure));
	return goOnWith(
		`${address}${address.includes("?") ? "&" : "?"}${UNREAD}`,
		keepPlaceDraft(read.draft, secure),
	);
}

/** A place that could not be read. */
export interface UnreadPlace {
	/** Why, as a key of `questions:area`. */
	problem: string;
	/** What may be mended; empty for a postcode outside. */
	typed: string;
	/** Districts it may be, each with what it is called there. */
	options: { area: string; names: string[] }[];
}

/** The place of a request that could not be read; undefined where there is none. */
export function unreadPlace(
	request: Request,
	{ catalogue }: Pick<Navigator, "catalogue">,
): UnreadPlace | undefined {
	if (!new URL(request.url).searchParams.has(UNREAD)) return undefined;
	const draft = readPlaceDraft(request);
	const problem = draft?.problem ?? "problem";
	if (problem === "outside") return { problem, typed: "", options: [] };
	const { districts } = catalogue.region;
	return {
		problem,
		typed: draft?.input[0] ?? "",
		options: (draft?.choices ?? []).map(optionParts).flatMap(({ value, place, parent }) => {
			const district = districts.find(({ id }) => id === value)?.name;
			if (value === ELSEWHERE || district === undefined) return [];
			return [{ area: value, names: [...new Set([place, parent, district])].filter(Boolean) }];
		}),
	};
}
