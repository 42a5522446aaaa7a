import { type BlockList, isIPv4, isIPv6 } from "node:net";

/** Whether a peer is one whose word about the request before it counts. */
export function isTrusted(peer: string, trusted: BlockList): boolean {
	// A socket that listens on IPv6 shows an IPv4 peer as ::ffff:10.0.0.7.
	const address = peer.startsWith("::ffff:") ? peer.slice(7) : peer;
	return isIPv4(address)
		? trusted.check(address, "ipv4")
		: isIPv6(address) && trusted.check(address, "ipv6");
}
