import { z } from "zod";
import { maskPersonal } from "./mask-personal.ts";
import type { Service } from "./service.ts";

/** What may be wrong with an entry, in the order in which a page offers it. */
export const WRONG_REASONS = [
	"phone-dead",
	"phone-other",
	"ended",
	"hours",
	"link",
	"people",
	"other",
] as const;

export type WrongReason = (typeof WRONG_REASONS)[number];

/** Most characters of the words beside a reason, as a browser counts them. */
export const WRONG_TEXT_MOST = 500;
/** A mask may be longer than what it stands for. */
const MASKED_TEXT_MOST = WRONG_TEXT_MOST * 4;

/** "This is wrong", as it is kept: the day without a time, and nothing about who said so. */
export const ReportSchema = z.strictObject({
	day: z.iso.date(),
	service: z.string().regex(/^[a-z0-9-]{1,100}$/),
	reason: z.enum(WRONG_REASONS),
	text: z.string().max(MASKED_TEXT_MOST).optional(),
});

export type Report = z.infer<typeof ReportSchema>;

/** What somebody sent, as the form gives it. */
export interface SentReport {
	reason: string | null;
	text: string | null;
}

/** A report that may be kept; or what is wrong with the form, as the key of its message. */
export type ReadReport = { report: Report } | { problem: "choose" | "long" };

/**
 * Makes a report of a form. Words without a reason count as "something else",
 * so that only an empty form is asked again and nobody has to write twice.
 *
 * @param today - the day, `YYYY-MM-DD`
 */
export function readReport(sent: SentReport, service: Service, today: string): ReadReport {
	// A browser counts a new line as one character and sends two.
	const written = (sent.text ?? "").replaceAll("\r\n", "\n").trim();
	if (written.length > WRONG_TEXT_MOST) return { problem: "long" };
	const chosen = WRONG_REASONS.find((reason) => reason === sent.reason);
	const reason = chosen ?? (written === "" ? undefined : "other");
	if (reason === undefined) return { problem: "choose" };
	const text = maskPersonal(written, service);
	return { report: { day: today, service: service.id, reason, ...(text === "" ? {} : { text }) } };
}
