import { z } from "zod";
import { DIRECTIONS } from "#app/domain/hand-overs/hand-over.schema.ts";
import {
	clearCookieHeader,
	readCookie,
	setCookieHeader,
} from "#app/server/cookie-header.server.ts";
import { cookieSealer } from "#app/server/sealed-cookie.server.ts";

/** Holds the code of a hand-over, sealed, on the device that shows it, and what it takes to end it. */
export const HAND_OVER_COOKIE = "hand-over";

/** Half an hour to open it, and half an hour to look: whoever made it can end it to the last minute. */
const MOST_SECONDS = 62 * 60;

const ShownSchema = z.strictObject({
	code: z.string(),
	serial: z.string(),
	direction: z.enum(DIRECTIONS),
});

export type ShownHandOver = z.infer<typeof ShownSchema>;

/** A Set-Cookie header that keeps it. */
export function keepHandOver(shown: ShownHandOver, secure: boolean): string {
	return setCookieHeader(HAND_OVER_COOKIE, cookieSealer().seal(HAND_OVER_COOKIE, shown), {
		secure,
	});
}

/** A Set-Cookie header that forgets it. */
export function forgetHandOver(secure: boolean): string {
	return clearCookieHeader(HAND_OVER_COOKIE, { secure });
}

/** The hand-over that a request brings; undefined where there is none, or none that we sealed. */
export function readHandOver(request: Request): ShownHandOver | undefined {
	const text = readCookie(request.headers.get("Cookie"), HAND_OVER_COOKIE);
	const opened = cookieSealer().open(HAND_OVER_COOKIE, text, { maxAgeSeconds: MOST_SECONDS });
	return ShownSchema.safeParse(opened).data;
}
