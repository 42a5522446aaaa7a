/**
 * A source's own date as a day: a year counts as 1 July of it, a month as its 15th.
 *
 * @param date - `2025`, `2025-06` or `2025-06-30`
 */
export function asDay(date: string): string {
	if (date.length === 4) return `${date}-07-01`;
	return date.length === 7 ? `${date}-15` : date;
}

/** The day some months after another; the last of the month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
	return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Whole months from one day to another, never negative. Days are `YYYY-MM-DD`. */
export function monthsBetween(from: string, to: string): number {
	const months =
		(Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
		Number(to.slice(5, 7)) -
		Number(from.slice(5, 7)) -
		(to.slice(8) < from.slice(8) ? 1 : 0);
	return Math.max(0, months);
}
