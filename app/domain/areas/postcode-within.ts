import { type Postcode, readPostcode } from "./read-postcode.ts";

const FULL = /(?<![A-Z0-9])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z0-9])/g;
/** What follows must not be the rest of a mistyped postcode, or that would pass for its outcode. */
const BEGINNING =
	/(?<![A-Z0-9])[A-Z]{1,2}\d[A-Z\d]?(?: \d)?(?![A-Z0-9])(?! [OIL][A-Z]{2}(?![A-Z]))(?!.*\d)/g;

/**
 * The postcode inside a longer text, such as an address; the last where there
 * are several, a full one before an outcode or sector. Swapped
 * characters are not put right here, where a house or flat number could be meant.
 */
export function postcodeWithin(text: string): Postcode | undefined {
	const spaced = text.toUpperCase().replace(/[^A-Z0-9]+/g, " ");
	for (const shape of [FULL, BEGINNING]) {
		const found = [...spaced.matchAll(shape)].map(([match]) => readPostcode(match)).filter(Boolean);
		if (found.length > 0) return found.at(-1);
	}
	return undefined;
}
