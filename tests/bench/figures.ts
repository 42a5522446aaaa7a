/** The middle of some numbers; of two in the middle, the greater. NaN where there are none. */
export function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** A number of this size as people read it: `1,234`, `12.3`, `0.512`. */
export function figure(value: number): string {
	const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
	return value.toLocaleString("en-GB", {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
}

export function megabytes(bytes: number): string {
	return `${figure(bytes / 1_000_000)} MB`;
}

const ROUNDS = 15;
const WARM_UP_MS = 300;
const ROUND_MS = 60;

/**
 * How long one call takes, in milliseconds: the median of 15 rounds, each of many calls.
 *
 * @param call - told which call it is, from 0, so that each may take another input
 */
export function millisecondsPerCall(call: (index: number) => unknown): number {
	let index = 0;
	const roundOf = (ms: number) => {
		const [start, first] = [performance.now(), index];
		do call(index++);
		while (performance.now() - start < ms);
		return (performance.now() - start) / (index - first);
	};
	roundOf(WARM_UP_MS);
	return median(Array.from({ length: ROUNDS }, () => roundOf(ROUND_MS)));
}
