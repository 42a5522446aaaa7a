import { BlockList } from "node:net";
import { expect, test } from "vitest";
import { VisitorLabels, visitorAddress } from "./visitor.server.ts";

const HOUR = 60 * 60 * 1000;
const trusted = new BlockList();
trusted.addSubnet("10.0.0.0", 24, "ipv4");
const forwarded = { "x-forwarded-for": "198.51.100.1, 203.0.113.7" };

test("a visitor has one label an hour, another has another", () => {
	const labels = new VisitorLabels();
	const label = labels.of("203.0.113.7", HOUR);
	expect(label).toMatch(/^[\w-]{16}$/);
	expect(labels.of("203.0.113.7", HOUR * 2 - 1)).toBe(label);
	expect(labels.of("203.0.113.8", HOUR)).not.toBe(label);
});

test("the label is worth nothing in the next hour, nor in another process", () => {
	const labels = new VisitorLabels();
	const label = labels.of("203.0.113.7", HOUR);
	expect(labels.of("203.0.113.7", HOUR * 2)).not.toBe(label);
	expect(labels.of("203.0.113.7", HOUR)).not.toBe(label);
	expect(new VisitorLabels().of("203.0.113.7", HOUR)).not.toBe(label);
});

test.each([
	["2001:db8::1", "2001:db8:0:0:ffff::2"],
	["2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002::"],
	["::ffff:203.0.113.7", "203.0.113.7"],
])("%s and %s are one visitor", (one, other) => {
	const labels = new VisitorLabels();
	expect(labels.of(one, 0)).toBe(labels.of(other, 0));
	expect(labels.of(one, 0)).not.toBe(labels.of("2001:db8:0:1::1", 0));
});

test("behind a trusted proxy it is whom that saw, and nobody is believed about others", () => {
	expect(visitorAddress("10.0.0.9", forwarded, trusted)).toBe("203.0.113.7");
	expect(visitorAddress("192.0.2.1", forwarded, trusted)).toBe("192.0.2.1");
	expect(visitorAddress("::ffff:10.0.0.9", { "x-forwarded-for": "a, 10.0.0.8" }, trusted)).toBe(
		"a",
	);
	expect(visitorAddress("10.0.0.9", {}, trusted)).toBe("10.0.0.9");
	expect(visitorAddress(undefined, {}, trusted)).toBe("");
});
