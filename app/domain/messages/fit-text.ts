import type { Letter, Line } from "./letter.ts";
import { inPlainSigns, textParts } from "./text-parts.ts";
import { writeText } from "./write-text.ts";

/** What a text message may take: more is dear, and nobody reads it. */
export const MOST_PARTS = 3;

/**
 * A text message of whole lines: the first always stands, the others as long as they fit.
 *
 * @param lines - the most useful first
 */
export function fitText(
	lines: readonly Line[],
	{ language, dir }: Omit<Letter, "sections">,
): Letter {
	const letter = (taken: readonly Line[]) => ({ language, dir, sections: [{ blocks: [taken] }] });
	const plain = lines.map((line) =>
		line.map((words) => ({ ...words, says: inPlainSigns(words.says) })),
	);
	const taken: Line[] = [];
	for (const line of plain) {
		const parts = textParts(writeText(letter([...taken, line])));
		if (taken.length > 0 && parts > MOST_PARTS) break;
		taken.push(line);
	}
	return letter(taken);
}
