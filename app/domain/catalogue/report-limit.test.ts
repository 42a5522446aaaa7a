import { expect, test } from "vitest";
import { ReportLimit } from "./report-limit.ts";

const limits = { perService: 2, inAll: 3, windowMs: 1000 };

/** Takes a report where there is room. */
function take(limit: ReportLimit, service: string, at: number): boolean {
	const hasRoom = limit.hasRoom(service, at);
	if (hasRoom) limit.count(service, at);
	return hasRoom;
}

test("takes so many about a service, then so many in all", () => {
	const limit = new ReportLimit(limits);
	expect(["a", "a", "a", "b", "c"].map((service) => take(limit, service, 0))).toEqual([
		true,
		true,
		false,
		true,
		false,
	]);
});

test("has room again once the first is old", () => {
	const limit = new ReportLimit(limits);
	take(limit, "a", 0);
	take(limit, "a", 500);
	expect(take(limit, "a", 999)).toBe(false);
	expect(take(limit, "a", 1000)).toBe(true);
	expect(take(limit, "a", 1001)).toBe(false);
});

test("what was refused does not count", () => {
	const limit = new ReportLimit(limits);
	for (let more = 0; more < 50; more++) take(limit, "a", 0);
	expect(take(limit, "a", 1000)).toBe(true);
});

test("what came to nothing is taken back", () => {
	const limit = new ReportLimit(limits);
	limit.uncount("a");
	expect([take(limit, "a", 0), take(limit, "a", 0)]).toEqual([true, true]);
	limit.uncount("a");
	limit.uncount("b");
	expect([take(limit, "a", 0), take(limit, "a", 0)]).toEqual([true, false]);
});
