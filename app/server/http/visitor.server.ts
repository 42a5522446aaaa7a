import type { IncomingHttpHeaders } from "node:http";
import { type BlockList, isIPv6 } from "node:net";
import { HourlyLabels } from "#app/server/hourly-labels.server.ts";
import { isTrusted } from "./trusted-proxy.server.ts";

/** Labels visitors, so that a page can count how often somebody tries without knowing who. */
export class VisitorLabels {
	readonly #labels = new HourlyLabels();

	/** @param at - milliseconds since 1970 */
	of(address: string, at: number): string {
		return this.#labels.of(network(address), at);
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
