import { expect, test } from "vitest";
import { isPublicAddress, PrivateAddress, publicLookup } from "./public-address.server.ts";

test.each([
	"127.0.0.1",
	"127.9.9.9",
	"10.1.2.3",
	"172.16.0.1",
	"172.31.255.255",
	"192.168.1.1",
	"169.254.169.254",
	"100.64.0.1",
	"0.0.0.0",
	"224.0.0.1",
	"255.255.255.255",
	"198.18.0.1",
	"::1",
	"::",
	"::ffff:127.0.0.1",
	"::ffff:10.0.0.1",
	"fe80::1",
	"fc00::1",
	"fd12::1",
	"ff02::1",
	"64:ff9b::7f00:1",
	"2002:7f00:1::",
	"2001:db8::1",
	"harbour.example",
	"",
])("%s is not public", (address) => {
	expect(isPublicAddress(address)).toBe(false);
});

test.each(["1.1.1.1", "172.32.0.1", "192.169.0.1", "100.128.0.1", "2606:4700::1", "2a00:1450::8a"])(
	"%s is public",
	(address) => {
		expect(isPublicAddress(address)).toBe(true);
	},
);

test("only loopback is let in for tests", () => {
	expect(["127.0.0.1", "::1"].map((address) => isPublicAddress(address, true))).toEqual([
		true,
		true,
	]);
	expect(["10.0.0.1", "169.254.169.254"].some((one) => isPublicAddress(one, true))).toBe(false);
});

test("a name that leads to this machine is not given", async () => {
	const look = (allowLoopback: boolean) =>
		new Promise((resolve) =>
			publicLookup(allowLoopback)("localhost", { all: false }, (error, address) =>
				resolve(error ?? address),
			),
		);
	expect(await look(false)).toBeInstanceOf(PrivateAddress);
	expect(["127.0.0.1", "::1"]).toContain(await look(true));
});
