import type { CrisisLines } from "./crisis.schema.ts";
import type { ContentProblem } from "./problem.ts";
import { districtsNamed, type Region } from "./region.schema.ts";

const FILE = "content/crisis.yaml";

/**
 * What is wrong with the crisis lines that their shape does not show: an area,
 * an entry or a source that is not there. A line with a misspelt area would
 * silently leave every plan.
 *
 * @param entries - ids of the catalogue's entries
 */
export function checkCrisis(
	{ lines, sources }: CrisisLines,
	region: Region,
	entries: readonly string[],
): ContentProblem[] {
	const problems: ContentProblem[] = [];
	const add = (path: ContentProblem["path"], says: string) =>
		problems.push({ file: FILE, path, says });
	const known = sources.map(({ id }) => id);
	const checkFrom = (path: ContentProblem["path"], from: readonly string[]) => {
		for (const id of from) if (!known.includes(id)) add(path, `No source here is called "${id}".`);
	};
	lines.forEach((line, index) => {
		for (const area of line.areas ?? []) {
			if (districtsNamed(region, area).length === 0) {
				add(["lines", index, "areas"], `"${area}" is no area of content/region.yaml.`);
			}
		}
		if (line.service !== undefined && !entries.includes(line.service)) {
			add(["lines", index, "service"], `There is no entry called "${line.service}".`);
		}
		checkFrom(["lines", index, "from"], line.from);
		line.numbers.forEach((number, at) => {
			checkFrom(["lines", index, "numbers", at, "from"], number.from);
		});
	});
	return problems;
}
