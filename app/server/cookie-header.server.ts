/**
 * The value of one cookie in a request.
 *
 * @param header - the Cookie header, or null where there is none
 * @returns undefined where it is not there; the first where a browser sends two
 */
export function readCookie(header: string | null, name: string): string | undefined {
	for (const pair of header?.split(";") ?? []) {
		const equals = pair.indexOf("=");
		if (equals !== -1 && pair.slice(0, equals).trim() === name)
			return pair.slice(equals + 1).trim();
	}
	return undefined;
}

/**
 * A Set-Cookie header: unreadable by scripts, kept from other sites' requests, gone when the browser closes.
 *
 * @param text - a token such as `seal` makes; never a raw value
 * @param secure - whether the person's connection is https, from `requestContext`
 */
export function setCookieHeader(
	name: string,
	text: string,
	{ secure }: { secure: boolean },
): string {
	return `${name}=${text}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/** A Set-Cookie header that makes the browser forget the cookie at once. */
export function clearCookieHeader(name: string, { secure }: { secure: boolean }): string {
	return `${setCookieHeader(name, "", { secure })}; Max-Age=0`;
}
