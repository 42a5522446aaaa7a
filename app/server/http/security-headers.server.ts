/**
 * Headers of every answer, as `name, value` pairs in one flat list.
 *
 * Short on purpose: a whole question page, headers and all, has 9,000 bytes.
 *
 * @param nonce - lets the answer's own inline script and style through; undefined where there is none
 */
export function securityHeaders({ nonce, secure }: { nonce?: string; secure: boolean }): string[] {
	const inline = nonce ? ` 'nonce-${nonce}'` : "";
	const headers = [
		"Content-Security-Policy",
		`default-src 'self';script-src 'self'${inline};style-src 'self'${inline};img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none';object-src 'none'`,
		// Not no-referrer: browsers would then send `Origin: null` with every form, which is refused.
		"Referrer-Policy",
		"same-origin",
		"X-Content-Type-Options",
		"nosniff",
		"Permissions-Policy",
		"camera=(),geolocation=(),microphone=()",
		"Cross-Origin-Opener-Policy",
		"same-origin",
	];
	if (secure) headers.push("Strict-Transport-Security", "max-age=31536000");
	return headers;
}
