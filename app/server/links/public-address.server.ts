import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Ranges of IPv4 that belong to no public server: private, link-local, loopback, shared, for documents, multicast. */
const NOT_PUBLIC = new BlockList();
for (const [address, bits] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 3],
] as const)
	NOT_PUBLIC.addSubnet(address, bits, "ipv4");
// Of IPv6 only what is given out at all is public, without the tunnels that could lead back to IPv4.
const GIVEN_OUT = new BlockList();
GIVEN_OUT.addSubnet("2000::", 3, "ipv6");
for (const [address, bits] of [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
] as const)
	NOT_PUBLIC.addSubnet(address, bits, "ipv6");
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/**
 * Whether a program that follows links of others may open a connection to an address.
 *
 * @param allowLoopback - true only in tests, whose servers run on this machine
 */
export function isPublicAddress(address: string, allowLoopback = false): boolean {
	const version = isIP(address);
	if (version === 0) return false;
	const family = version === 4 ? "ipv4" : "ipv6";
	if (allowLoopback && LOOPBACK.check(address, family)) return true;
	if (family === "ipv6" && !GIVEN_OUT.check(address, family)) return false;
	return !NOT_PUBLIC.check(address, family);
}

/** A name leads to an address that is not public. */
export class PrivateAddress extends Error {
	constructor() {
		super("This name leads to an address that is not public.");
		this.name = "PrivateAddress";
	}
}

/**
 * Looks a name up for a connection, and gives none but public addresses. The
 * connection is made to what was looked at, so that no second answer can slip in.
 */
export function publicLookup(allowLoopback: boolean): LookupFunction {
	return (name, options, callback) => {
		lookup(name, { ...options, all: true }, (error, addresses) => {
			if (error) return callback(error, "", 0);
			const allowed = addresses.filter(({ address }) => isPublicAddress(address, allowLoopback));
			const [first] = allowed;
			if (first === undefined) return callback(new PrivateAddress(), "", 0);
			if (options.all) return callback(null, allowed);
			callback(null, first.address, first.family);
		});
	};
}
