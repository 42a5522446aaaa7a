import { expect, test } from "vitest";
import { MOST_MS, waitAfter } from "./back-off.ts";

const HOUR = 60 * 60 * 1000;

test("a message is offered ever more seldom, for about a day, and then given up", () => {
	const waits: number[] = [];
	for (let wait = waitAfter(1); wait !== undefined; wait = waitAfter(waits.length + 1))
		waits.push(wait);
	expect(waits).toEqual(waits.toSorted((a, b) => a - b));
	const all = waits.reduce((sum, wait) => sum + wait, 0);
	expect(all).toBeGreaterThan(20 * HOUR);
	expect(all).toBeLessThan(MOST_MS);
});
