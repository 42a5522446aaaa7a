import type { SearchIndex } from "./search-index.ts";

const LOOKED_AT = 6;
const ABOUT_EQUAL = 0.82;

/** The first result with its look-alikes, where they fit about as well; else nothing. */
export function didYouMean(
	results: readonly { id: string; name: string; score: number }[],
	{ entries }: SearchIndex,
): { id: string; name: string }[] {
	const [first, ...others] = results;
	if (first === undefined) return [];
	const alike = entries.find(({ id }) => id === first.id)?.confusedWith ?? [];
	const equal = others
		.slice(0, LOOKED_AT)
		.filter(({ id, score }) => alike.includes(id) && score >= first.score * ABOUT_EQUAL);
	return equal.length === 0 ? [] : [first, ...equal].map(({ id, name }) => ({ id, name }));
}
