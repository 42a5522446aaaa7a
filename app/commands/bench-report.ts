/** One thing measured, as a line of the report. */
export interface BenchLine {
	what: string;
	/** The median with its unit, or what else sums it up. */
	median: string;
	/** In words; left out where something is only shown. */
	goal?: string;
	isMet?: boolean;
}

/** A part of the bench: a file `tests/bench/<name>.bench-part.ts`. */
export interface BenchPart {
	/** Measures, at the root of the repository; it may take a minute. */
	measure: () => Promise<BenchLine[]>;
}

const HEADINGS = ["what", "median", "goal", "met"];

/** The lines as a table of plain text. */
export function benchTable(lines: readonly BenchLine[]): string {
	const rows = lines.map(({ what, median, goal = "", isMet }) => [
		what,
		median,
		goal,
		isMet === undefined ? "" : isMet ? "yes" : "NO",
	]);
	const all = [HEADINGS, ...rows];
	const widths = HEADINGS.map((_, column) =>
		Math.max(...all.map((row) => row[column]?.length ?? 0)),
	);
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join("  ")
			.trimEnd();
	return [line(HEADINGS), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join(
		"\n",
	);
}

/** How many of the goals are met, in words. */
export function goalsMet(lines: readonly BenchLine[]): string {
	const withGoal = lines.filter(({ isMet }) => isMet !== undefined);
	return `${withGoal.filter(({ isMet }) => isMet).length} of ${withGoal.length} goals met`;
}
