import { readCookie } from "./cookie-header.server.ts";
import { DESK_COOKIE, forgetDesk, readDesk } from "./desk/desk-cookie.server.ts";
import {
	forgetHandOver,
	HAND_OVER_COOKIE,
	readHandOver,
} from "./hand-overs/hand-over-cookie.server.ts";
import { forgetSeen, readSeen, SEEN_COOKIE } from "./hand-overs/seen-cookie.server.ts";
import { forgetMessage, MESSAGE_COOKIE, readMessage } from "./messages/message-cookie.server.ts";
import { forgetPaperDraft, PAPER_COOKIE, readPaperDraft } from "./paper-draft.server.ts";
import { forgetPlaceDraft, PLACE_COOKIE, readPlaceDraft } from "./place-draft.server.ts";
import { forgetSavedCode, readSavedCode, SAVED_COOKIE } from "./saved-plans/saved-code.server.ts";
import { ANSWERS_COOKIE, forgetSession, readSession } from "./session.server.ts";

interface PersonCookie {
	name: string;
	/** What a request brings in it; undefined where it is not there, or not one that we sealed. */
	read: (request: Request) => unknown;
	/** A Set-Cookie header that forgets it. */
	forget: (secure: boolean) => string;
}

/** Every cookie that holds something of a person: what "Clear my answers" and "Exit this page" are about. A new one belongs here. */
export const OF_A_PERSON: readonly PersonCookie[] = [
	{ name: ANSWERS_COOKIE, read: readSession, forget: forgetSession },
	{ name: PLACE_COOKIE, read: readPlaceDraft, forget: forgetPlaceDraft },
	{ name: SAVED_COOKIE, read: readSavedCode, forget: forgetSavedCode },
	{ name: HAND_OVER_COOKIE, read: readHandOver, forget: forgetHandOver },
	{ name: SEEN_COOKIE, read: readSeen, forget: forgetSeen },
	{ name: MESSAGE_COOKIE, read: readMessage, forget: forgetMessage },
	{ name: PAPER_COOKIE, read: readPaperDraft, forget: forgetPaperDraft },
	{ name: DESK_COOKIE, read: readDesk, forget: forgetDesk },
];

/** Whether a request brings a cookie of that name, whatever is in it. */
export function bringsAny(request: Request): boolean {
	const cookies = request.headers.get("Cookie");
	return OF_A_PERSON.some(({ name }) => readCookie(cookies, name) !== undefined);
}

/** Whether a request brings one that can be opened. What cannot may be another site's, set for a whole domain. */
export function holdsAny(request: Request): boolean {
	return OF_A_PERSON.some(({ read }) => read(request) !== undefined);
}

/** The Set-Cookie headers that forget them all. @param but - the name of one that stays */
export function forgetAll(secure: boolean, but?: string): string[] {
	return OF_A_PERSON.filter(({ name }) => name !== but).map(({ forget }) => forget(secure));
}
