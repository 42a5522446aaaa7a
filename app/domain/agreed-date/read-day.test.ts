import { expect, test } from "vitest";
import { readDay } from "./read-day.ts";

const TODAY = "2026-11-22";
const read = (day: string, month: string, year: string) => readDay({ day, month, year }, TODAY);

test.each([
	{ is: "today", typed: ["22", "11", "2026"], on: "2026-11-22" },
	{ is: "with zeros and spaces", typed: [" 01", "02 ", "2027"], on: "2027-02-01" },
	{ is: "a short year", typed: ["1", "2", "27"], on: "2027-02-01" },
	{ is: "a year from today", typed: ["22", "11", "2027"], on: "2027-11-22" },
	{ is: "in digits of another script", typed: ["۲۴", "۱۱", "۲۰۲۶"], on: "2026-11-24" },
])("$is is a day", ({ typed, on }) => {
	expect(read(...(typed as [string, string, string]))).toEqual({ on });
});

test.each([
	{ is: "nothing", typed: ["", "", ""], problem: "empty" },
	{ is: "no year", typed: ["24", "11", " "], problem: "empty" },
	{ is: "31 November", typed: ["31", "11", "2026"], problem: "unreal" },
	{ is: "29 February of a common year", typed: ["29", "2", "2027"], problem: "unreal" },
	{ is: "day zero", typed: ["0", "12", "2026"], problem: "unreal" },
	{ is: "a word", typed: ["24", "November", "2026"], problem: "unreal" },
	{ is: "half a day", typed: ["2.5", "12", "2026"], problem: "unreal" },
	{ is: "a year of three digits", typed: ["24", "12", "202"], problem: "unreal" },
	{ is: "yesterday", typed: ["21", "11", "2026"], problem: "past" },
	{ is: "a day more than a year away", typed: ["23", "11", "2027"], problem: "far" },
])("$is is mended as $problem", ({ typed, problem }) => {
	expect(read(...(typed as [string, string, string]))).toEqual({ problem });
});

test("29 February of a leap year is a day, and a year from it is the 28th", () => {
	const leap = { day: "29", month: "2", year: "2028" };
	expect(readDay(leap, "2028-01-10")).toEqual({ on: "2028-02-29" });
	const later = { day: "1", month: "3", year: "2029" };
	expect(readDay(later, "2028-02-29")).toEqual({ problem: "far" });
});
