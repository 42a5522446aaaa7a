import { expect, test } from "vitest";
import { readReceipt, writeReceipt } from "./receipt.ts";

const receipt = { day: "2026-11-21", catalogue: "0123456789ab", rules: "ba9876543210" };
const text = "2026-11-21.c0123456789ab.rba9876543210";

test("a receipt is written as text and read back, blanks around it or not", () => {
	expect(writeReceipt(receipt)).toBe(text);
	expect(readReceipt(text)).toEqual(receipt);
	expect(readReceipt(`  ${text}\n`)).toEqual(receipt);
});

test.each([
	["nothing", ""],
	["a day that is none", text.replace("11-21", "02-30")],
	["a month that is none", text.replace("11-21", "13-01")],
	["a day without zeros", text.replace("2026-11-21", "2026-1-1")],
	["versions the wrong way about", "2026-11-21.rba9876543210.c0123456789ab"],
	["a version cut short", text.slice(0, -1)],
	["a version too long", `${text}0`],
	["capitals", text.toUpperCase()],
	["letters that are no digits", text.replace("ab", "xy")],
	["more behind it", `${text}.x`],
	["more before it", `see ${text}`],
])("%s is no receipt", (_, other) => {
	expect(other).not.toBe(text);
	expect(readReceipt(other)).toBeUndefined();
});
