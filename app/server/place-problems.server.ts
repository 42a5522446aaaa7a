import { join } from "node:path";
import type { ContentProblem } from "#app/domain/catalogue/problem.ts";
import { type PlacedProblem, readYaml, type YamlFile } from "./read-yaml.server.ts";

/**
 * Gives problems that were found after reading the line on which each stands,
 * in the order of files and lines.
 *
 * @param content - path of the folder that `content/` stands for
 * @param root - path of what else a problem may name, such as `seeds/`
 */
export function placeProblems(
	problems: readonly ContentProblem[],
	content: string,
	root: string,
): PlacedProblem[] {
	const files = new Map<string, YamlFile>();
	const read = (file: string) => {
		const path = file.startsWith("content/") ? join(content, file.slice(8)) : join(root, file);
		const yaml = files.get(file) ?? readYaml(path, file);
		files.set(file, yaml);
		return yaml;
	};
	return problems
		.map((problem) => ({ ...problem, line: read(problem.file).lineOf(problem.path) }))
		.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
