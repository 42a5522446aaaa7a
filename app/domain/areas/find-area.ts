import type { AreaOption, FoundArea } from "./area.ts";
import type { AreaIndex } from "./area-index.ts";
import { findByName } from "./find-by-name.ts";
import { findByPostcode } from "./find-by-postcode.ts";
import { nameParts } from "./name-key.ts";
import { POSTCODE_AREAS } from "./postcode-areas.ts";
import { postcodeWithin } from "./postcode-within.ts";
import { compact, readPostcode } from "./read-postcode.ts";

/** The longest text that is looked at, in UTF-16 units. */
export const LONGEST_AREA_TEXT = 200;

function notFound(looksLike: "postcode" | "place" | "nothing"): FoundArea {
	return { kind: "not-found", looksLike, suggestions: [] };
}

/**
 * Finds the district of what a person typed: a full postcode, a sector, an
 * outcode, a place, a district, a county, or an address that ends in one.
 * It asks (`choose`) rather than guesses, and keeps nothing of the text.
 *
 * @param text - anything a person or a program sends; over 200 characters, or
 *   without a letter, it is `not-found` and `nothing`
 * @param index - from `getPlaceIndex`
 * @returns always a result, never an exception
 */
export function findArea(text: string, index: AreaIndex): FoundArea {
	if (text.length > LONGEST_AREA_TEXT) return notFound("nothing");
	const clean = text
		.normalize("NFKC")
		.replace(/\p{Cf}/gu, "")
		.replace(/[\s\p{Cc}]/gu, " ")
		.trim();

	const alone = readPostcode(clean);
	if (alone) return findByPostcode(alone, index);
	const within = postcodeWithin(clean);
	const byPostcode = within && findByPostcode(within, index);
	if (byPostcode && within.letters !== undefined) return byPostcode;

	const parts = nameParts(clean);
	if (parts.length > 0) {
		const byName = findByName(parts, index, leftOpenBy(byPostcode));
		const isSettled = byName.kind !== "not-found" || !(byPostcode || looksLikePostcode(clean));
		if (isSettled) return byName;
	}
	if (byPostcode) return byPostcode;
	if (looksLikePostcode(clean)) return notFound("postcode");
	return notFound(/\p{L}/u.test(clean) ? "place" : "nothing");
}

/** The options that an outcode or sector beside a name leaves open; none where it tells nothing. */
function leftOpenBy(found: FoundArea | undefined): AreaOption[] {
	if (found?.kind === "district") return [{ district: found.district }];
	if (found?.kind === "choose") return found.options;
	if (found?.kind === "outside" && found.council) return [{ outside: found.council }];
	return [];
}

/** Short, with letters and digits; or only the letters that postcodes begin with. */
function looksLikePostcode(text: string): boolean {
	const whole = compact(text);
	const isMixed = /^(?=.*\d)(?=.*[A-Z]).{3,8}$/.test(whole);
	return isMixed || POSTCODE_AREAS.has(whole);
}
