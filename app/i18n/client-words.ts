import type { TFunction } from "i18next";

/** Looks up words by their key, `reasons:no.area`, filled in with options. */
export type Say = (key: string, options?: Record<string, unknown>) => string;

/**
 * Says the reasons to an adviser, of the client: "they live in High Peak", where the client themselves reads "you live in
 * High Peak". What speaks to nobody is said in the same words.
 */
export function ofTheClient(t: TFunction): Say {
	return (key, options) => t([key.replace(/^reasons:/, "client:"), key], options);
}
