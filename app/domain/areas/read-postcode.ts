import { POSTCODE_AREAS } from "./postcode-areas.ts";

/**
 * A postcode or its beginning, in capitals: outcode `NG16`, sector digit `2`,
 * last letters `NA`. Without `letters` it is a sector, without both an outcode.
 */
export interface Postcode {
	outcode: string;
	sector?: string;
	letters?: string;
}

const OUTCODE_SHAPES = ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"];
const LONGEST = 7;

const NUMBERED = /^[A-Z]{1,2}(?:\d|[1-9]\d)$/;
/** Central London alone has a letter after the number. */
const LETTERED = /^(?:[ENW]\d[A-HJKPSTUW]|(?:EC|NW|SE|SW|WC)\d[ABEHMNPRVWXY])$/;
/** The last two letters are never one of C I K M O V. */
const INCODE = /^(?:\d[ABD-HJLNP-UW-Z]{0,2})?$/;

interface Reading {
	postcode: Postcode;
	isSwapped: boolean;
}

/** The letters and digits of a text, in capitals. */
export function compact(text: string): string {
	return text.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/** Reads a character as letter (`A`) or digit (`9`), taking 0 for O, and I or L for 1. */
function readAs(shape: string | undefined, character: string): string | undefined {
	if (shape === "9") {
		const digit = { O: "0", I: "1", L: "1" }[character] ?? character;
		return /\d/.test(digit) ? digit : undefined;
	}
	const letter = { 0: "O", 1: "I" }[character] ?? character;
	return /[A-Z]/.test(letter) ? letter : undefined;
}

function readShapes(text: string, outcodeShape: string, incodeShape: string): Reading | undefined {
	const shape = outcodeShape + incodeShape;
	if (text.length !== shape.length) return undefined;
	const characters = [...text].map((character, at) => readAs(shape[at], character));
	if (characters.includes(undefined)) return undefined;

	const read = characters.join("");
	const outcode = read.slice(0, outcodeShape.length);
	const incode = read.slice(outcodeShape.length);
	const area = outcode.slice(0, outcode.search(/\d/));
	if (!POSTCODE_AREAS.has(area) || !INCODE.test(incode)) return undefined;
	if (!NUMBERED.test(outcode) && !LETTERED.test(outcode)) return undefined;
	return {
		isSwapped: read !== text,
		postcode: {
			outcode,
			...(incode.length > 0 && { sector: incode.slice(0, 1) }),
			...(incode.length === 3 && { letters: incode.slice(1) }),
		},
	};
}

/**
 * Reads a whole text as a postcode, sector or outcode, however it is spaced,
 * cased or punctuated, with 0 for O and I or L for 1 (and back) put right where
 * only one reading is left. A gap tells `LE1 2` (a sector) from `LE12` (an
 * outcode); without one the outcode is meant. A postcode that lacks its last
 * letter is read as its sector.
 *
 * @returns undefined for anything else, also where the letters in front are no
 *   real postcode area; that a postcode is read does not mean that it exists
 */
export function readPostcode(text: string): Postcode | undefined {
	const groups = text
		.split(/[^A-Za-z0-9]+/)
		.filter(Boolean)
		.map(compact);
	const whole = groups.join("");
	if (whole.length > LONGEST || !/\d/.test(whole)) return undefined;
	const asSpaced =
		groups.length === 2 ? best(whole, ["9", "9A", "9AA"], groups[0]?.length) : undefined;
	return asSpaced ?? best(whole, ["", "9AA"]) ?? best(whole, ["9", "9A"]);
}

/** The reading as it stands, or else the only one there is with characters swapped. */
function best(
	text: string,
	incodes: readonly string[],
	outcodeLength?: number,
): Postcode | undefined {
	const readings = OUTCODE_SHAPES.filter(
		(shape) => shape.length === (outcodeLength ?? shape.length),
	)
		.flatMap((outcode) => incodes.map((incode) => readShapes(text, outcode, incode)))
		.filter((reading) => reading !== undefined);
	const asItStands = readings.find((reading) => !reading.isSwapped);
	const only = readings.length === 1 ? readings[0] : undefined;
	return (asItStands ?? only)?.postcode;
}
