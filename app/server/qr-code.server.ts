import { encode } from "uqr";

/** A QR code as one drawing: a square of `size` modules a side, quiet zone and all, dark where `path` goes. */
export interface QrCode {
	size: number;
	path: string;
}

/** Light modules around the code, without which a camera does not find it: ISO/IEC 18004 asks for four. */
const QUIET = 4;

/**
 * Draws an address as a QR code, with the error correction (15%) that a crumpled sheet needs.
 *
 * @param address - what a phone opens. It leaves us with whoever photographs it: no answers, and a code only behind `#`
 * @throws RangeError where it is longer than the largest code holds (some 2,300 letters)
 */
export function qrCode(address: string): QrCode {
	const { size, data } = encode(address, { ecc: "M", border: QUIET });
	const path = data.map((row, y) => rowPath(row, y)).join("");
	return { size, path };
}

/** Dark modules that stand side by side are one bar: a third of the bytes. */
function rowPath(row: boolean[], y: number): string {
	let path = "";
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue;
		const start = x;
		while (row[x + 1]) x++;
		path += `M${start} ${y}h${x - start + 1}v1H${start}z`;
	}
	return path;
}
