import fc from "fast-check";
import { expect, test } from "vitest";
import { incodeOffset, outcodeStart } from "./postcode-table.ts";

const packed = (outcode: string, incode: string) =>
	outcodeStart(outcode) +
	incodeOffset(incode.charCodeAt(0), incode.charCodeAt(1), incode.charCodeAt(2));

test("numbers follow the order of postcodes", () => {
	const inOrder = ["B79 0AA", "CV9 0AA", "CV9 9ZZ", "CV10 0AA", "LE1 1AA", "LE9 9ZZ", "LE10 0AA"];
	const further = [
		"NN6 0AA",
		"S8 9WB",
		"S11 0AZ",
		"S99 9ZZ",
		"SA0 0AA",
		"SE1 0AA",
		"SE1A 0AA",
		"SE2 0AA",
		"ZE99 9ZZ",
	];
	const numbers = [...inOrder, ...further].map((postcode) => {
		const [outcode = "", incode = ""] = postcode.split(" ");
		return packed(outcode, incode);
	});
	expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
	expect(new Set(numbers).size).toBe(numbers.length);
	expect(numbers.at(-1)).toBeLessThan(2 ** 31);
});

test("no two postcodes share a number", () => {
	const outcode = fc.stringMatching(/^[A-Z]{1,2}(?:[0-9]|[1-9][0-9]|[0-9][A-Z])$/);
	const incode = fc.stringMatching(/^[0-9][A-Z]{2}$/);
	fc.assert(
		fc.property(outcode, incode, outcode, incode, (one, oneIn, other, otherIn) => {
			const isSame = one === other && oneIn === otherIn;
			expect(packed(one, oneIn) === packed(other, otherIn)).toBe(isSame);
		}),
	);
});
