import { westernDigits } from "#app/domain/facts/western-digits.ts";

/** The same for a number however it is spaced, in whatever digits, and whether or not it begins with the country's code. */
export function phoneKey(number: string): string {
	return westernDigits(number)
		.replace(/\D/g, "")
		.replace(/^(?:0044|44(?=\d{9,11}$))0?/, "0");
}
