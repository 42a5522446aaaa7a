import fc from "fast-check";
import { expect, test } from "vitest";
import { wrongLetters } from "#app/domain/areas/near-names.ts";
import { LettersApart, letterSet, MOST_LETTERS_APART, sizeOfSet } from "./letters-apart.ts";

const words = fc
	.array(fc.constantFrom(..."abcdeلک"), { maxLength: MOST_LETTERS_APART, minLength: 1 })
	.map((letters) => letters.join(""));

test("counts as the plain table of letters does, for any two words", () => {
	fc.assert(
		fc.property(words, words, fc.integer({ min: 0, max: 32 }), (one, other, atMost) => {
			const apart = new LettersApart(one).from(other, atMost);
			const plain = wrongLetters(one, other, atMost);
			expect(Math.min(apart, atMost + 1)).toBe(Math.min(plain, atMost + 1));
		}),
		{ numRuns: 2000 },
	);
});

test("each wrong letter adds at most one to the letters that only one of two words has", () => {
	fc.assert(
		fc.property(words, words, (one, other) => {
			const only = sizeOfSet(letterSet(one) & ~letterSet(other));
			expect(only).toBeLessThanOrEqual(wrongLetters(one, other, 64));
		}),
	);
});
