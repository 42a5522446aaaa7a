import { expect, test } from "vitest";
import { fitText, MOST_PARTS } from "./fit-text.ts";
import { textParts } from "./text-parts.ts";
import { writeText } from "./write-text.ts";

const english = { language: "en", dir: "ltr" } as const;
const lines = (count: number, says: string) =>
	Array.from({ length: count }, (_, index) => [{ says: `${index} ${says}` }]);
const written = (...fitting: Parameters<typeof fitText>) => writeText(fitText(...fitting));

test("all lines stand as long as they fit", () => {
	expect(written(lines(2, "a"), english)).toBe("0 a\n1 a");
});

test("whole lines only, the first of them, within three messages", () => {
	const text = written(lines(20, "x".repeat(48)), english);
	expect(textParts(text)).toBe(MOST_PARTS);
	// Nine lines of 50 letters and eight ends of lines; a tenth would be the 460th letter and more.
	expect(text.split("\n").map((line) => line[0])).toEqual([..."012345678"]);
});

test("in Urdu fewer lines fit", () => {
	const text = written(lines(20, "ک".repeat(48)), { language: "ur", dir: "rtl" });
	expect(text.split("\n")).toHaveLength(3);
});

test("a short line does not slip in after one that had no room", () => {
	const text = written([...lines(1, "a"), [{ says: "x".repeat(500) }], ...lines(1, "b")], english);
	expect(text).toBe("0 a");
});

test("the first line stands however long it is", () => {
	expect(written([[{ says: "x".repeat(500) }]], english)).toHaveLength(500);
});

test("signs that make a message dearer are written plainly", () => {
	expect(written([[{ says: "Juno Women’s Aid – “now”" }]], english)).toBe(
		'Juno Women\'s Aid - "now"',
	);
});
