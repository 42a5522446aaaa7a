import { BlockList } from "node:net";
import { expect, test } from "vitest";
import { publicOrigin } from "./public-origin.server.ts";

const trustedProxies = new BlockList();
trustedProxies.addSubnet("10.0.0.0", 24, "ipv4");
const open = { publicUrl: undefined, trustedProxies };
const published = { publicUrl: "https://escalator.example.org", trustedProxies };
const forwarded = {
	host: "inner:3000",
	"x-forwarded-proto": "https",
	"x-forwarded-host": "escalator.example.org",
};

test("without proxy or setting it is the host over http", () => {
	expect(publicOrigin("192.0.2.1", { host: "Localhost:3000" }, open)).toBe("http://localhost:3000");
	expect(publicOrigin("192.0.2.1", { host: "[::1]:3000" }, open)).toBe("http://[::1]:3000");
});

test("what a trusted proxy forwards comes first, also over a socket that shows IPv4 as IPv6", () => {
	expect(publicOrigin("10.0.0.9", forwarded, open)).toBe("https://escalator.example.org");
	expect(publicOrigin("::ffff:10.0.0.9", forwarded, open)).toBe("https://escalator.example.org");
});

test("what anybody else forwards is ignored", () => {
	expect(publicOrigin("10.0.1.9", forwarded, open)).toBe("http://inner:3000");
	expect(publicOrigin(undefined, forwarded, open)).toBe("http://inner:3000");
	expect(
		publicOrigin("10.0.1.9", { host: "inner", "x-forwarded-proto": "javascript" }, published),
	).toBe("https://escalator.example.org");
});

test("a proxy that says only https is joined with the host it passed on", () => {
	expect(
		publicOrigin("10.0.0.9", { host: "escalator.example.org", "x-forwarded-proto": "https" }, open),
	).toBe("https://escalator.example.org");
	expect(publicOrigin("10.0.0.9", { host: "inner", "x-forwarded-proto": "https" }, published)).toBe(
		"https://escalator.example.org",
	);
});

test("of several values the last, our own proxy's, is believed", () => {
	expect(
		publicOrigin(
			"10.0.0.9",
			{ ...forwarded, "x-forwarded-host": "evil.example, escalator.example.org" },
			open,
		),
	).toBe("https://escalator.example.org");
});

test("the published address stands in for a host that an old client left out", () => {
	expect(publicOrigin("192.0.2.1", {}, published)).toBe("https://escalator.example.org");
});

test.each(["", "a b", "a/b", "user@a", "a:99999", "a:x", "-a", "[::1", "a\u00e9", "a?b"])(
	"a host like %j is refused",
	(host) => {
		expect(publicOrigin("192.0.2.1", { host }, open)).toBeUndefined();
		expect(publicOrigin("192.0.2.1", { host }, published)).toBeUndefined();
		expect(
			publicOrigin("10.0.0.9", { ...forwarded, "x-forwarded-host": host || " " }, open),
		).toBeUndefined();
	},
);
