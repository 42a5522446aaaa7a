/** Tracks across the sheet, of which each box takes some. */
const TRACKS = 6;

/** The most letters that fit on one line in one to five tracks, at 9.5 points beside box and code. */
const LETTERS = [7, 24, 41, 57, 75];

/**
 * How many of six tracks each box of a question takes: as many as its words need, and all as many as half or a third
 * of the width where that takes no more lines, so that boxes stand below each other.
 */
export function boxSpans(labels: readonly string[]): number[] {
	const needed = labels.map((label) => {
		const enough = LETTERS.findIndex((most) => label.length <= most);
		return enough === -1 ? TRACKS : enough + 1;
	});
	const widened = [TRACKS / 2, TRACKS / 3].map((least) =>
		needed.map((span) => (span <= least ? least : TRACKS)),
	);
	return widened.find((spans) => lines(spans) <= lines(needed)) ?? needed;
}

/** How many lines boxes fill, in their order. */
function lines(spans: readonly number[]): number {
	let count = 1;
	let used = 0;
	for (const span of spans) {
		if (used + span > TRACKS) {
			count++;
			used = 0;
		}
		used += span;
	}
	return count;
}
