import { z } from "zod";
import {
	clearCookieHeader,
	readCookie,
	setCookieHeader,
} from "#app/server/cookie-header.server.ts";
import { cookieSealer } from "#app/server/sealed-cookie.server.ts";

/**
 * Holds the code of a kept plan, sealed, on the device of whoever has it: we keep it nowhere, and it may stand in no
 * address. Nobody is asked here if others use the computer, so it is taken for one that they do.
 */
export const SAVED_COOKIE = "saved";

const MOST_SECONDS = 30 * 60;
/** The time begins anew with a page that is looked at once this much of it has passed. */
const RENEW_SECONDS = 5 * 60;
const MOST_TYPED = 40;

const SavedCodeSchema = z.discriminatedUnion("is", [
	/** Given out just now, to be shown until that page is left. */
	z.strictObject({ is: z.literal("new"), code: z.string(), expiresOn: z.iso.date() }),
	/** Typed, and right. */
	z.strictObject({ is: z.literal("opened"), code: z.string() }),
	/** Typed, and not taken: it stands in the field again. */
	z.strictObject({ is: z.literal("typed"), code: z.string() }),
]);

export type SavedCode = z.infer<typeof SavedCodeSchema>;

/** A Set-Cookie header that keeps it for 30 minutes. */
export function keepSavedCode(saved: SavedCode, secure: boolean): string {
	const kept = saved.is === "typed" ? { ...saved, code: saved.code.slice(0, MOST_TYPED) } : saved;
	return setCookieHeader(SAVED_COOKIE, cookieSealer().seal(SAVED_COOKIE, kept), { secure });
}

/** A Set-Cookie header that forgets it. */
export function forgetSavedCode(secure: boolean): string {
	return clearCookieHeader(SAVED_COOKIE, { secure });
}

/** The code that a request brings; undefined where there is none, it is too old, or not one that we sealed. */
export function readSavedCode(request: Request): SavedCode | undefined {
	return openedWithin(request, MOST_SECONDS);
}

/** The code of a plan that somebody looks at, some minutes after it was sealed; undefined before, and without one. */
export function codeToRenew(request: Request): SavedCode | undefined {
	const saved = readSavedCode(request);
	return saved?.is === "opened" && !openedWithin(request, RENEW_SECONDS) ? saved : undefined;
}

function openedWithin(request: Request, maxAgeSeconds: number): SavedCode | undefined {
	const text = readCookie(request.headers.get("Cookie"), SAVED_COOKIE);
	const opened = cookieSealer().open(SAVED_COOKIE, text, { maxAgeSeconds });
	return SavedCodeSchema.safeParse(opened).data;
}
