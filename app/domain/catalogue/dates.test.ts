import { expect, test } from "vitest";
import { asDay, firstDayOf, lastDayOf, monthsAfter, monthsBetween } from "./dates.ts";

test.each([
	["2025", "2025-07-01"],
	["2025-06", "2025-06-15"],
	["2025-06-30", "2025-06-30"],
])("a source dated %s counts as %s", (date, day) => {
	expect(asDay(date)).toBe(day);
});

test.each([
	["2025", "2025-01-01", "2025-12-31"],
	["2024-02", "2024-02-01", "2024-02-29"],
	["2025-12", "2025-12-01", "2025-12-31"],
	["2025-06-30", "2025-06-30", "2025-06-30"],
])("%s lasts from %s to %s", (date, first, last) => {
	expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
});

test.each([
	["2026-01-31", 1, "2026-02-28"],
	["2027-12-31", 2, "2028-02-29"],
	["2026-11-21", 6, "2027-05-21"],
	["2026-11-21", 24, "2028-11-21"],
])("%s and %i months is %s", (day, months, later) => {
	expect(monthsAfter(day, months)).toBe(later);
});

test.each([
	["2026-01-15", "2026-01-15", 0],
	["2026-01-15", "2026-02-14", 0],
	["2026-01-15", "2026-02-15", 1],
	["2025-12-31", "2026-01-01", 0],
	["2025-07-01", "2026-11-21", 16],
	["2026-02-01", "2026-01-01", 0],
])("from %s to %s are %i whole months", (from, to, months) => {
	expect(monthsBetween(from, to)).toBe(months);
});

test.each(["2026-02-30", "soon", ""])(
	"a day that is none is an error, not another day: %s",
	(day) => {
		expect(() => monthsAfter(day, 1)).toThrow(RangeError);
	},
);
