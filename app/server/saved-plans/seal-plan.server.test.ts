import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import type { Pepper } from "./pepper.server.ts";
import { NOTHING_SEALED, openPlan, planKey, sealPlan } from "./seal-plan.server.ts";

const aPepper = (): Pepper => ({ secret: randomBytes(32), mark: "" });
const pepper = aPepper();
const code = randomBytes(10);
const key = planKey(code, pepper);
const plan = { lines: ["ی – ł"], at: null };

test("opens as it was sealed, and looks different each time", () => {
	const sealed = sealPlan(key, plan);
	expect(openPlan(key, sealed)).toEqual(plan);
	expect(sealPlan(key, plan).equals(sealed)).toBe(false);
});

test("needs the code and the pepper, both whole", () => {
	const sealed = sealPlan(key, plan);
	const otherCode = Buffer.from(code);
	otherCode[9] = (otherCode[9] ?? 0) ^ 1;
	expect(openPlan(planKey(otherCode, pepper), sealed)).toBeUndefined();
	expect(openPlan(planKey(code, aPepper()), sealed)).toBeUndefined();
	expect(planKey(code, pepper)).toEqual(key);
});

test("is nothing in another row, cut, changed, or made up", () => {
	const sealed = sealPlan(key, plan);
	expect(openPlan({ ...key, id: planKey(code, aPepper()).id }, sealed)).toBeUndefined();
	expect(openPlan(key, sealed.subarray(0, -1))).toBeUndefined();
	expect(openPlan(key, new Uint8Array())).toBeUndefined();
	for (const place of [0, 12, 100, sealed.length - 1]) {
		const changed = Buffer.from(sealed);
		changed[place] = (changed[place] ?? 0) ^ 1;
		expect(openPlan(key, changed)).toBeUndefined();
	}
	expect(openPlan(key, NOTHING_SEALED)).toBeUndefined();
});

test("the row's name and the key have nothing in common", () => {
	expect(key.id).toMatch(/^[\w-]{43}$/);
	expect(Buffer.from(key.id, "base64url").equals(key.key)).toBe(false);
});

test("has the same length, whatever a plan of the usual size says", () => {
	const lengths = ["", "x".repeat(5000), "ی".repeat(4000)].map(
		(text) => sealPlan(key, text).length,
	);
	expect(new Set(lengths)).toEqual(new Set([NOTHING_SEALED.length]));
	expect(sealPlan(key, "x".repeat(9000)).length - NOTHING_SEALED.length).toBe(8192);
});

test("refuses what is longer than any plan", () => {
	expect(openPlan(key, sealPlan(key, "x".repeat(65_000)))).toHaveLength(65_000);
	expect(() => sealPlan(key, "x".repeat(66_000))).toThrow(RangeError);
});
