import { expect, test } from "vitest";
import type { Report } from "./report.ts";
import { reportLines } from "./report-list.ts";

const reports: Report[] = [
	{ day: "2026-11-01", service: "harbour-line", reason: "hours", text: "Shut on Mondays" },
	{ day: "2026-11-03", service: "quay", reason: "ended" },
	{ day: "2026-11-02", service: "harbour-line", reason: "phone-dead" },
	{ day: "2026-11-02", service: "harbour-line", reason: "hours" },
];
const words = (reason: string) => `(${reason})`;

test("by service, the newest first, counted by reason", () => {
	expect(reportLines({ reports, broken: [] }, words)).toEqual([
		"quay: 1",
		"  1 × (ended)",
		"  2026-11-03  (ended)",
		"",
		"harbour-line: 3",
		"  2 × (hours)",
		"  1 × (phone-dead)",
		"  2026-11-02  (hours)",
		"  2026-11-02  (phone-dead)",
		"  2026-11-01  (hours): Shut on Mondays",
		"",
	]);
});

test("one service alone, and nothing where nobody said anything", () => {
	expect(reportLines({ reports, broken: [] }, words, "quay")[0]).toBe("quay: 1");
	expect(reportLines({ reports, broken: [] }, words, "quay")).toHaveLength(4);
	expect(reportLines({ reports, broken: [] }, words, "pier")[0]).toMatch(/^Nobody has told us/);
});

test("what cannot be read is said", () => {
	expect(reportLines({ reports, broken: [2] }, words).at(-1)).toMatch(/^Report 2 could not/);
	expect(reportLines({ reports: [], broken: [2, 7] }, words).at(-1)).toMatch(
		/^Reports 2, 7 .* were/,
	);
});

test("no words steer the terminal", () => {
	const [report] = reports;
	const text = "a\u001b[2J\u202eb";
	const lines = reportLines({ reports: [{ ...(report as Report), text }], broken: [] }, words);
	expect(lines.join("")).not.toMatch(/[\p{Cc}\u202e]/u);
});
