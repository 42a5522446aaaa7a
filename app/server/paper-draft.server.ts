import { z } from "zod";
import { MOST_TYPED } from "#app/domain/paper/paper-code.ts";
import { clearCookieHeader, readCookie, setCookieHeader } from "./cookie-header.server.ts";
import { cookieSealer } from "./sealed-cookie.server.ts";

/** Holds what somebody typed from a sheet of paper and has to mend, sealed, until they have. */
export const PAPER_COOKIE = "paper";
const MOST_SECONDS = 30 * 60;
/** Cut where it is far too long, and still seen to be too long when it is read again. */
const MOST_KEPT = MOST_TYPED + 1;
/** What a browser keeps of a cookie holds no more of it: letters of other scripts take more room than ours. */
const MOST_BYTES = 2500;

const PaperDraftSchema = z.strictObject({
	/** To be mended; put back into the field to be changed; or a child's, which ends the questions. */
	is: z.enum(["wrong", "again", "young"]),
	code: z.string().max(MOST_KEPT),
	shared: z.enum(["yes", "no"]).optional(),
	for: z.enum(["me", "other"]).optional(),
});

export type PaperDraft = z.infer<typeof PaperDraftSchema>;

/** A Set-Cookie header that keeps it. */
export function keepPaperDraft(draft: PaperDraft, secure: boolean): string {
	const kept = { ...draft, code: fitting(draft.code) };
	return setCookieHeader(PAPER_COOKIE, cookieSealer().seal(PAPER_COOKIE, kept), { secure });
}

/** A Set-Cookie header that forgets it. */
export function forgetPaperDraft(secure: boolean): string {
	return clearCookieHeader(PAPER_COOKIE, { secure });
}

/** What a request brings to be mended; undefined where there is none, it is too old, or not one that we sealed. */
export function readPaperDraft(request: Request): PaperDraft | undefined {
	const text = readCookie(request.headers.get("Cookie"), PAPER_COOKIE);
	const opened = cookieSealer().open(PAPER_COOKIE, text, { maxAgeSeconds: MOST_SECONDS });
	return PaperDraftSchema.safeParse(opened).data;
}

/** As much of it as a cookie holds. */
function fitting(code: string): string {
	let kept = code.slice(0, MOST_KEPT);
	while (Buffer.byteLength(JSON.stringify(kept)) > MOST_BYTES)
		kept = kept.slice(0, Math.floor(kept.length * 0.8));
	return kept;
}
