/** How a plan's lines stand on paper, as a class: at the size of reading, smaller, or as small as a timetable. */
type PaperSize = "is-easy" | "is-small" | "is-smallest";

interface Lines {
	start: readonly unknown[];
	alongside: readonly unknown[];
	next: readonly unknown[];
	/** At most eight, most of them names alone, in three columns of their own. */
	picked: readonly unknown[];
}

/** As many of them take the room of a line. */
const PICKED_IN_LINE = 4;

/** As many lines as first one side, then two, hold at a size. Tried in a browser: tests/browser/print-plan.test.ts. */
const HOLDS: readonly { lines: number; at: PaperSize }[] = [
	{ lines: 4, at: "is-easy" },
	{ lines: 6, at: "is-small" },
	{ lines: 8, at: "is-easy" },
	{ lines: 12, at: "is-small" },
];

/** The largest size at which a plan takes no more sides than it must: one sheet holds any plan. */
export function paperSize({ start, alongside, next, picked }: Lines): PaperSize {
	const long = start.length + alongside.length + next.length;
	const lines = long + Math.ceil(picked.length / PICKED_IN_LINE);
	return HOLDS.find((side) => lines <= side.lines)?.at ?? "is-smallest";
}
