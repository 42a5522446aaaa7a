import { westernDigits } from "#app/domain/facts/western-digits.ts";

/** What is wrong with a time: nobody can read it, or it may be in the morning or in the afternoon. */
export type TimeProblem = "unclear" | "half";

const TIME = /^(\d{1,2})(?:[:.h]?(\d{2}))?(am|pm)?$/;
/** Hours that somebody who writes no "am" or "pm" may mean by night or by day, "2:30". */
const EITHER_HALF = { from: 1, to: 6 };

/**
 * Reads a time as people write it: `10:30`, `10.30`, `1030`, `10`, `2pm`, `2.30 p.m.`
 * A call at a wrongly guessed hour is a missed call, so "2:30" is asked again and "02:30" is not.
 *
 * @returns the time as `HH:MM`
 */
export function readTime(typed: string): { at: string } | { problem: TimeProblem } {
	const written = westernDigits(typed)
		.normalize("NFKC")
		.toLowerCase()
		.replace(/\s/g, "")
		.replace(/([ap])\.?m\.?$/, "$1m");
	const [, hourWritten = "", minute = "00", half] = TIME.exec(written) ?? [];
	const hour = Number(hourWritten);
	if (hourWritten === "" || hour > 23 || Number(minute) > 59) return { problem: "unclear" };
	if (half !== undefined && (hour === 0 || (half === "am" && hour > 12)))
		return { problem: "unclear" };
	const isEither = hourWritten.length === 1 && hour >= EITHER_HALF.from && hour <= EITHER_HALF.to;
	if (half === undefined && isEither) return { problem: "half" };
	return { at: `${String(inWholeDay(hour, half)).padStart(2, "0")}:${minute}` };
}

/** The hour of 24. Twelve is the first of its half; "14pm" is what it says. */
function inWholeDay(hour: number, half: string | undefined): number {
	if (half === "am") return hour % 12;
	return half === "pm" && hour < 12 ? hour + 12 : hour;
}
