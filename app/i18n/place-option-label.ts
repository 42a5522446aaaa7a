import type { TFunction } from "i18next";

/** A place that somebody may have meant, and where it lies. */
export interface PlaceOption {
	place: string;
	parent: string;
	/** Its district by name; empty where it lies outside the region. */
	district: string;
}

/** What a place is called where somebody chooses among several. */
export function placeOptionLabel({ place, parent, district }: PlaceOption, t: TFunction): string {
	if (district === "") return t("questions:area.optionOutside", { council: place });
	if (place === "" || place === district) return district;
	return parent === "" || parent === district
		? t("questions:area.option", { place, district })
		: t("questions:area.optionParent", { place, parent, district });
}
