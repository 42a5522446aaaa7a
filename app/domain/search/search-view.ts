import type { ResultCard } from "#app/domain/catalogue/result-card.ts";
import { isUrgent } from "#app/domain/catalogue/urgent.ts";
import { inTurn } from "./in-turn.ts";
import { type InsteadOfEnded, insteadOfEnded } from "./instead-of-ended.ts";
import { type Counts, countsOf, passes } from "./narrow.ts";
import { isWithin } from "./nearness.ts";
import { type SearchResult, search } from "./search.ts";
import { RESULTS_A_PAGE, type SearchChoices } from "./search-choices.ts";
import type { SearchIndex } from "./search-index.ts";
import type { SearchItem } from "./search-item.ts";

/** What the search page shows for some choices: worked out by the server, or by a page's own script, from this one function. */
export interface SearchView {
	/** How many fit, on all pages. */
	total: number;
	/** How many there would be without the choices that narrow. */
	unnarrowed: number;
	/** The place of the first shown, from 1. */
	from: number;
	results: ResultCard[];
	hasMore: boolean;
	counts: Counts;
	/** What the words were taken to mean, where the editor's table says so. */
	showing: string[];
	/** Look-alikes that fit about equally, the best first. */
	whichOne: ResultCard[];
	/** The best is over: what took its place, or else what is there for the same need. */
	ended: InsteadOfEnded | undefined;
	/** Help may be needed at once: by the words, by what is chosen, or by what the best result is made for. */
	isUrgent: boolean;
	/** How the words were read, where that is not as they are spelt, and where the best result has them. */
	reading: { said: string; found: string }[];
}

/** What is looked through. */
export interface Searched {
	index: SearchIndex;
	/** In the order of the index's entries. */
	items: readonly SearchItem[];
}

const LEAST_OF_BEST = 0.3;

interface Found {
	item: SearchItem;
	entry: SearchItem["entry"];
	score: number;
}

/**
 * The page for some choices on a day: by fit, then nearest, and equals in turn.
 *
 * @param day - `YYYY-MM-DD`
 */
export function searchView(
	choices: SearchChoices,
	{ index, items }: Searched,
	day: string,
): SearchView {
	const byId = new Map(items.map((item) => [item.entry.id, item]));
	const cards = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id)?.card ?? []);
	const hasWords = choices.words.trim() !== "";
	const answer = search(choices.words, index, {
		area: choices.area,
		most: Number.POSITIVE_INFINITY,
		explained: 1,
	});
	const found: Found[] = hasWords
		? worthShowing(answer.results).flatMap(({ id, score }) => {
				const item = byId.get(id);
				return item ? [{ item, entry: item.entry, score }] : [];
			})
		: everything(items, choices.area);
	const kept = inTurn(
		found.filter(({ item }) => passes(item, choices)),
		choices.area,
		day,
	);
	const start = (Math.min(choices.page, pagesOf(kept.length)) - 1) * RESULTS_A_PAGE;
	const shown = kept.slice(start, start + RESULTS_A_PAGE);
	const isFirstPage = start === 0;
	const [best] = kept;
	const meant = answer.didYouMean.map(({ id }) => id);
	const isNameMeant = answer.showing.length === 0 && best?.item.entry.id === meant[0];
	const keptIds = new Set(kept.map(({ item }) => item.entry.id));
	return {
		total: kept.length,
		unnarrowed: found.length,
		from: start + 1,
		results: shown.map(({ item }) => item.card),
		hasMore: start + RESULTS_A_PAGE < kept.length,
		counts: countsOf(
			found.map(({ item }) => item),
			choices,
		),
		showing: hasWords ? answer.showing : [],
		whichOne: isFirstPage && isNameMeant ? cards(meant.filter((id) => keptIds.has(id))) : [],
		ended: hasWords && isFirstPage ? insteadOfEnded(best?.item, items, choices.area) : undefined,
		isUrgent:
			answer.urgent || isUrgent([choices.barrier ?? "", ...mainOf(hasWords ? best : undefined)]),
		reading: hasWords ? readingOf(answer.results[0]) : [],
	};
}

/** The results without the many that share one common word with the query. */
export function worthShowing(results: readonly SearchResult[]): readonly SearchResult[] {
	const least = (results[0]?.score ?? 0) * LEAST_OF_BEST;
	return results.filter(({ score }) => score >= least);
}

/** The words that were read as others: misspelt ones, and those of a former name. */
function readingOf(best: SearchResult | undefined): SearchView["reading"] {
	return (best?.matched ?? [])
		.filter((match) => match.in !== "synonyms" && !isForm(match.said, match.found))
		.map(({ said, found }) => ({ said, found }));
}

/** Whether one word is another form of the other, which nobody needs to be told. */
function isForm(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return long.startsWith(short.slice(0, Math.max(3, short.length - 2)));
}

/** Every entry of a place, for a list without words: what is over comes last, what staff and employers use before it. */
function everything(items: readonly SearchItem[], area: string | undefined): Found[] {
	const score = ({ isEnded, isForResidents }: SearchItem["entry"]) =>
		isEnded ? 0 : isForResidents ? 2 : 1;
	return items
		.filter(({ entry }) => area === undefined || isWithin(entry, area))
		.map((item) => ({ item, entry: item.entry, score: score(item.entry) }));
}

function pagesOf(total: number): number {
	return Math.max(1, Math.ceil(total / RESULTS_A_PAGE));
}

function mainOf(found: Found | undefined): string[] {
	return [...(found?.item.entry.barriers ?? [])].flatMap(([barrier, isMain]) =>
		isMain ? [barrier] : [],
	);
}
