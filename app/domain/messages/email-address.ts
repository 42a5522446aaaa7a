/** What a mail server takes as a whole address, and as what stands before the @. */
const MOST_LETTERS = 254;
const MOST_BEFORE_AT = 64;

/** Letters that need no quotes; a line break, a comma or a bracket would let a header or a second address in. */
const BEFORE_AT = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const AFTER_AT =
	/^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/;

/**
 * Reads an e-mail address as somebody typed or pasted it: spaces around it and marks that nobody sees are taken off.
 *
 * @returns the address; undefined where it is none that a mail can be sent to
 */
export function readEmailAddress(typed: string): string | undefined {
	const address = typed
		.normalize("NFKC")
		.replace(/\p{Cf}/gu, "")
		.trim();
	if (address.length > MOST_LETTERS) return undefined;
	const [before = "", after = "", more] = address.split("@");
	if (more !== undefined || before.length > MOST_BEFORE_AT) return undefined;
	return BEFORE_AT.test(before) && AFTER_AT.test(after) ? address : undefined;
}
