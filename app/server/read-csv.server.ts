import { readFileSync } from "node:fs";
import { repositoryPath } from "./repository-root.server.ts";

/**
 * Reads a small table of `seeds/`: commas, one header line, no quotes.
 *
 * @param columns - what the caller needs; the file may have more
 * @returns a record of text a row
 * @throws Error naming the file, when it is missing, lacks a column or has quotes
 */
export function readCsv<Column extends string>(
	file: string,
	columns: readonly Column[],
): Record<Column, string>[] {
	const text = readFileSync(repositoryPath("seeds", file), "utf8");
	if (text.includes('"')) throw new Error(`seeds/${file}: quotes are not understood`);
	const [header = "", ...lines] = text.trimEnd().split(/\r?\n/);
	const positions = columns.map((column) => header.split(",").indexOf(column));
	const missing = columns.filter((_, at) => positions[at] === -1);
	if (missing.length > 0) throw new Error(`seeds/${file}: has no column ${missing.join(", ")}`);
	return lines.map((line) => {
		const cells = line.split(",");
		const row = columns.map((column, at) => [column, cells[positions[at] ?? -1] ?? ""] as const);
		return Object.fromEntries(row) as Record<Column, string>;
	});
}
