/** Crockford's base32: no I, L, O or U, so that what is read aloud or copied by hand comes back. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS = 5;
const GROUP = 4;

/** Bytes of chance in the code of a saved plan: 80 bits, which nobody guesses. */
export const CODE_BYTES = 10;
const CODE_LETTERS = (CODE_BYTES * 8) / BITS;
/** Longer than anybody's spaces make it. */
const MOST_TYPED = 200;

/** A code as it is shown: 16 letters in fours, `7KQ2-M0XF-9TBD-C4WR`. @param bytes - ten of them */
export function writeCode(bytes: Uint8Array): string {
	let left = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
	let code = "";
	for (let place = 1; place <= CODE_LETTERS; place++) {
		code = `${LETTERS[Number(left % 32n)]}${code}`;
		left /= 32n;
		if (place % GROUP === 0 && place < CODE_LETTERS) code = `-${code}`;
	}
	return code;
}

/**
 * Reads a code as somebody typed it: in either case, with spaces or dashes anywhere, O for 0, I or L for 1.
 *
 * @returns its ten bytes; undefined where it is no code at all
 */
export function readCode(typed: string): Uint8Array | undefined {
	if (typed.length > MOST_TYPED) return undefined;
	const letters = typed
		.normalize("NFKC")
		.toUpperCase()
		.replace(/[\s\p{Pd}\p{Cf}_.]/gu, "")
		.replaceAll("O", "0")
		.replace(/[IL]/g, "1");
	if (letters.length !== CODE_LETTERS) return undefined;
	let number = 0n;
	for (const letter of letters) {
		const value = LETTERS.indexOf(letter);
		if (value === -1) return undefined;
		number = number * 32n + BigInt(value);
	}
	return Uint8Array.from({ length: CODE_BYTES }, (_, place) =>
		Number((number >> BigInt(8 * (CODE_BYTES - 1 - place))) & 255n),
	);
}
