import { expect, test } from "vitest";
import { HourlyLimit } from "./hourly-limit.ts";

const HOUR = 60 * 60 * 1000;
const take = (limit: HourlyLimit, visitor: string, at = 0) => limit.take(visitor, at);

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

test("what is given back may be taken again, by whoever took it and in all, and never more than that", () => {
	const limit = new HourlyLimit({ perVisitor: 2, inAll: 2 });
	expect([take(limit, "a"), take(limit, "a"), take(limit, "b")]).toEqual([true, true, false]);
	limit.giveBack("a", 0);
	limit.giveBack("b", 0);
	expect([take(limit, "b"), take(limit, "a")]).toEqual([true, false]);
});

test("what was taken before the hour turned is not given back after it", () => {
	const limit = new HourlyLimit({ perVisitor: 9, inAll: 1 });
	take(limit, "a", HOUR - 1);
	limit.giveBack("a", HOUR);
	expect([take(limit, "b", HOUR), take(limit, "b", HOUR)]).toEqual([true, false]);
});

test("a crowd locks nobody out: who was quiet longest is forgotten, who goes on is not", () => {
	const limit = new HourlyLimit({ perVisitor: 2, inAll: Number.POSITIVE_INFINITY });
	for (const visitor of ["busy", "quiet"]) [take(limit, visitor), take(limit, visitor)];
	for (let other = 0; other < 9998; other++) limit.count(`robot ${other}`, 0);
	limit.count("busy", 0);
	for (const visitor of ["x", "y", "z"])
		expect([visitor, take(limit, visitor), take(limit, visitor)]).toEqual([visitor, true, true]);
	expect([take(limit, "busy"), take(limit, "quiet")]).toEqual([false, true]);
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
