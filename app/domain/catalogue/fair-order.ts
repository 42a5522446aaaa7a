const DAY = 86_400_000;

/**
 * Equals in an order that moves on by one place a day, so that over as many
 * days as there are of them each stands first once.
 *
 * @param equals - in any order that never changes, such as by id
 * @param day - `YYYY-MM-DD`
 */
export function fairOrder<T>(equals: readonly T[], day: string): T[] {
	const first = Math.floor(Date.parse(day) / DAY) % (equals.length || 1);
	return [...equals.slice(first), ...equals.slice(0, first)];
}
