import type { IncomingHttpHeaders } from "node:http";
import type { BlockList } from "node:net";
import { isTrusted } from "./trusted-proxy.server.ts";

/** A name or address with an optional port, and nothing that could smuggle in a path or a user. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]{0,252}[a-z0-9])?\.?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * The origin a person has in the address bar, which decides `request.url`, `Secure` and which forms are accepted.
 *
 * What a trusted proxy forwards comes first, then PUBLIC_URL, then the Host header over plain http.
 *
 * @returns undefined where the host is missing or malformed
 */
export function publicOrigin(
	peer: string | undefined,
	headers: IncomingHttpHeaders,
	settings: { publicUrl: string | undefined; trustedProxies: BlockList },
): string | undefined {
	const direct = toOrigin("http", headers.host);
	if (headers.host !== undefined && !direct) return undefined;
	const base = settings.publicUrl ?? direct;
	if (!peer || !isTrusted(peer, settings.trustedProxies)) return base;
	const host = lastOf(headers["x-forwarded-host"]);
	const proto = lastOf(headers["x-forwarded-proto"])?.toLowerCase();
	if (proto !== undefined && proto !== "http" && proto !== "https") return undefined;
	if (host === undefined && proto === undefined) return base;
	if (host === undefined && settings.publicUrl)
		return toOrigin(proto ?? "http", settings.publicUrl.replace(/^https?:\/\//, ""));
	return toOrigin(proto ?? "http", host ?? headers.host);
}

/** Where several proxies each added a value, the last is the one our own proxy saw. */
function lastOf(header: string | string[] | undefined): string | undefined {
	return header === undefined ? undefined : String(header).split(",").at(-1)?.trim();
}

function toOrigin(proto: string, host: string | undefined): string | undefined {
	if (host === undefined || !HOST.test(host)) return undefined;
	const text = `${proto}://${host}`;
	return URL.canParse(text) ? new URL(text).origin : undefined;
}
