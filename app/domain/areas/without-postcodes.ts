import { readPostcode } from "./read-postcode.ts";

/** Runs of letters and digits; a postcode may be spelt in as many as it has characters. */
const RUN = /[A-Z0-9]+/gi;
const LONGEST = 7;

/**
 * Takes whole postcodes out of what somebody typed, so that the rest may stand
 * in an address. What reads as one in the place box reads as one here too,
 * spaced or with O for 0 as it may be.
 *
 * @returns the text without them, and the last of them, to be turned into a district and dropped
 */
export function withoutPostcodes(text: string): { rest: string; postcode: string | undefined } {
	const plain = text.normalize("NFKC");
	const runs = [...plain.matchAll(RUN)];
	let postcode: string | undefined;
	let rest = "";
	let kept = 0;
	for (let at = 0; at < runs.length; at++) {
		const found = postcodeFrom(runs, at);
		if (found === undefined) continue;
		const last = runs[at + found.count - 1] as RegExpExecArray;
		rest += `${plain.slice(kept, runs[at]?.index)} `;
		kept = last.index + last[0].length;
		postcode = found.postcode;
		at += found.count - 1;
	}
	if (postcode === undefined) return { rest: text, postcode };
	rest += plain.slice(kept);
	return { rest: rest.replace(/\s+/g, " ").trim(), postcode };
}

/** The whole postcode that begins with a run; the shortest, so that it takes no word after it along. */
function postcodeFrom(
	runs: readonly RegExpExecArray[],
	from: number,
): { postcode: string; count: number } | undefined {
	const parts: string[] = [];
	for (let at = from; at < runs.length && parts.join("").length < LONGEST; at++) {
		parts.push(runs[at]?.[0] ?? "");
		if (parts.join("").length > LONGEST) return undefined;
		const postcode = parts.join(" ");
		// Only two parts have a gap that tells anything; more are letters spelt out.
		const read = readPostcode(parts.length === 2 ? postcode : parts.join(""));
		if (read?.letters !== undefined) return { postcode, count: parts.length };
	}
	return undefined;
}
