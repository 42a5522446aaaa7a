import { MOST_COMPARED } from "#app/domain/catalogue/compare-path.ts";

/** What somebody looks for: their words, and what they narrowed the list by. It all stands in the address. */
export interface SearchChoices {
	words: string;
	/** A district's id. */
	area: string | undefined;
	barrier: string | undefined;
	kind: string | undefined;
	/** Only what people can get in touch with by themselves. */
	self: boolean;
	/** Only what is open, as far as we know. */
	open: boolean;
	/** Only what a source says is free. */
	free: boolean;
	/** Ids of services kept to compare, the first few. */
	compare: string[];
	/** Which part of a long list, from 1. */
	page: number;
}

/** The values that a choice may have; any other counts as none. */
export interface KnownChoices {
	areas: readonly string[];
	barriers: readonly string[];
	kinds: readonly string[];
	services: readonly string[];
}

/** The words' name in an address and in the forms; every other choice goes by its own. */
const WORDS = "q";

export const RESULTS_A_PAGE = 10;
const MOST_PAGES = 1000;

/** Reads an address or a form, of any content; what is no choice of ours is as if it was not there. */
export function readChoices(params: URLSearchParams, known: KnownChoices): SearchChoices {
	const oneOf = (name: string, values: readonly string[]) =>
		values.find((value) => value === params.get(name));
	const page = Number(params.get("page") ?? 1);
	return {
		words: params.get(WORDS) ?? "",
		area: oneOf("area", known.areas),
		barrier: oneOf("barrier", known.barriers),
		kind: oneOf("kind", known.kinds),
		self: params.has("self"),
		open: params.has("open"),
		free: params.has("free"),
		compare: [...new Set(params.getAll("compare"))]
			.filter((id) => known.services.includes(id))
			.slice(0, MOST_COMPARED),
		page: Number.isInteger(page) && page > 0 && page <= MOST_PAGES ? page : 1,
	};
}

/** The choices as pairs of an address, in one order, without those that are not made. */
export function choicePairs(choices: SearchChoices): [name: string, value: string][] {
	const { words, area, barrier, kind, self, open, free, compare, page } = choices;
	const pairs: [string, string | undefined][] = [
		[WORDS, words.trim() || undefined],
		["area", area],
		["barrier", barrier],
		["kind", kind],
		["self", self ? "1" : undefined],
		["open", open ? "1" : undefined],
		["free", free ? "1" : undefined],
		...compare.map((id): [string, string] => ["compare", id]),
		["page", page > 1 ? String(page) : undefined],
	];
	return pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
}

/** The address of the search with these choices. */
export function searchAddress(choices: SearchChoices): string {
	const query = new URLSearchParams(choicePairs(choices)).toString();
	return query === "" ? "/services" : `/services?${query}`;
}

/** The choices that leave entries out, besides the place. */
export const FILTERS = ["barrier", "kind", "self", "open", "free"] as const;
export type Filter = (typeof FILTERS)[number];

/** The choices without one of those that narrow, from the first page on. */
export function withoutFilter(choices: SearchChoices, filter: Filter): SearchChoices {
	const off = filter === "barrier" || filter === "kind" ? undefined : false;
	return { ...choices, [filter]: off, page: 1 };
}

/** Which of them are made. */
export function filtersOf(choices: SearchChoices): Filter[] {
	return FILTERS.filter((filter) => choices[filter]);
}

/** Whether anything is looked for at all. */
export function isAsked(choices: SearchChoices): boolean {
	return choices.words.trim() !== "" || choices.area !== undefined || filtersOf(choices).length > 0;
}
