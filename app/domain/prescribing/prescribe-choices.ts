import { ALL_QUICK_NEEDS, type QuickNeed } from "./quick-needs.ts";

/** What a surgery asks for. It stands in the address of the answer, but for a postcode, which never does. */
export interface PrescribeChoices {
	/** A condition or circumstance in their own words. */
	words: string;
	/** One that they chose instead. */
	need: QuickNeed | undefined;
	/** A district's id. */
	area: string | undefined;
	/** The whole list, not its first few. */
	isWhole: boolean;
}

/** The names of the choices in the address and in the form. */
const PRESCRIBE_NAMES = { words: "q", need: "need", area: "area", whole: "all" } as const;

/** Reads an address or a form, of any content. @param areas - ids of the districts that there are */
export function readPrescribeChoices(
	params: URLSearchParams,
	areas: readonly string[],
): PrescribeChoices {
	const need = ALL_QUICK_NEEDS.find((one) => one === params.get(PRESCRIBE_NAMES.need));
	return {
		// Whoever typed something and then pressed a choice means the choice.
		words: need === undefined ? (params.get(PRESCRIBE_NAMES.words) ?? "").trim() : "",
		need,
		area: areas.find((area) => area === params.get(PRESCRIBE_NAMES.area)),
		isWhole: params.has(PRESCRIBE_NAMES.whole),
	};
}

/** Whether anything is asked for: a place alone is not. */
export function isAsked({ words, need }: PrescribeChoices): boolean {
	return words !== "" || need !== undefined;
}

/** The address of the answer. */
export function prescribeAddress({ words, need, area, isWhole }: PrescribeChoices): string {
	const query = new URLSearchParams();
	if (words !== "") query.set(PRESCRIBE_NAMES.words, words);
	if (need !== undefined) query.set(PRESCRIBE_NAMES.need, need);
	if (area !== undefined) query.set(PRESCRIBE_NAMES.area, area);
	if (isWhole) query.set(PRESCRIBE_NAMES.whole, "1");
	return query.size === 0 ? "/prescribe" : `/prescribe?${query}`;
}
