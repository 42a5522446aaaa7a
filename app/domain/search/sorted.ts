/**
 * Where in a part of a rising list the first value stands that is not below the wanted one.
 *
 * @param from - where the part begins
 * @param to - where it ends: the answer where all are below
 */
export function firstFrom<Value extends string | number>(
	wanted: Value,
	rising: ArrayLike<Value>,
	from = 0,
	to = rising.length,
): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rising[middle] as Value) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The words of a sorted list that begin with some letters. */
export function begunWith(beginning: string, sorted: readonly string[]): string[] {
	const begun: string[] = [];
	for (let at = firstFrom(beginning, sorted); at < sorted.length; at++) {
		const word = sorted[at] ?? "";
		if (!word.startsWith(beginning)) break;
		begun.push(word);
	}
	return begun;
}
