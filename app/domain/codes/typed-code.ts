/** Crockford's base32: no I, L, O or U, so that what is read aloud or copied by hand comes back. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS = 5;
const GROUP = 4;

/** Longer than anybody's spaces make it. */
const MOST_TYPED = 200;

/** A code as it is shown: letters in fours, `7KQ2-M0XF-9TBD-C4WR`. @param bytes - a multiple of five */
export function writeCode(bytes: Uint8Array): string {
	const letters = lettersIn(bytes.length);
	let left = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
	let code = "";
	for (let place = 1; place <= letters; place++) {
		code = `${LETTERS[Number(left % 32n)]}${code}`;
		left /= 32n;
		if (place % GROUP === 0 && place < letters) code = `-${code}`;
	}
	return code;
}

/**
 * Reads a code as somebody typed it: in either case, with spaces or dashes anywhere, O for 0, I or L for 1.
 *
 * @param byteCount - how many bytes of chance such a code has
 * @returns its bytes; undefined where it is no code at all
 */
export function readCode(typed: string, byteCount: number): Uint8Array | undefined {
	if (typed.length > MOST_TYPED) return undefined;
	const letters = typed
		.normalize("NFKC")
		.toUpperCase()
		.replace(/[\s\p{Pd}\p{Cf}_.]/gu, "")
		.replaceAll("O", "0")
		.replace(/[IL]/g, "1");
	if (letters.length !== lettersIn(byteCount)) return undefined;
	let number = 0n;
	for (const letter of letters) {
		const value = LETTERS.indexOf(letter);
		if (value === -1) return undefined;
		number = number * 32n + BigInt(value);
	}
	return Uint8Array.from({ length: byteCount }, (_, place) =>
		Number((number >> BigInt(8 * (byteCount - 1 - place))) & 255n),
	);
}

function lettersIn(byteCount: number): number {
	return (byteCount * 8) / BITS;
}
