import { expect, test } from "vitest";
import { qualityLines } from "./quality-lines.ts";

test("says each part in hundredths, marks what is short of full, and what does not apply", () => {
	const lines = qualityLines({ total: 0.754, parts: { wayIn: 1, freshness: 0.5, sources: 0 } });
	expect(lines[0]).toBe("75 of 100");
	expect(lines).toContain("  100  some way in");
	expect(lines).toContain(
		"   50  how new its newest source is (full for 6 months, none at 2 years)  <",
	);
	expect(lines).toContain("    0  two sources or more  <");
	expect(lines).toContain("    -  what it costs: does not apply");
});
