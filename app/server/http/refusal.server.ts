import type { IncomingHttpHeaders } from "node:http";
import { notAForm, otherOrigin, type PlainAnswer, wrongMethod } from "./plain-answer.server.ts";

/** Programs talk to these paths; they send JSON, hold no cookie of ours, and judge bodies themselves. */
export const API_PREFIX = "/api/";

const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/**
 * Whether a request is turned away before any page sees it, and how.
 *
 * The router would refuse a foreign Origin too, but with a stack trace and a bare 400; and it fails with 500 on a form it cannot read.
 *
 * @param origin - our own, as the person's browser knows it
 * @returns undefined for a request the app should answer. A form without an Origin header is accepted: text browsers send none.
 */
export function refusal(
	method: string,
	pathname: string,
	headers: IncomingHttpHeaders,
	origin: string,
): PlainAnswer | undefined {
	if (method === "GET" || method === "HEAD") return undefined;
	if (method !== "POST") return wrongMethod;
	if (pathname.startsWith(API_PREFIX)) return undefined;
	if (headers.origin !== undefined && headers.origin !== origin) return otherOrigin;
	if (hasBody(headers) && !FORM.test(headers["content-type"] ?? "")) return notAForm;
	return undefined;
}

/** Whether a message announces a body of at least one byte. */
export function hasBody(headers: IncomingHttpHeaders): boolean {
	return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
