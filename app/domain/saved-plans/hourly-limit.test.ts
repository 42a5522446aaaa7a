import { expect, test } from "vitest";
import { HourlyLimit } from "./hourly-limit.ts";

const HOUR = 60 * 60 * 1000;

/** Does it where there is room. */
function take(limit: HourlyLimit, visitor: string, at = 0): boolean {
	const hasRoom = limit.hasRoom(visitor, at);
	if (hasRoom) limit.count(visitor, at);
	return hasRoom;
}

test("so many a visitor, so many in all", () => {
	const limit = new HourlyLimit({ perVisitor: 2, inAll: 3 });
	expect(["a", "a", "a", "b", "c"].map((visitor) => take(limit, visitor))).toEqual([
		true,
		true,
		false,
		true,
		false,
	]);
});

test("all is forgotten when the hour turns, also where a clock was put back", () => {
	const limit = new HourlyLimit({ perVisitor: 1, inAll: 1 });
	expect(take(limit, "a", HOUR * 5)).toBe(true);
	expect(take(limit, "a", HOUR * 6 - 1)).toBe(false);
	expect(take(limit, "a", HOUR * 6)).toBe(true);
	expect(take(limit, "a", HOUR * 5)).toBe(true);
});

test("a crowd shares one count, and those who were known before it keep theirs", () => {
	const limit = new HourlyLimit({ perVisitor: 2, inAll: Number.POSITIVE_INFINITY });
	for (let visitor = 0; visitor < 10_000; visitor++) limit.count(String(visitor), 0);
	expect([take(limit, "x"), take(limit, "y"), take(limit, "z")]).toEqual([true, true, false]);
	expect([take(limit, "7"), take(limit, "7")]).toEqual([true, false]);
});

test("what was not done after all is given back, once, and nothing after the hour has turned", () => {
	const limit = new HourlyLimit({ perVisitor: 1, inAll: 2 });
	expect([take(limit, "a"), take(limit, "b")]).toEqual([true, true]);
	limit.giveBack("a", 0);
	limit.giveBack("a", 0);
	expect([take(limit, "b"), take(limit, "a"), take(limit, "c")]).toEqual([false, true, false]);
	limit.giveBack("a", HOUR);
	expect([take(limit, "x", HOUR), take(limit, "y", HOUR), take(limit, "z", HOUR)]).toEqual([
		true,
		true,
		false,
	]);
});
