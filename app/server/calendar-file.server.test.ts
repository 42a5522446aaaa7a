import { expect, test } from "vitest";
import { contentLines, valuesOf } from "../../tests/support/content-lines.ts";
import { type CalendarEntry, calendarFile } from "./calendar-file.server.ts";

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const entry = (more: Partial<CalendarEntry>) =>
	contentLines(calendarFile({ summary: "Ring", on: "2026-11-24", ...more }, NOW));

test("a day without a time is a whole day, with a reminder at nine the day before", () => {
	const lines = entry({});
	expect(valuesOf(lines, "DTSTART;VALUE=DATE")).toEqual(["20261124"]);
	expect(lines.filter(({ name }) => name.startsWith("DTEND"))).toEqual([]);
	expect(valuesOf(lines, "TRIGGER")).toEqual(["-PT15H"]);
	expect(valuesOf(lines, "DTSTAMP")).toEqual(["20261122T093000Z"]);
});

test.each([
	{ what: "in winter", on: "2026-11-24", at: "14:30", start: "20261124T143000Z" },
	{ what: "in summer", on: "2027-06-01", at: "14:30", start: "20270601T133000Z" },
	{ what: "before clocks change", on: "2027-03-28", at: "00:30", start: "20270328T003000Z" },
	{ what: "after clocks change", on: "2027-03-28", at: "10:00", start: "20270328T090000Z" },
	{ what: "after they change back", on: "2026-10-25", at: "10:00", start: "20261025T100000Z" },
	{
		what: "in the hour that is not there",
		on: "2027-03-28",
		at: "01:30",
		start: "20270328T013000Z",
	},
])("a time $what is right on any phone", ({ on, at, start }) => {
	expect(valuesOf(entry({ on, at }), "DTSTART")).toEqual([start]);
});

test("a time lasts half an hour, over midnight too, with a reminder half an hour before", () => {
	const lines = entry({ on: "2026-12-31", at: "23:45" });
	expect(valuesOf(lines, "DTSTART")).toEqual(["20261231T234500Z"]);
	expect(valuesOf(lines, "DTEND")).toEqual(["20270101T001500Z"]);
	expect(valuesOf(lines, "TRIGGER")).toEqual(["-PT30M"]);
});

test("words of any script come back whole, with all that has a meaning in the file", () => {
	const summary = "Zadzwonić: Jobs; Skills, Ltd \\ Derby";
	const description = `${"فون کریں، پوچھیں کہ کیا ہو گا۔ 😀 ".repeat(8)}\nDTSTART:x\r\nlast`;
	const lines = entry({ summary, description });
	expect(valuesOf(lines, "SUMMARY")).toEqual([summary]);
	expect(valuesOf(lines, "DESCRIPTION")).toEqual([
		description.replace("\r\n", "\n"),
		// The reminder's own words.
		summary,
	]);
});

test("every part is begun and ended in order, and reminders come last", () => {
	const names = entry({ at: "10:30", description: "x" }).map(({ name, value }) =>
		/^(?:BEGIN|END)$/.test(name) ? `${name} ${value}` : name,
	);
	expect(names.filter((name) => /^(?:BEGIN|END)/.test(name))).toEqual([
		"BEGIN VCALENDAR",
		"BEGIN VEVENT",
		"BEGIN VALARM",
		"END VALARM",
		"END VEVENT",
		"END VCALENDAR",
	]);
	expect(names.at(names.indexOf("END VALARM") + 1)).toBe("END VEVENT");
});

test("each file has an id by chance, so that one date never takes another's place", () => {
	const [one, other] = [entry({}), entry({})].map((lines) => valuesOf(lines, "UID")[0]);
	expect(one).toMatch(/^[0-9a-f-]{36}$/);
	expect(one).not.toBe(other);
});
