import type { Council } from "./area.ts";
import type { Postcode } from "./read-postcode.ts";

/**
 * Unit postcodes packed into numbers, which keeps a hundred thousand of them in
 * half a megabyte. `numbers` ascends; `councils` holds, at the same place, the
 * position in the list of councils, plus `MAIL_POINT` where nobody lives.
 */
export interface PostcodeTable {
	numbers: Uint32Array;
	councils: Uint16Array;
}

/** How many of a stretch's unit postcodes, mail points left out, a council has. */
export interface Share {
	council: Council;
	units: number;
}

export const MAIL_POINT = 0x8000;

const LETTERS = 26;
const SECTOR_SIZE = LETTERS * LETTERS;
const OUTCODE_SIZE = 10 * SECTOR_SIZE;
/** Single digits with a letter or none after them (10 x 27), then 10 to 99. */
const OUTCODES_IN_AREA = 10 * (LETTERS + 1) + 90;
const AREA_SIZE = OUTCODES_IN_AREA * OUTCODE_SIZE;
const LETTER_A = "A".charCodeAt(0);
const DIGIT_0 = "0".charCodeAt(0);

const letterNumber = (code: number) => code - LETTER_A;

function areaStart(outcode: string): number {
	const second = outcode.charCodeAt(1);
	const place = second < LETTER_A ? 0 : letterNumber(second) + 1;
	return (letterNumber(outcode.charCodeAt(0)) * (LETTERS + 1) + place) * AREA_SIZE;
}

/**
 * The first number of an outcode's stretch. Numbers follow the order of
 * postcodes: by area, then by number (9 before 10).
 *
 * @param outcode - well-formed and in capitals; anything else gives a senseless number
 */
export function outcodeStart(outcode: string): number {
	const [digits = "", letter] = outcode.replace(/^[A-Z]+/, "").match(/\d+|[A-Z]/g) ?? [];
	const number = Number(digits);
	const place =
		number >= 10
			? 10 * (LETTERS + 1) + number - 10
			: number * (LETTERS + 1) + (letter ? letterNumber(letter.charCodeAt(0)) + 1 : 0);
	return areaStart(outcode) + place * OUTCODE_SIZE;
}

/** What an incode's three characters, given as character codes, add to their outcode's start. */
export function incodeOffset(digit: number, first: number, second: number): number {
	return (digit - DIGIT_0) * SECTOR_SIZE + letterNumber(first) * LETTERS + letterNumber(second);
}

/** Where in the table a number is, or would be put. */
function placeOf(table: PostcodeTable, number: number): number {
	let low = 0;
	let high = table.numbers.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((table.numbers[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The council of one unit postcode and whether it is a mail point; undefined for one not in the table. */
export function unitIn(
	table: PostcodeTable,
	councils: readonly Council[],
	{ outcode, sector, letters }: Required<Postcode>,
): { council: Council; mailPoint: boolean } | undefined {
	const incode = sector + letters;
	const offset = incodeOffset(incode.charCodeAt(0), incode.charCodeAt(1), incode.charCodeAt(2));
	const number = outcodeStart(outcode) + offset;
	const at = placeOf(table, number);
	const entry = table.numbers[at] === number ? table.councils[at] : undefined;
	const council = councils[(entry ?? 0) & ~MAIL_POINT];
	if (entry === undefined || council === undefined) return undefined;
	return { council, mailPoint: (entry & MAIL_POINT) !== 0 };
}

/**
 * The councils of a sector, an outcode or a whole postcode area.
 *
 * @returns shares, most units first, none where nobody lives there; and whether
 *   the table has anything there at all, mail points included
 */
export function sharesIn(
	table: PostcodeTable,
	councils: readonly Council[],
	{ outcode, sector }: Postcode,
	stretch: "sector" | "outcode" | "area",
): { shares: Share[]; known: boolean } {
	const sectorStart = Number(sector ?? 0) * SECTOR_SIZE;
	const [start, size] = {
		sector: [outcodeStart(outcode) + sectorStart, SECTOR_SIZE] as const,
		outcode: [outcodeStart(outcode), OUTCODE_SIZE] as const,
		area: [areaStart(outcode), AREA_SIZE] as const,
	}[stretch];
	const [from, to] = [placeOf(table, start), placeOf(table, start + size)];
	return { shares: sharesOfRows(table, councils, from, to), known: from < to };
}

/** The councils of the whole table, most units first. */
export function allShares(table: PostcodeTable, councils: readonly Council[]): Share[] {
	return sharesOfRows(table, councils, 0, table.councils.length);
}

function sharesOfRows(
	table: PostcodeTable,
	councils: readonly Council[],
	from: number,
	to: number,
): Share[] {
	const units = new Uint32Array(councils.length);
	for (let row = from; row < to; row++) {
		const position = table.councils[row] ?? MAIL_POINT;
		if (position < MAIL_POINT) units[position] = (units[position] ?? 0) + 1;
	}
	return councils
		.map((council, position) => ({ council, units: units[position] ?? 0 }))
		.filter((share) => share.units > 0)
		.sort(mostUnitsFirst);
}

function mostUnitsFirst(one: Share, other: Share): number {
	return other.units - one.units || (one.council.code < other.council.code ? -1 : 1);
}
