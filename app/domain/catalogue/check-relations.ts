import type { EntryFile } from "./check-references.ts";
import type { ContentProblem } from "./problem.ts";

/** Lists that hold for both sides: a look-alike looks alike from either end, and so does what excludes. */
const BOTH_WAYS = ["confusedWith", "notWith"] as const;

/** Relations that only one of two entries names; the problem stands in the file that has to be mended. */
export function checkRelations(entries: readonly EntryFile[]): ContentProblem[] {
	const byId = new Map(entries.map((file) => [file.entry.id, file]));
	return entries.flatMap(({ entry }) =>
		BOTH_WAYS.flatMap((list) =>
			entry[list].flatMap((id) => {
				const other = byId.get(id);
				if (other === undefined || other.entry[list].includes(entry.id)) return [];
				const says = `Add "${entry.id}" here: its own entry names "${id}" in ${list}, and that holds both ways.`;
				return [{ file: other.file, path: [list], says }];
			}),
		),
	);
}
