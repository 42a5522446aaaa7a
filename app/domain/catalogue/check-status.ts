import type { EntryFile } from "./check-references.ts";
import type { ContentProblem } from "./problem.ts";

/** What a note must say for each status that leaves people asking. */
const NOTES = {
	ended: "Say since when, and where people can go now.",
	paused: "Say since when, and when it may go on.",
	opening: "Say what is known of the start.",
	unconfirmed: "Say why we are not sure.",
} as const;

/** Entries that do not surely run and do not say why. */
export function checkStatus(entries: readonly EntryFile[]): ContentProblem[] {
	return entries.flatMap(({ file, entry: { status } }) =>
		status.is === "open" || status.note !== undefined
			? []
			: [{ file, path: ["status"], says: `"${status.is}" needs a note. ${NOTES[status.is]}` }],
	);
}
