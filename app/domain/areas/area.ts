/** A district of the region, as `content/region.yaml` gives it. */
export interface RegionDistrict {
	id: string;
	name: string;
	/** The GSS code of the Office for National Statistics. */
	code: string;
	/** Id of the county council above it, or its own where there is none. */
	upperTier: string;
}

/** A lower-tier council, in the region (then with its district) or just over the border. */
export interface Council {
	code: string;
	name: string;
	district?: string;
}

/**
 * One answer a person can be offered: a district, with the place of it that
 * was meant and the town that place belongs to; or a council outside the region.
 */
export type AreaOption =
	| { district: string; place?: string; parent?: string }
	| { outside: string };

export type Via = "postcode" | "sector" | "outcode" | "place" | "district-name";

/**
 * - `border`: the sector or outcode lies in several districts
 * - `mail-point`: a PO box or large user, which says nothing about where somebody lives
 * - `same-name`: several places have the name
 * - `wide-name`: the name covers several districts, as a county's does
 */
export type WhyChoose = "border" | "mail-point" | "same-name" | "wide-name";

/**
 * What became of the words somebody typed. Never holds those words: names in it
 * come from our own data.
 *
 * - `choose`: options best first, to be asked; nothing may be taken for granted
 * - `outside`: real, but not in the region; `council` only where the data is sure
 * - `not-found`: `suggestions` are to be offered, and may be empty
 */
export type FoundArea =
	| { kind: "district"; district: string; via: Via; place?: string }
	| { kind: "choose"; why: WhyChoose; options: AreaOption[] }
	| { kind: "outside"; council?: string }
	| {
			kind: "not-found";
			looksLike: "postcode" | "place" | "nothing";
			suggestions: AreaOption[];
	  };

/** The option for living under a council, whichever side of the border it is on. */
export function optionOf(council: Council): AreaOption {
	return council.district === undefined
		? { outside: council.name }
		: { district: council.district };
}

/** Equal for two options exactly when they are in the same council's area. */
export function optionKey(option: AreaOption): string {
	return "outside" in option ? `outside ${option.outside}` : option.district;
}

/** The options without repeats of a council, the first of each kept. */
export function onePerCouncil(options: readonly AreaOption[]): AreaOption[] {
	const seen = new Map<string, AreaOption>();
	for (const option of options) {
		if (!seen.has(optionKey(option))) seen.set(optionKey(option), option);
	}
	return [...seen.values()];
}
