import { clearCookieHeader, readCookie, setCookieHeader } from "./cookie-header.server.ts";
import { cookieSealer } from "./sealed-cookie.server.ts";
import { type Draft, DraftSchema, shortened } from "./session.server.ts";

/** Holds a place that somebody typed into the search and that we could not read, sealed, until they try again. */
export const PLACE_COOKIE = "place";
const MOST_SECONDS = 30 * 60;

/** What is wrong with a place, and what was typed where it may be mended. */
export type PlaceDraft = Omit<Draft, "page">;

/** A Set-Cookie header that keeps it. */
export function keepPlaceDraft(draft: PlaceDraft, secure: boolean): string {
	return setCookieHeader(PLACE_COOKIE, cookieSealer().seal(PLACE_COOKIE, shortened(draft)), {
		secure,
	});
}

/** A Set-Cookie header that forgets it. */
export function forgetPlaceDraft(secure: boolean): string {
	return clearCookieHeader(PLACE_COOKIE, { secure });
}

/** The place that a request brings; undefined where there is none, or none that we sealed. */
export function readPlaceDraft(request: Request): PlaceDraft | undefined {
	const text = readCookie(request.headers.get("Cookie"), PLACE_COOKIE);
	const opened = cookieSealer().open(PLACE_COOKIE, text, { maxAgeSeconds: MOST_SECONDS });
	return DraftSchema.omit({ page: true }).safeParse(opened).data;
}
