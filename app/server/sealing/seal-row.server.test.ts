import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { NOTHING_SEALED, openRow, sealRow } from "./seal-row.server.ts";

const aKey = (id: string) => ({ id, key: randomBytes(32) });
const key = aKey("one");
const plan = { lines: ["ی – ł"], at: null };

test("opens as it was sealed, and looks different each time", () => {
	const sealed = sealRow(key, plan);
	expect(openRow(key, sealed)).toEqual(plan);
	expect(sealRow(key, plan).equals(sealed)).toBe(false);
});

test("needs the very key", () => {
	expect(openRow(aKey(key.id), sealRow(key, plan))).toBeUndefined();
});

test("is nothing in another row, cut, changed, or made up", () => {
	const sealed = sealRow(key, plan);
	expect(openRow({ ...key, id: "two" }, sealed)).toBeUndefined();
	expect(openRow(key, sealed.subarray(0, -1))).toBeUndefined();
	expect(openRow(key, new Uint8Array())).toBeUndefined();
	for (const place of [0, 12, 100, sealed.length - 1]) {
		const changed = Buffer.from(sealed);
		changed[place] = (changed[place] ?? 0) ^ 1;
		expect(openRow(key, changed)).toBeUndefined();
	}
	expect(openRow(key, NOTHING_SEALED)).toBeUndefined();
});

test("has the same length, whatever a plan of the usual size says", () => {
	const lengths = ["", "x".repeat(5000), "ی".repeat(4000)].map((text) => sealRow(key, text).length);
	expect(new Set(lengths)).toEqual(new Set([NOTHING_SEALED.length]));
	expect(sealRow(key, "x".repeat(9000)).length - NOTHING_SEALED.length).toBe(8192);
});

test("refuses what is longer than any plan", () => {
	expect(openRow(key, sealRow(key, "x".repeat(65_000)))).toHaveLength(65_000);
	expect(() => sealRow(key, "x".repeat(66_000))).toThrow(RangeError);
});
