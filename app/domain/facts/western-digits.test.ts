import { expect, test } from "vitest";
import { westernDigits } from "./western-digits.ts";

test.each([
	["42", "42"],
	["\u06f4\u06f2", "42"],
	["\u0664\u0662", "42"],
	["\u096a\u0968", "42"],
	["\u0a6a\u0a68", "42"],
	["\u0b10\u{1d7ce}\u{1d7d9}", "\u0b1001"],
	["I am 9, or \u06f9\u06f0", "I am 9, or 90"],
])("%s reads %s", (text, digits) => {
	expect(westernDigits(text)).toBe(digits);
});
