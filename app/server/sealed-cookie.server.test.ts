import { expect, test } from "vitest";
import type { KeyRing } from "./seal-keys.server.ts";
import { createCookieSealer } from "./sealed-cookie.server.ts";

const newest = { id: "k2", secret: Buffer.alloc(32, "newest key") };
const older = { id: "k1", secret: Buffer.alloc(32, "older key") };
const DAY = { maxAgeSeconds: 86_400 };
const NOON = 1_795_000_000_000;

function aSealer({ keys = [newest, older] as KeyRing, at = NOON } = {}) {
	return createCookieSealer(keys, () => at);
}

const sealed = aSealer().seal("answers", { area: "derby", age: 34 });

test("gives back what was sealed, and shows none of it", () => {
	expect(aSealer().open("answers", sealed, DAY)).toEqual({ area: "derby", age: 34 });
	expect(sealed).toMatch(/^k2\.[\w-]+$/);
	expect(Buffer.from(sealed.slice(3), "base64url").toString("latin1")).not.toContain("derby");
});

test("the same value never seals to the same text twice", () => {
	expect(aSealer().seal("answers", { area: "derby", age: 34 })).not.toBe(sealed);
});

test("any key of the ring opens; the first seals", () => {
	const before = aSealer({ keys: [older] }).seal("answers", { age: 34 });
	expect(before).toMatch(/^k1\./);
	expect(aSealer().open("answers", before, DAY)).toEqual({ age: 34 });
	expect(aSealer({ keys: [newest] }).open("answers", before, DAY)).toBeUndefined();
});

test("opens until its age is reached, and no longer", () => {
	const opened = (seconds: number) =>
		aSealer({ at: NOON + seconds * 1000 }).open("answers", sealed, { maxAgeSeconds: 1800 });
	expect(opened(1800)).toBeDefined();
	expect(opened(1801)).toBeUndefined();
});

test("a minute's difference between machines is forgiven, a text from the future is not", () => {
	expect(aSealer({ at: NOON - 60_000 }).open("answers", sealed, DAY)).toBeDefined();
	expect(aSealer({ at: NOON - 61_000 }).open("answers", sealed, DAY)).toBeUndefined();
});

const swapLast = (text: string) => text.slice(0, -1) + (text.endsWith("A") ? "B" : "A");

test.each([
	{ what: "nothing", text: undefined },
	{ what: "an empty text", text: "" },
	{ what: "a cut one", text: sealed.slice(0, -1) },
	{ what: "one cut to its nonce", text: sealed.slice(0, 19) },
	{ what: "two glued together", text: sealed + sealed.slice(3) },
	{ what: "one with something behind it", text: `${sealed}A` },
	{ what: "one with its last character changed", text: swapLast(sealed) },
	{
		what: "one with its nonce changed",
		text: `k2.${sealed[3] === "A" ? "B" : "A"}${sealed.slice(4)}`,
	},
	{ what: "one under another key's id", text: sealed.replace("k2", "k1") },
	{ what: "one under an unknown key's id", text: sealed.replace("k2", "k3") },
	{ what: "a very long one", text: `k2.${"A".repeat(5000)}` },
	{ what: "somebody else's cookie", text: "s%3Aabc.def" },
	{ what: "null bytes", text: "k2.\0\0\0" },
])("does not open $what, and does not throw", ({ text }) => {
	expect(aSealer().open("answers", text, DAY)).toBeUndefined();
});

test("every single changed character is noticed", () => {
	const opened = [...sealed].map((character, index) => {
		const changed =
			sealed.slice(0, index) + (character === "x" ? "y" : "x") + sealed.slice(index + 1);
		return aSealer().open("answers", changed, DAY);
	});
	expect(opened.every((value) => value === undefined)).toBe(true);
});

test("does not open under another cookie's name", () => {
	expect(aSealer().open("client", sealed, DAY)).toBeUndefined();
});
