import { writtenLeaves } from "#app/domain/conditions/written-leaves.ts";
import type { ContentProblem } from "./problem.ts";
import type { WrittenService } from "./service.schema.ts";

/** An entry with the file it came from. */
export interface EntryFile {
	file: string;
	entry: WrittenService;
}

const LISTS = ["confusedWith", "notWith", "after"] as const;

/**
 * What is wrong between entries: ids that no entry has, rings, and ids taken twice.
 *
 * @param unreadable - ids of entries that are there but broken, so that naming them is no fault as well
 */
export function checkReferences(
	entries: readonly EntryFile[],
	unreadable: readonly string[] = [],
): ContentProblem[] {
	const problems: ContentProblem[] = [];
	const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
	const exists = (id: string) => byId.has(id) || unreadable.includes(id);
	const joined = new Map<string, string>();
	for (const { file, entry } of entries) {
		const add = (path: ContentProblem["path"], says: string) => problems.push({ file, path, says });
		const refer = (path: ContentProblem["path"], id: string) => {
			if (id === entry.id) add(path, "An entry cannot name itself here.");
			else if (!exists(id)) add(path, `There is no entry called "${id}".`);
		};
		for (const list of LISTS) {
			entry[list].forEach((id, index) => {
				refer([list, index], id);
			});
		}
		entry.exclusions.forEach(({ with: id }, index) => {
			if (!entry.notWith.includes(id)) {
				add(["exclusions", index, "with"], `Add "${id}" to notWith, or take this out.`);
			}
		});
		entry.status.replacedBy.forEach((id, index) => {
			refer(["status", "replacedBy", index], id);
		});
		if (entry.localFormOf !== undefined) {
			refer(["localFormOf"], entry.localFormOf);
			if (byId.get(entry.localFormOf)?.localFormOf !== undefined) {
				add(
					["localFormOf"],
					`"${entry.localFormOf}" is itself the local form of another. Name the national one.`,
				);
			}
		}
		for (const field of ["eligibility", "suits"] as const) {
			const condition = entry[field];
			for (const [path, leaf] of condition ? writtenLeaves(condition, [field]) : []) {
				if (!("using" in leaf)) continue;
				leaf.using.forEach((id, index) => {
					if (!exists(id)) add([...path, "using", index], `There is no entry called "${id}".`);
				});
			}
		}
		entry.mergedFrom.forEach((id, index) => {
			const other = joined.get(id);
			if (other !== undefined) {
				add(
					["mergedFrom", index],
					`"${id}" became part of "${other}" already. Name it in one place.`,
				);
			}
			joined.set(id, entry.id);
			if (byId.has(id)) {
				add(
					["mergedFrom", index],
					`"${id}" still has a file of its own. Delete it, or take it out here.`,
				);
			}
		});
	}
	return problems;
}
