import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
	incodeOffset,
	MAIL_POINT,
	outcodeStart,
	type PostcodeTable,
} from "#app/domain/areas/postcode-table.ts";
import { repositoryPath } from "./repository-root.server.ts";

const FILE = "unit-postcodes.csv.gz";
const HEADER = "postcode,lad_code,lat,lon,pq,mail_point\n";
const INCODE_LENGTH = 3;
const LAD_CODE_LENGTH = 9;
/** No row is shorter, so a row for each so many bytes is room enough. */
const SHORTEST_ROW = 20;
/** One piece that holds the whole unpacked file takes half the memory of joining small ones. */
const PIECE = { chunkSize: 4 * 1024 * 1024 };
const [SPACE, LINE_FEED, ONE] = [0x20, 0x0a, 0x31];

/** Whether a stretch of bytes stands at two places; a row mostly repeats the one before. */
function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
	for (let at = 0; at < length; at++) {
		if (bytes[one + at] !== bytes[other + at]) return false;
	}
	return true;
}

/** Where a byte next is, or the length; much quicker than `indexOf` over so few bytes. */
function find(bytes: Uint8Array, byte: number, from: number): number {
	let at = from;
	while (at < bytes.length && bytes[at] !== byte) at++;
	return at;
}

/**
 * Reads the unit postcodes of `seeds/`. It walks the bytes: a hundred thousand
 * rows as strings would cost many times the memory of the result.
 *
 * @param ladCodes - the councils' codes; the table refers to them by position
 * @throws Error naming the file, when it is missing, has other columns, a
 *   council that is not in the list, or rows out of order
 */
export function readPostcodes(ladCodes: readonly string[]): PostcodeTable {
	const bytes = gunzipSync(readFileSync(repositoryPath("seeds", FILE)), PIECE);
	const wrong = (what: string) => new Error(`seeds/${FILE}: ${what}`);
	if (bytes.toString("latin1", 0, HEADER.length) !== HEADER)
		throw wrong(`columns are not ${HEADER}`);

	const textAt = (from: number, length: number) => bytes.toString("latin1", from, from + length);
	const positions = new Map(ladCodes.map((code, position) => [code, position]));
	const most = Math.ceil(bytes.length / SHORTEST_ROW);
	const [numbers, councils] = [new Uint32Array(most), new Uint16Array(most)];
	let [rows, start, last] = [0, 0, -1];
	let [position, lastFrom, lastLad]: [number | undefined, number, number] = [undefined, 0, 0];
	for (let from = HEADER.length; from < bytes.length; ) {
		const space = find(bytes, SPACE, from);
		const lad = space + INCODE_LENGTH + 2;
		const end = find(bytes, LINE_FEED, lad);
		if (end >= bytes.length) throw wrong(`row ${rows + 2} is cut short`);

		if (!isSame(bytes, from, lastFrom, space + 1 - from)) {
			start = outcodeStart(textAt(from, space - from));
		}
		if (!isSame(bytes, lad, lastLad, LAD_CODE_LENGTH)) {
			position = positions.get(textAt(lad, LAD_CODE_LENGTH));
		}
		const number =
			start + incodeOffset(bytes[space + 1] ?? 0, bytes[space + 2] ?? 0, bytes[space + 3] ?? 0);
		if (position === undefined) throw wrong(`row ${rows + 2} has an unknown council`);
		if (number <= last) throw wrong(`row ${rows + 2} is out of order`);
		numbers[rows] = number;
		councils[rows] = position | (bytes[end - 1] === ONE ? MAIL_POINT : 0);
		rows += 1;
		last = number;
		lastFrom = from;
		lastLad = lad;
		from = end + 1;
	}
	return { numbers: numbers.slice(0, rows), councils: councils.slice(0, rows) };
}
