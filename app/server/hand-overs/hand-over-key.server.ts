import { hkdfSync, randomBytes } from "node:crypto";
import { readCode, writeCode } from "#app/domain/codes/typed-code.ts";
import type { Pepper } from "#app/server/sealing/pepper.server.ts";
import type { RowKey } from "#app/server/sealing/seal-row.server.ts";

/** Bytes of chance in a code: 40 bits, eight letters. They last half an hour and five tries, so they need no more. */
const CODE_BYTES = 5;
/** So many letters say which row is meant; the others are what has to be known. */
const ROW_LETTERS = 3;

/** A code of chance, as it is shown: `7KQ2-M0XF`. */
export function newCode(): string {
	return writeCode(randomBytes(CODE_BYTES));
}

/** A code as it is shown, from what somebody typed; undefined where it is no code at all. */
export function tidyCode(typed: string): string | undefined {
	const bytes = readCode(typed, CODE_BYTES);
	return bytes && writeCode(bytes);
}

/**
 * Where a hand-over lies, and what opens it. A wrong code whose first letters are right is known to be aimed at that
 * row, so that its tries can be counted. Without the pepper neither says anything about the code.
 *
 * @param code - as it is shown; undefined for what is no code, which then lies nowhere
 */
export function handOverKey(code: string | undefined, pepper: Pepper): RowKey {
	const letters = code ?? randomBytes(CODE_BYTES * 2).toString("hex");
	const derive = (from: string, purpose: string) =>
		Buffer.from(hkdfSync("sha256", from, pepper.secret, `hand-over: ${purpose}`, 32));
	return {
		id: derive(code ? letters.slice(0, ROW_LETTERS) : letters, "row").toString("base64url"),
		key: derive(letters, "key"),
	};
}
