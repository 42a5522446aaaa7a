import type { ContentProblem } from "./problem.ts";
import type { WrittenService } from "./service.schema.ts";
import type { PlanDocument } from "./to-service.ts";

export type Path = ContentProblem["path"];
/** Notes that something is wrong, and where in the file. */
export type Add = (path: Path, says: string) => void;

/** Every `from`, wherever it stands, with the way to it. */
function* everyFrom(value: unknown, path: Path = []): Generator<[Path, string[]]> {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* everyFrom(item, [...path, index]);
	} else if (typeof value === "object" && value !== null) {
		for (const [key, item] of Object.entries(value)) {
			if (key === "from" || key === "rulesFrom") {
				if (Array.isArray(item)) yield [[...path, key], item];
			} else yield* everyFrom(item, [...path, key]);
		}
	}
}

/**
 * Whether a file's facts rest on the sources that it lists, and its checks too.
 *
 * @param facts - the file without what is no fact, such as conditions
 */
export function checkSources(
	facts: object,
	{ sources, checks }: Pick<WrittenService, "sources" | "checks">,
	documents: Readonly<Record<string, PlanDocument>>,
	add: Add,
): void {
	const ids = sources.map((source) => source.id);
	for (const [path, from] of everyFrom(facts)) {
		from.forEach((id, index) => {
			if (!ids.includes(id)) {
				add(
					[...path, index],
					`No source of this entry is called "${id}". Its sources are: ${ids.join(", ")}.`,
				);
			}
		});
	}
	sources.forEach((source, index) => {
		if (ids.indexOf(source.id) !== index) {
			add(["sources", index, "id"], `Two sources are called "${source.id}".`);
		}
		if (source.document !== undefined && !Object.hasOwn(documents, source.document)) {
			add(["sources", index, "document"], `content/documents.yaml has no "${source.document}".`);
		}
	});
	checks.forEach((check, index) => {
		if (check.kind !== "sourced") return;
		const source = sources.find(({ id }) => id === check.source);
		if (source === undefined) {
			add(["checks", index, "source"], `No source of this entry is called "${check.source}".`);
		}
		const date = source?.date ?? documents[source?.document ?? ""]?.date;
		// Compared as exactly as the source's date is: a year with the year, a day with the day.
		if (date !== undefined && date > check.read.slice(0, date.length)) {
			add(["checks", index, "read"], "We cannot have read the source before it was written.");
		}
	});
}
