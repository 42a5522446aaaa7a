const FORMAT_OF: Record<string, string> = { en: "en-GB", ur: "ur-u-nu-latn", "en-XA": "en-GB" };

/** What was put into words before, by language and date. The dates are the content's and the day's own, so they are few. */
const known = new Map<string, string>();

/**
 * A date in words of a language, as exact as it is given: "2025", "June 2025", "30 June 2025".
 *
 * @param date - `2025`, `2025-06` or `2025-06-30`
 */
export function dateWords(date: string, language: string): string {
	const key = `${language} ${date}`;
	const words = known.get(key) ?? inWords(date, language);
	known.set(key, words);
	return words;
}

function inWords(date: string, language: string): string {
	if (date.length === 4) return date;
	// Date and not Temporal: lists are put into words in browsers too, and not all of them have it.
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	return new Intl.DateTimeFormat(FORMAT_OF[language] ?? language, {
		...(date.length === 7 ? {} : { day: "numeric" as const }),
		month: "long",
		year: "numeric",
		timeZone: "UTC",
	}).format(Date.UTC(year, month - 1, day));
}
