import type { EntryFile } from "./check-references.ts";
import { firstDayOf, lastDayOf } from "./dates.ts";
import type { ContentProblem } from "./problem.ts";

/**
 * What a day makes wrong in entries that were right when they were written. It
 * never keeps the server from starting: a catalogue may not fall over at midnight.
 *
 * @param today - `YYYY-MM-DD`: what had to happen by then
 * @param latest - the last day on which anybody can have looked or written, where it is another than today
 */
export function checkDay(
	entries: readonly EntryFile[],
	today: string,
	latest = today,
): ContentProblem[] {
	return entries.flatMap(({ file, entry }) => {
		const problems: ContentProblem[] = [];
		const add = (path: ContentProblem["path"], says: string) => problems.push({ file, path, says });
		const { is, since, until } = entry.status;
		if (until !== undefined && is !== "ended" && lastDayOf(until) < today) {
			add(
				["status", "until"],
				`Its end has passed, and it still says "${is}". Find out, or say ended.`,
			);
		}
		if (since !== undefined && is === "opening" && lastDayOf(since) < today) {
			add(["status", "since"], "It should have opened by now. Find out, and mend the status.");
		}
		if (since !== undefined && is !== "opening" && firstDayOf(since) > latest) {
			add(["status", "since"], "This day has not come yet. Say opening, or mend the date.");
		}
		entry.checks.forEach((check, index) => {
			const [field, day] = check.kind === "sourced" ? ["read", check.read] : ["on", check.on];
			if (day > latest) add(["checks", index, field], "Nobody can have looked on a day to come.");
		});
		entry.sources.forEach(({ date }, index) => {
			if (date !== undefined && firstDayOf(date) > latest) {
				add(["sources", index, "date"], "No source can be from a day to come.");
			}
		});
		return problems;
	});
}
