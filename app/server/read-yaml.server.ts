import { readFileSync } from "node:fs";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { ContentProblem } from "#app/domain/catalogue/problem.ts";
import { parsedAtBuild } from "./parsed-yaml.server.ts";

/** A content problem with the line an editor has to go to. */
export interface PlacedProblem extends ContentProblem {
	line: number;
}

/** One YAML file, parsed, with a way from a field to its line. */
export interface YamlFile {
	file: string;
	value: unknown;
	/** The line on which a field stands, or the nearest one above it that exists. */
	lineOf: (path: ContentProblem["path"]) => number;
	/** What is wrong with the YAML itself. */
	problems: PlacedProblem[];
}

/**
 * Parses YAML text; broken YAML gives problems, never an exception.
 *
 * @param file - the name shown to the editor
 */
export function parseYaml(file: string, text: string): YamlFile {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number | undefined) =>
		offset === undefined ? 1 : lines.linePos(offset).line;
	const problems = document.errors.map((error) => ({
		file,
		path: [],
		line: lineAt(error.pos[0]),
		says: `This is not written as YAML: ${error.message.split("\n")[0]}`,
	}));
	const lineOf = (path: ContentProblem["path"]) => {
		for (let depth = path.length; depth > 0; depth--) {
			const node = document.getIn(path.slice(0, depth), true);
			if (isNode(node)) return lineAt(node.range?.[0]);
		}
		return 1;
	};
	return { file, value: problems.length > 0 ? undefined : document.toJS(), lineOf, problems };
}

/** Reads and parses one YAML file; one that cannot be read gives a problem too. */
export function readYaml(path: string, file: string): YamlFile {
	let text: string;
	try {
		text = readFileSync(path, "utf8");
	} catch {
		const says = "This file is missing or cannot be read.";
		return {
			file,
			value: undefined,
			lineOf: () => 1,
			problems: [{ file, path: [], line: 1, says }],
		};
	}
	const value = parsedAtBuild(text);
	if (value === undefined) return parseYaml(file, text);
	return { file, value, problems: [], lineOf: (way) => parseYaml(file, text).lineOf(way) };
}
