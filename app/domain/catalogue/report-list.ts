import { type Report, WRONG_REASONS, type WrongReason } from "./report.ts";

/** What is kept of reports. */
export interface KeptReports {
	/** As they were written, oldest first. */
	reports: readonly Report[];
	/** The numbers of those that cannot be read, since what a report is has changed or another hand wrote them. */
	broken: readonly number[];
}

/** How many reports name each reason, the most frequent first. */
function countByReason(reports: readonly Report[]): [WrongReason, number][] {
	const counts = WRONG_REASONS.map((reason): [WrongReason, number] => [
		reason,
		reports.filter((report) => report.reason === reason).length,
	]);
	return counts.filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a);
}

/**
 * The reports as lines for an editor: by service, the one with the newest first, and within it newest first.
 *
 * @param words - a reason in words
 * @param only - the id of the one service to list
 */
export function reportLines(
	{ reports, broken }: KeptReports,
	words: (reason: WrongReason) => string,
	only?: string,
): string[] {
	// Of one day the later written is the newer.
	const newestFirst = reports
		.filter(({ service }) => only === undefined || service === only)
		.toReversed()
		.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
	const lines = [...Map.groupBy(newestFirst, ({ service }) => service)].flatMap(([id, own]) => [
		`${id}: ${own.length}`,
		...countByReason(own).map(([reason, count]) => `  ${count} × ${words(reason)}`),
		...own.map(({ day, reason, text }) => {
			return `  ${day}  ${words(reason)}${text === undefined ? "" : `: ${printable(text)}`}`;
		}),
		"",
	]);
	if (newestFirst.length === 0) lines.push("Nobody has told us that something is wrong.", "");
	if (broken.length > 0) {
		lines.push(
			`${broken.length === 1 ? "Report" : "Reports"} ${broken.join(", ")} could not be read, and ${broken.length === 1 ? "was" : "were"} left out.`,
		);
	}
	return lines;
}

/** Words without the signs by which a line could steer a terminal: they may have been written by another hand. */
function printable(text: string): string {
	return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ");
}
