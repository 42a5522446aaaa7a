import { expect, test } from "vitest";
import { paperSize } from "./paper-size.ts";

/** A plan of so many lines, spread over its parts, and so many chosen with an adviser. */
function planOf(lines: number, chosen = 0) {
	const start = Array.from({ length: Math.min(lines, 3) });
	const next = Array.from({ length: Math.min(lines - start.length, 3) });
	const alongside = Array.from({ length: lines - start.length - next.length });
	return { start, next, alongside, picked: Array.from({ length: chosen }) };
}

test.each([
	{ lines: 0, size: "is-easy", why: "nothing but somebody to ring" },
	{ lines: 4, size: "is-easy", why: "one side holds them" },
	{ lines: 5, size: "is-small", why: "a second side for one line is a second sheet to lose" },
	{ lines: 7, size: "is-easy", why: "where there are two sides, there is room" },
	{ lines: 12, size: "is-small", why: "two sides still hold them" },
	{ lines: 13, size: "is-smallest", why: "a third side is never needed" },
])("$lines lines stand $size: $why", ({ lines, size }) => {
	expect(paperSize(planOf(lines))).toBe(size);
});

test("what was chosen takes room too, four of them that of a line", () => {
	expect(paperSize(planOf(3, 4))).toBe("is-easy");
	expect(paperSize(planOf(3, 5))).toBe("is-small");
});
