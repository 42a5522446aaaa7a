import { readCode } from "#app/domain/codes/typed-code.ts";

/** Bytes of chance in the code of a saved plan: 80 bits, which nobody guesses. */
export const PLAN_CODE_BYTES = 10;

/** Reads the code of a saved plan as somebody typed it, as `readCode` does. */
export function readPlanCode(typed: string): Uint8Array | undefined {
	return readCode(typed, PLAN_CODE_BYTES);
}
