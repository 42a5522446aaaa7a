import { z } from "zod";
import { DIRECTIONS, type Direction } from "#app/domain/hand-overs/hand-over.schema.ts";
import {
	clearCookieHeader,
	readCookie,
	setCookieHeader,
} from "#app/server/cookie-header.server.ts";
import { cookieSealer } from "#app/server/sealed-cookie.server.ts";
import {
	PackedAnswersSchema,
	PickedIdsSchema,
	packed,
	type Session,
} from "#app/server/session.server.ts";

/** Holds what somebody handed over to this screen, sealed, apart from the answers of whoever sits at it. */
export const SEEN_COOKIE = "seen";

const MOST_SECONDS = 30 * 60;
const MOST_TYPED = 40;

const SeenSchema = z.strictObject({
	opened: PackedAnswersSchema.extend({
		serial: z.string(),
		direction: z.enum(DIRECTIONS),
		isForOther: z.boolean(),
		picked: PickedIdsSchema,
	})
		.optional()
		.catch(undefined),
	/** Typed, and not taken: it stands in the field again. */
	typed: z.strictObject({ code: z.string(), wrong: z.int() }).optional(),
});

/** Somebody's answers on another's screen. */
export interface OpenedHandOver
	extends Pick<Session, "answers" | "walk" | "isForOther" | "picked"> {
	serial: string;
	direction: Direction;
}

/** What this screen was handed over, and what was typed to get more. */
export interface Seen {
	opened?: OpenedHandOver | undefined;
	/** `wrong`: how many wrong codes were typed one after the other. */
	typed?: { code: string; wrong: number } | undefined;
}

/** A Set-Cookie header that keeps it. */
export function keepSeen({ opened, typed }: Seen, secure: boolean): string {
	const sealed = cookieSealer().seal(SEEN_COOKIE, {
		opened: opened && { ...opened, ...packed(opened) },
		typed: typed && { ...typed, code: typed.code.slice(0, MOST_TYPED) },
	});
	return setCookieHeader(SEEN_COOKIE, sealed, { secure });
}

/** A Set-Cookie header that forgets it. */
export function forgetSeen(secure: boolean): string {
	return clearCookieHeader(SEEN_COOKIE, { secure });
}

/** What a request brings; undefined where there is nothing, or nothing that we sealed within half an hour. */
export function readSeen(request: Request): Seen | undefined {
	const text = readCookie(request.headers.get("Cookie"), SEEN_COOKIE);
	const found = cookieSealer().open(SEEN_COOKIE, text, { maxAgeSeconds: MOST_SECONDS });
	return SeenSchema.safeParse(found).data;
}
