/** Rows as columns of plain text, each as wide as its widest cell. @param gap - spaces between two columns */
export function textTable(rows: readonly (readonly string[])[], gap = 2): string[] {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	return rows.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join(" ".repeat(gap))
			.trimEnd(),
	);
}

/** A text in lines of at most so many characters, the later ones indented. */
export function wrapped(text: string, width: number, indent: string): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(last === undefined ? word : `${indent}${word}`);
	}
	return lines;
}
