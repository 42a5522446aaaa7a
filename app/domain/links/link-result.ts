import { z } from "zod";

/**
 * What came of asking one link.
 *
 * `answers`: a page is there. `moved`: a page of another domain is there.
 * `gone`: the server says there is none (404, 410). `not-found-page`: it says all is well, and shows that there is none.
 * `unreached`: we could not tell today, which is no fault of the link. `not-asked`: we may not ask, or had no time.
 */
export const LINK_OUTCOMES = [
	"answers",
	"moved",
	"gone",
	"not-found-page",
	"unreached",
	"not-asked",
] as const;
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];

export const LinkResultSchema = z.strictObject({
	is: z.enum(LINK_OUTCOMES),
	/** The day it was asked, `YYYY-MM-DD`. */
	on: z.iso.date(),
	/** Where it led in the end, if that is another address. */
	to: z.string().optional(),
	/** Why, in plain words: "HTTP 404", "its certificate is not right". */
	why: z.string().optional(),
});
export type LinkResult = z.infer<typeof LinkResultSchema>;

/** Whether asking told us something about the link itself, which may be noted; the others are tried again. */
export function isSettled({ is }: Pick<LinkResult, "is">): boolean {
	return is !== "unreached" && is !== "not-asked";
}

const MOST = 200;

/** One sentence for the check of an entry, at most 200 characters. */
export function noteOf({ is, to, why }: LinkResult): string {
	// What stands after ? can be of one visit alone.
	const place = to?.replace(/\?.*$/, "");
	const says = {
		answers: place === undefined ? "The page answers." : `The page answers, now at ${place}`,
		moved: `The link leads to another domain: ${place}`,
		gone: `The page is not there any more (${why}).`,
		"not-found-page": `The page is not there any more: ${why}.`,
		unreached: `We could not reach the page (${why}). Try again.`,
		"not-asked": `We did not ask (${why}).`,
	}[is];
	return says.length <= MOST ? says : `${says.slice(0, MOST - 1)}…`;
}
