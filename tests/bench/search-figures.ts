/** A query whose right answers are known. */
export interface JudgedQuery {
	query: string;
	kind: string;
	expect: string[];
	also?: string[];
	area?: string;
	lang?: string;
}

/** A way of searching: ids, best first. */
export type Engine = (query: string, area: string | undefined) => string[];

/** What one engine reached for one kind of query, each from 0 to 1. */
export interface KindFigures {
	kind: string;
	count: number;
	first: number;
	firstThree: number;
	reciprocal: number;
	empty: number;
	/** For nonsense, where no result is the right one. */
	answered: number;
}

export const NONSENSE = "nonsense";
const LOOKED_AT = 10;

/** How an engine did, by kind, then over all kinds but nonsense. */
export function figuresOf(queries: readonly JudgedQuery[], engine: Engine): KindFigures[] {
	const judged = queries.map((query) => ({ ...query, ids: engine(query.query, query.area) }));
	const byKind = [...Map.groupBy(judged, ({ kind }) => kind)]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([kind, of]) => figures(kind, of));
	const sensible = judged.filter(({ kind }) => kind !== NONSENSE);
	return [...byKind, figures("all but nonsense", sensible)];
}

function figures(kind: string, judged: readonly (JudgedQuery & { ids: string[] })[]): KindFigures {
	const places = judged.map(({ ids, expect }) => ids.findIndex((id) => expect.includes(id)));
	const share = (count: number) => count / (judged.length || 1);
	const within = (most: number) =>
		share(places.filter((place) => place !== -1 && place < most).length);
	const empty = share(judged.filter(({ ids }) => ids.length === 0).length);
	return {
		kind,
		count: judged.length,
		first: within(1),
		firstThree: within(3),
		reciprocal: share(
			places.reduce(
				(sum, place) => sum + (place === -1 || place >= LOOKED_AT ? 0 : 1 / (place + 1)),
				0,
			),
		),
		empty,
		answered: 1 - empty,
	};
}
