import { randomBytes } from "node:crypto";
import { z } from "zod";
import { MOST_LISTED } from "#app/domain/desk/shortlist.ts";
import {
	clearCookieHeader,
	readCookie,
	setCookieHeader,
} from "#app/server/cookie-header.server.ts";
import { cookieSealer } from "#app/server/sealed-cookie.server.ts";
import { PackedAnswersSchema, packed, type Session } from "#app/server/session.server.ts";

/** Holds the one client an adviser is with, sealed, apart from the answers of whoever uses this browser for themselves. */
export const DESK_COOKIE = "desk";

/** A desk that nobody touches for so long is cleared: whoever comes next must not see the client of before. */
const IDLE_SECONDS = 15 * 60;

const LABEL_BYTES = 9;
const MOST_TYPED = 80;
const MOST_CHOICES = 16;
/** Questions to mend at once; more than that nobody mistypes. */
const MOST_WRONG = 4;
/** A code column may be long; what cannot be read of it comes back cut to this. */
const MOST_PAPER = 400;

const typed = z.string().max(MOST_TYPED);

const DeskSchema = PackedAnswersSchema.extend({
	label: z.string().max(24),
	turn: z.int().min(0),
	/** Services picked for the client, in the adviser's order. */
	list: z.array(typed).max(MOST_LISTED),
	/** The service the adviser asks about, with why or why not. */
	about: typed.optional(),
	areKeysOff: z.boolean(),
	/** What could not be read, to be mended: by question, as it was given. */
	wrong: z
		.array(
			z.strictObject({
				field: z.string().max(20),
				problem: z.string().max(24),
				input: z.array(typed).max(MOST_CHOICES),
				choices: z.array(typed).max(MOST_CHOICES).default([]),
			}),
		)
		.max(MOST_WRONG)
		.catch([]),
	paper: z.string().max(MOST_PAPER).optional(),
});

/** One question's answer that could not be read. */
export type DeskWrong = z.infer<typeof DeskSchema>["wrong"][number];

/** The one client at the desk. */
export interface Desk extends Pick<Session, "answers" | "walk"> {
	/** Of chance, in each form of the desk: a form with another label is of another client, and is refused. */
	label: string;
	/** How often the answers have changed: a form that an older state of this client made is refused. */
	turn: number;
	list: readonly string[];
	about?: string | undefined;
	areKeysOff: boolean;
	wrong: readonly DeskWrong[];
	/** The codes of a paper sheet that could not be read. */
	paper?: string | undefined;
}

/** A desk with nobody at it. */
export function emptyDesk(areKeysOff = false): Desk {
	const label = randomBytes(LABEL_BYTES).toString("base64url");
	return { label, turn: 0, answers: {}, walk: [], list: [], areKeysOff, wrong: [] };
}

/**
 * The desk that a page opens. With nobody at it each page has a label of its own: two tabs that begin side by side would
 * otherwise be one client to us, and two to the adviser.
 */
export function openDesk(desk: Desk | undefined): Desk {
	return clientAt(desk) ?? emptyDesk(desk?.areKeysOff);
}

/** The desk where anything of a client is at it; else undefined. */
export function clientAt(desk: Desk | undefined): Desk | undefined {
	const isEmpty =
		desk === undefined ||
		(desk.walk.length === 0 &&
			desk.wrong.length === 0 &&
			desk.list.length === 0 &&
			desk.about === undefined &&
			desk.paper === undefined);
	return isEmpty ? undefined : desk;
}

/** What browsers keep of a cookie, with its name; they drop a longer one without a word, and the client of before would stand. */
const MOST_CHARACTERS = 4000;

/** A Set-Cookie header that keeps it, its time begun anew. What has to be mended gives way where it would be too long. */
export function keepDesk(desk: Desk, secure: boolean): string {
	const versions = [desk, { ...desk, paper: undefined }, { ...desk, paper: undefined, wrong: [] }];
	const sealed = versions.map((version) => cookieSealer().seal(DESK_COOKIE, written(version)));
	const fitting = sealed.find((text) => text.length <= MOST_CHARACTERS) ?? sealed.at(-1) ?? "";
	return setCookieHeader(DESK_COOKIE, fitting, { secure });
}

function written(desk: Desk) {
	const cut = (texts: readonly string[]) =>
		texts.slice(0, MOST_CHOICES).map((text) => text.slice(0, MOST_TYPED));
	return {
		...desk,
		...packed(desk),
		wrong: desk.wrong
			.slice(0, MOST_WRONG)
			.map((one) => ({ ...one, input: cut(one.input), choices: cut(one.choices) })),
		paper: desk.paper?.slice(0, MOST_PAPER),
	};
}

/** A Set-Cookie header that forgets it. */
export function forgetDesk(secure: boolean): string {
	return clearCookieHeader(DESK_COOKIE, { secure });
}

/** The client of a request; undefined where there is none, or none that was touched within a quarter of an hour. */
export function readDesk(request: Request): Desk | undefined {
	const text = readCookie(request.headers.get("Cookie"), DESK_COOKIE);
	const opened = cookieSealer().open(DESK_COOKIE, text, { maxAgeSeconds: IDLE_SECONDS });
	const parsed = DeskSchema.safeParse(opened);
	if (!parsed.success) return undefined;
	const { packedBy: _, ...desk } = parsed.data;
	return desk;
}
