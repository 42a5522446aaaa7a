import { createHmac, randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { type BlockList, isIPv6 } from "node:net";
import { isTrusted } from "./trusted-proxy.server.ts";

const HOUR_MS = 60 * 60 * 1000;

/**
 * Labels visitors, so that a page can count how often somebody tries without knowing who: the label is a keyed hash of
 * the address under a key of chance that is only in memory and thrown away with the hour. Nobody can then say whose
 * label it was, nor tell the same visitor an hour later.
 */
export class VisitorLabels {
	#hour = 0;
	#key = randomBytes(32);

	/** @param at - milliseconds since 1970 */
	of(address: string, at: number): string {
		const hour = Math.floor(at / HOUR_MS);
		if (hour !== this.#hour) {
			this.#hour = hour;
			this.#key = randomBytes(32);
		}
		return createHmac("sha256", this.#key)
			.update(network(address))
			.digest("base64url")
			.slice(0, 16);
	}
}

/**
 * The address that a request comes from: the peer's, or where that is a trusted proxy what it saw before it.
 * It goes into a label and nowhere else.
 */
export function visitorAddress(
	peer: string | undefined,
	headers: IncomingHttpHeaders,
	trustedProxies: BlockList,
): string {
	const forwarded = String(headers["x-forwarded-for"] ?? "").split(",");
	let address = peer ?? "";
	while (isTrusted(address, trustedProxies)) {
		const before = forwarded.pop()?.trim();
		if (!before) break;
		address = before;
	}
	return address;
}

/** One household or phone has a whole /64 of IPv6 to itself, and could look like a new visitor each time. */
function network(address: string): string {
	if (address.startsWith("::ffff:")) return address.slice(7);
	if (!isIPv6(address)) return address;
	const [front = "", back] = address.split("::");
	const start = front.split(":").filter(Boolean);
	const end = back?.split(":").filter(Boolean) ?? [];
	const zeros =
		back === undefined ? [] : Array(Math.max(0, 8 - start.length - end.length)).fill("0");
	return [...start, ...zeros, ...end]
		.slice(0, 4)
		.map((part) => Number.parseInt(part, 16))
		.join(":");
}
