import fc from "fast-check";
import { expect, test } from "vitest";
import { readCode, writeCode } from "./typed-code.ts";

const BYTES = 10;

const someBytes = fc.uint8Array({ minLength: BYTES, maxLength: BYTES });
const counted = Uint8Array.from({ length: BYTES }, (_, index) => index + 1);

test("is sixteen letters in fours", () => {
	expect(writeCode(new Uint8Array(BYTES))).toBe("0000-0000-0000-0000");
	expect(writeCode(new Uint8Array(BYTES).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
	expect(writeCode(counted)).toBe("0410-6105-0R3G-G28A");
});

test("every code reads back, and two are never one", () => {
	fc.assert(
		fc.property(someBytes, (bytes) => {
			const code = writeCode(bytes);
			expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
			expect(readCode(code, BYTES)).toEqual(bytes);
		}),
	);
});

test.each([
	["in small letters", "0410-6105-0r3g-g28a"],
	["without dashes", "041061050R3GG28A"],
	["with other dashes and spaces", " 0410 – 6105 \u00a0 0R3G—G28A\n"],
	["with O for 0 and I or l for 1", "O4IO 6lO5 oR3G G28A"],
	["in wide letters, as some keyboards have them", "０４１０６１０５０Ｒ３ＧＧ２８Ａ"],
	["with a mark that turns the direction of writing", "\u202d0410-6105-0R3G-G28A\u202c"],
])("is read %s", (_, typed) => {
	expect(readCode(typed, BYTES)).toEqual(counted);
});

test.each([
	["nothing", ""],
	["a letter too few", "0410-6105-0R3G-G28"],
	["a letter too many", "0410-6105-0R3G-G28AA"],
	["a letter that no code has", "U410-6105-0R3G-G28A"],
	["another script", "ЖЖЖЖ-ЖЖЖЖ-ЖЖЖЖ-ЖЖЖЖ"],
	["a book", " ".repeat(100_000)],
])("%s is no code", (_, typed) => {
	expect(readCode(typed, BYTES)).toBeUndefined();
});
