import { westernDigits } from "#app/domain/facts/western-digits.ts";

/** A day in the three boxes of a form. */
interface TypedDay {
	day: string;
	month: string;
	year: string;
}

/** What is wrong with a day: a box is empty, there is no such day, it is over, or it is too far away. */
export type DayProblem = "empty" | "unreal" | "past" | "far";

/**
 * Reads a day to come, however its digits are written; a year may be short, "26".
 *
 * @param today - the first day that is taken, as `YYYY-MM-DD`; the last is a year later
 */
export function readDay(typed: TypedDay, today: string): { on: string } | { problem: DayProblem } {
	const [day, month, year] = [typed.day, typed.month, typed.year].map((part) =>
		westernDigits(part).trim(),
	) as [string, string, string];
	if (day === "" || month === "" || year === "") return { problem: "empty" };
	if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^(?:\d{2}|\d{4})$/.test(year))
		return { problem: "unreal" };
	const on = realDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
	if (on === undefined) return { problem: "unreal" };
	if (Temporal.PlainDate.compare(on, today) < 0) return { problem: "past" };
	const last = Temporal.PlainDate.from(today).add({ years: 1 });
	if (Temporal.PlainDate.compare(on, last) > 0) return { problem: "far" };
	return { on: on.toString() };
}

/** The day, if the calendar has it: 31 November is none. */
function realDay(year: number, month: number, day: number): Temporal.PlainDate | undefined {
	try {
		return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
	} catch {
		return undefined;
	}
}
