import { westernDigits } from "#app/domain/facts/western-digits.ts";

/** Why no text message goes to a number: it is of another country, it is no mobile's, or it is no number. */
export type NumberProblem = "abroad" | "landline" | "number";

const BETWEEN = /[\s().\-\p{Pd}\p{Cf}]/gu;
const OF_UK = /^(?:\+44|0044|44(?=0?7))?0?([1-9]\d{8,9})$/;
/** 070 forwards calls at a price and 076 is pagers': neither is a phone in a pocket. */
const MOBILE = /^7[1-57-9]\d{8}$/;

/**
 * Reads a UK mobile number as people type it: `07700 900123`, `+44 (0)7700-900123`, `0044 7700 900123`.
 *
 * Only UK numbers: whoever pays for the messages pays many times more abroad, and robots look for just that.
 *
 * @returns the number in its international form, `+447700900123`, or what is wrong with it
 */
export function readMobileNumber(typed: string): { number: string } | { problem: NumberProblem } {
	const bare = westernDigits(typed.normalize("NFKC")).replace(BETWEEN, "");
	if (!/^\+?\d{6,16}$/.test(bare)) return { problem: "number" };
	if (/^(?:\+|00)(?!44)/.test(bare)) return { problem: "abroad" };
	const national = OF_UK.exec(bare)?.[1];
	if (national === undefined) return { problem: "number" };
	if (MOBILE.test(national)) return { number: `+44${national}` };
	return { problem: national.startsWith("7") && !/^7[06]/.test(national) ? "number" : "landline" };
}
