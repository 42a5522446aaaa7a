/** The shape of a whole postcode, in any spacing. Whether there is such a one is for the look-up to say: what looks like one must not be kept either. */
const WHOLE = /(?<![A-Z0-9])[A-Z]{1,2}\d[A-Z\d]?[^A-Z0-9]*\d[ABD-HJLNP-UW-Z]{2}(?![A-Z0-9])/gi;

/**
 * Takes whole postcodes out of what somebody typed, so that the rest may stand in an address.
 *
 * @returns the text without them, and the last of them, to be turned into a district and dropped
 */
export function withoutPostcodes(text: string): { rest: string; postcode: string | undefined } {
	let postcode: string | undefined;
	const rest = text.normalize("NFKC").replace(WHOLE, (found) => {
		postcode = found;
		return " ";
	});
	if (postcode === undefined) return { rest: text, postcode };
	return { rest: rest.replace(/\s+/g, " ").trim(), postcode };
}
