import { findArea } from "#app/domain/areas/find-area.ts";
import { withoutPostcodes } from "#app/domain/areas/without-postcodes.ts";
import type { Navigator } from "./navigator.server.ts";
import { getPlaceIndex } from "./place-index.server.ts";

/** Search words without the postcode that somebody put among them, and the district it became. */
export function wordsAndPlace(
	words: string,
	{ catalogue }: Pick<Navigator, "catalogue">,
): { words: string; district: string | undefined } {
	const { rest, postcode } = withoutPostcodes(words);
	if (postcode === undefined) return { words, district: undefined };
	const found = findArea(postcode, getPlaceIndex(catalogue.region.districts));
	const district = found.kind === "district" ? found.district : undefined;
	return { words: rest, district };
}
