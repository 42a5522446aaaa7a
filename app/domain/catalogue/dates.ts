/**
 * A source's own date as a day: a year counts as 1 July of it, a month as its 15th.
 *
 * @param date - `2025`, `2025-06` or `2025-06-30`
 */
export function asDay(date: string): string {
	if (date.length === 4) return `${date}-07-01`;
	return date.length === 7 ? `${date}-15` : date;
}

/** The first day that a date as exact as its source (`2025`, `2025-06`, `2025-06-30`) can mean. */
export function firstDayOf(date: string): string {
	return `${date}-01-01`.slice(0, 10);
}

/** The last day that such a date can mean. */
export function lastDayOf(date: string): string {
	if (date.length === 4) return `${date}-12-31`;
	if (date.length > 7) return date;
	return Temporal.PlainDate.from(`${date}-01`).add({ months: 1 }).subtract({ days: 1 }).toString();
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
