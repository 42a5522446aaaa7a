/** More letters than this are not read: nobody types them to find a service. */
export const MOST_LETTERS = 200;

/** What somebody typed, as one line: no control characters, no halves of letters, no spaces at the ends. */
export function readQuery(typed: string): string {
	const line = typed
		.toWellFormed()
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
		.trim();
	return [...line].slice(0, MOST_LETTERS).join("").trim();
}
