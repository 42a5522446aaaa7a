import { expect, test } from "vitest";
import { today } from "./clock.server.ts";

test.each([
	{ at: "2026-01-31T23:59:59Z", day: "2026-01-31", when: "winter, a second before midnight" },
	{ at: "2026-02-01T00:00:00Z", day: "2026-02-01", when: "winter, midnight" },
	{ at: "2026-06-30T22:59:59Z", day: "2026-06-30", when: "summer, a second before midnight here" },
	{ at: "2026-06-30T23:00:00Z", day: "2026-07-01", when: "summer, midnight here" },
])("the day in England: $when", ({ at, day }) => {
	expect(today(Date.parse(at))).toBe(day);
});
