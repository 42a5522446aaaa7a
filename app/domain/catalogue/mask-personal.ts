import { westernDigits } from "#app/domain/facts/western-digits.ts";
import { phoneKey } from "./phone-key.ts";
import type { Service } from "./service.ts";

/** What stands for what was taken out. */
export const MASKS = { email: "[email]", number: "[number]", postcode: "[postcode]" };

const EMAIL = /[^\s<>()[\],;:"']+@[^\s<>()[\],;:"'@]+\.[\p{L}\p{Nd}-]{2,}/gu;
const POSTCODE = /(?<![\p{L}\p{Nd}])[A-Z]{1,2}\d[A-Z\d]?[ \t]{0,2}\d[A-Z]{2}(?![\p{L}\p{Nd}])/giu;
/** A National Insurance number: two letters, six digits, a letter. */
const INSURANCE = /(?<![\p{L}\p{Nd}])[A-Z]{2}(?:[ \t-]?\d\d){3}[ \t-]?[A-D](?![\p{L}\p{Nd}])/giu;
/** Digits of any script, as people write a number: with spaces, dots, hyphens or brackets between. */
const DIGITS = /\+?\(?\p{Nd}(?:[\s().,/_·\-‐‑–—\u00a0]{0,3}\p{Nd})*/gu;
/** Signs that would change how a line is shown: control signs, and those that turn its direction. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]+/gu;
/** Signs without width that would split a number for us and for nobody who reads it. */
const NO_WIDTH = /(?<=\p{Nd})[\u00ad\u200b\u2060\ufeff]+(?=\p{Nd})/gu;
/** A bank's sort code. */
const SORT_CODE = /(?<!\p{Nd})\p{Nd}{2}-\p{Nd}{2}-\p{Nd}{2}(?!\p{Nd})/gu;

/** As many digits in one go are no year and no time of day. */
const RUN_OF_DIGITS = 6;
/** As many digits in all, with signs between, are more than two times of day (`09.00-17.00`). */
const DIGITS_IN_ALL = 9;

/**
 * Takes out of somebody's words what may lead to a person: email addresses,
 * postcodes, and numbers as long as a phone's or an account's. What the entry
 * itself says stays, since it is about the service. Names cannot be found this
 * way: the page asks not to write any.
 *
 * @returns the words in one line, without signs that nobody sees
 */
export function maskPersonal(text: string, service: Service): string {
	const own = keysOfEntry(service);
	const unless = (mask: string) => (found: string) => (own.has(keyOf(found)) ? found : mask);
	return text
		.normalize("NFC")
		.replace(NO_WIDTH, "")
		.replace(UNSEEN, " ")
		.replace(EMAIL, unless(MASKS.email))
		.replace(INSURANCE, MASKS.number)
		.replace(POSTCODE, unless(MASKS.postcode))
		.replace(SORT_CODE, MASKS.number)
		.replace(DIGITS, (found) => (isLong(found) ? unless(MASKS.number)(found) : found))
		.replace(/\s+/g, " ")
		.trim();
}

function isLong(found: string): boolean {
	const longest = Math.max(...found.split(/\P{Nd}+/u).map((run) => run.length));
	return (
		longest >= RUN_OF_DIGITS || westernDigits(found).replace(/\D/g, "").length >= DIGITS_IN_ALL
	);
}

/** The numbers, postcodes and email addresses that an entry shows. */
function keysOfEntry(service: Service): Set<string> {
	const { contact, conflicts, referral, status, venues } = service;
	const shown = venues.filter(({ hidden }) => !hidden);
	const text = JSON.stringify([contact, conflicts, referral, status, shown]);
	const found = [EMAIL, POSTCODE, DIGITS].flatMap((form) => text.match(form) ?? []);
	return new Set(found.map(keyOf));
}

/** The same for a number however it is spaced, and whether or not it begins with the country's code. */
function keyOf(found: string): string {
	if (/\p{L}/u.test(found)) return found.toUpperCase().replace(/\s+/g, "");
	return phoneKey(found);
}
