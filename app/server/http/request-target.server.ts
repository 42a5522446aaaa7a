/** Where a request points, exactly as sent; `pathname` starts with one `/` and can be decoded. */
export interface RequestTarget {
	pathname: string;
	/** With its `?`, or empty. */
	search: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u001f\u007f]/;

/**
 * Reads the request line's target, in its usual form (`/path?query`) or the absolute one that proxies use.
 *
 * @returns undefined where it cannot be an address of ours: a broken percent-encoding, a null byte, a backslash, `//host`.
 *   Refused here, once, because a router or a parser further in would fail on it or print it in a warning.
 */
export function readTarget(raw: string): RequestTarget | undefined {
	const target = raw.startsWith("/") ? raw : /^https?:\/\/[^/?#]+(\/.*)$/i.exec(raw)?.[1];
	if (!target || target.startsWith("//") || /[#\\]/.test(target)) return undefined;
	const mark = target.indexOf("?");
	const pathname = mark === -1 ? target : target.slice(0, mark);
	try {
		if (pathname.includes("%") && UNPRINTABLE.test(decodeURIComponent(pathname))) return undefined;
	} catch {
		return undefined;
	}
	return { pathname, search: mark === -1 ? "" : target.slice(mark) };
}
