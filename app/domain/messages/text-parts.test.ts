import { expect, test } from "vitest";
import { inPlainSigns, textParts } from "./text-parts.ts";

test.each([
	{ name: "nothing", text: "", parts: 0 },
	{ name: "160 plain letters", text: "a".repeat(160), parts: 1 },
	{ name: "161 plain letters", text: "a".repeat(161), parts: 2 },
	{ name: "two full parts", text: "a".repeat(306), parts: 2 },
	{ name: "one letter more than two parts", text: "a".repeat(307), parts: 3 },
	{ name: "80 euro signs, each with the room of two", text: "€".repeat(80), parts: 1 },
	{ name: "81 euro signs", text: "€".repeat(81), parts: 2 },
	{ name: "70 letters with a Polish one", text: `ł${"a".repeat(69)}`, parts: 1 },
	{ name: "71 letters with a Polish one", text: `ł${"a".repeat(70)}`, parts: 2 },
	{ name: "134 Urdu letters", text: "ک".repeat(134), parts: 2 },
	{ name: "135 Urdu letters", text: "ک".repeat(135), parts: 3 },
	{ name: "a picture takes two", text: "🙂".repeat(36), parts: 2 },
])("$name: $parts", ({ text, parts }) => {
	expect(textParts(text)).toBe(parts);
});

test("signs that would halve the room become those that do not, and words stay", () => {
	const english = inPlainSigns(`Women’s “Way” – ${"a".repeat(140)}`);
	expect([english.slice(0, 17), textParts(english)]).toEqual(['Women\'s "Way" - a', 1]);
	expect(inPlainSigns("łódź")).toBe("łódź");
});
