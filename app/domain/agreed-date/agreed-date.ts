import { z } from "zod";
import { type DayProblem, readDay } from "./read-day.ts";
import { readTime, type TimeProblem } from "./read-time.ts";

/** What somebody has agreed to do on a day. */
export const TO_DO = ["ring", "go", "other"] as const;

/** A date that somebody agreed: what, on which day, and at what time if it has one. */
export const AgreedDateSchema = z.object({
	what: z.enum(TO_DO),
	on: z.iso.date(),
	at: z.iso.time({ precision: -1 }).optional(),
});
export type AgreedDate = z.infer<typeof AgreedDateSchema>;

/** The boxes of the form, by the names that they have in it. */
export const DATE_FIELDS = ["what", "day", "month", "year", "time"] as const;
export type TypedDate = Record<(typeof DATE_FIELDS)[number], string>;

/** One thing to mend, by the field that it is about. */
export type DateProblem =
	| { field: "what"; is: "choose" }
	| { field: "day"; is: DayProblem }
	| { field: "time"; is: TimeProblem };

/** Reads what somebody typed. @param today - the first day that is taken, as `YYYY-MM-DD` */
export function readAgreedDate(
	typed: TypedDate,
	today: string,
): { agreed: AgreedDate } | { problems: DateProblem[] } {
	const what = TO_DO.find((one) => one === typed.what);
	const day = readDay(typed, today);
	const time = typed.time.trim() === "" ? { at: undefined } : readTime(typed.time);
	const problems: DateProblem[] = [
		...(what === undefined ? [{ field: "what" as const, is: "choose" as const }] : []),
		...("problem" in day ? [{ field: "day" as const, is: day.problem }] : []),
		...("problem" in time ? [{ field: "time" as const, is: time.problem }] : []),
	];
	if (what === undefined || "problem" in day || "problem" in time) return { problems };
	return { agreed: { what, on: day.on, at: time.at } };
}
