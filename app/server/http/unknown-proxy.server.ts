import type { IncomingHttpHeaders } from "node:http";
import type { BlockList } from "node:net";
import { isTrusted } from "./trusted-proxy.server.ts";

/**
 * Watches for a proxy that nobody named: all who come through it count as one visitor, and are locked out together.
 *
 * @param warn - told once; of no address, and also where somebody only plays a proxy
 */
export function watchForProxies(warn: (says: string) => void) {
	let hasWarned = false;
	return (peer: string | undefined, headers: IncomingHttpHeaders, trusted: BlockList): void => {
		if (hasWarned || headers["x-forwarded-for"] === undefined || isTrusted(peer ?? "", trusted))
			return;
		hasWarned = true;
		warn(
			"A request came through a proxy that is not in TRUSTED_PROXY: all who come through it count as one visitor.",
		);
	};
}
