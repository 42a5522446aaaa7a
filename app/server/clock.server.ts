/** The only file that reads the clock; everything else is told the time. */

/** Milliseconds since 1970. */
export function now(): number {
	return Date.now();
}

/** The calendar day here, in England, as `YYYY-MM-DD`, whatever zone the machine keeps. @param at milliseconds since 1970 */
export function today(at: number = now()): string {
	return Temporal.Instant.fromEpochMilliseconds(at)
		.toZonedDateTimeISO("Europe/London")
		.toPlainDate()
		.toString();
}

/** A moment as the database and the log hold it: ISO text in UTC, whose order is the order of time. @param at milliseconds since 1970 */
export function isoMoment(at: number): string {
	return new Date(at).toISOString();
}

/** The time of day here, in England: `10:42`. @param at milliseconds since 1970 */
export function timeOfDay(at: number): string {
	return Temporal.Instant.fromEpochMilliseconds(at)
		.toZonedDateTimeISO("Europe/London")
		.toPlainTime()
		.toString({ smallestUnit: "minute" });
}

/** Starts a stopwatch. @returns a function that says how many milliseconds have passed, unaffected by a change of the clock */
export function stopwatch(): () => number {
	const start = performance.now();
	return () => performance.now() - start;
}
