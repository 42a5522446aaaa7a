import { expect, test } from "vitest";
import { pick, pickSome, seeded } from "./random.ts";

const stream = (seed: number, length = 1000) => {
	const random = seeded(seed);
	return Array.from({ length }, random);
};

test("a seed fixes the stream, and another seed gives another", () => {
	expect(stream(1)).toEqual(stream(1));
	expect(stream(1)).not.toEqual(stream(2));
});

test("numbers lie from 0 up to 1 and fall in every tenth alike", () => {
	const numbers = stream(3, 10_000);
	expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
	const tenths = Array.from(
		{ length: 10 },
		(_, tenth) => numbers.filter((number) => Math.floor(number * 10) === tenth).length,
	);
	for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("picks each of a list in time, and refuses an empty one", () => {
	const random = seeded(4);
	expect(new Set(Array.from({ length: 50 }, () => pick(random, ["a", "b", "c"])))).toEqual(
		new Set(["a", "b", "c"]),
	);
	expect(() => pick(random, [])).toThrow(RangeError);
});

test("picks none, some and all of a list in time, in the list's order", () => {
	const random = seeded(5);
	const list = ["a", "b", "c"];
	const seen = new Set(Array.from({ length: 500 }, () => pickSome(random, list).join("")));
	expect([...seen].toSorted()).toEqual(["", "a", "ab", "abc", "ac", "b", "bc", "c"]);
});
