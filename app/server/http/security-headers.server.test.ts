import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers.server.ts";

const asHeaders = (pairs: string[]) => {
	const headers = new Headers();
	for (let index = 0; index < pairs.length; index += 2)
		headers.append(pairs[index] ?? "", pairs[index + 1] ?? "");
	return headers;
};

test("allows our own files and the nonce, and nothing else", () => {
	expect(
		asHeaders(securityHeaders({ nonce: "abc", secure: false })).get("content-security-policy"),
	).toBe(
		"default-src 'self';script-src 'self' 'nonce-abc';style-src 'self' 'nonce-abc';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none';object-src 'none'",
	);
	expect(
		asHeaders(securityHeaders({ secure: false })).get("content-security-policy"),
	).not.toContain("nonce");
});

test("promises https only where it is https", () => {
	expect(asHeaders(securityHeaders({ secure: false })).has("strict-transport-security")).toBe(
		false,
	);
	expect(asHeaders(securityHeaders({ secure: true })).get("strict-transport-security")).toBe(
		"max-age=31536000",
	);
});

test("takes few bytes of a page's 9,000", () => {
	expect(securityHeaders({ nonce: "x".repeat(22), secure: true }).join(": ").length).toBeLessThan(
		520,
	);
});
