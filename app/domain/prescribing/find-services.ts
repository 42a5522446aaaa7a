import { barrierPage } from "#app/domain/catalogue/browse-barrier.ts";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { isUrgent } from "#app/domain/catalogue/urgent.ts";
import { inTurn } from "#app/domain/search/in-turn.ts";
import { search } from "#app/domain/search/search.ts";
import { type Searched, worthShowing } from "#app/domain/search/search-view.ts";
import type { Synonym } from "#app/domain/search/synonyms.schema.ts";
import type { PrescribeChoices } from "./prescribe-choices.ts";
import type { QuickNeed } from "./quick-needs.ts";

/** What answers a condition or circumstance, before it is narrowed to what a surgery can use. */
export interface FoundServices {
	/** The best first. */
	services: Service[];
	/** What words were taken to mean, where the editor's table says so. */
	showing: string[];
	/** The words say that help may be needed at once. */
	isUrgent: boolean;
}

/** What is looked through. */
interface Looked {
	catalogue: Pick<Catalogue, "services" | "byId">;
	searched: Searched;
	/** The editor's table of what people say. */
	synonyms: readonly Synonym[];
}

/**
 * Finds services for what a surgery asks. Words go through the search that everybody uses, so that nobody is told
 * anything else, and a choice goes first where the words for it would: pressed or typed, the same comes on top. Behind
 * that stands whatever else helps with it: made for it first, then what helps with fewest other things.
 *
 * @param day - `YYYY-MM-DD`, for equals that take turns
 */
export function findServices(
	{ words, need, area }: PrescribeChoices,
	{ catalogue, searched, synonyms }: Looked,
	day: string,
): FoundServices {
	if (need === undefined) return bySearch(words, area, { catalogue, searched }, day);
	const { services } = bySearch(wordsFor(need, synonyms), area, { catalogue, searched }, day);
	const { made, also } = barrierPage(catalogue.services, need, { today: day, area });
	const narrow = also.toSorted((one, other) => one.helps.size - other.helps.size);
	return {
		services: [
			...new Set([...services.filter(({ helps }) => helps.has(need)), ...made, ...narrow]),
		],
		showing: [],
		isUrgent: isUrgent([need]),
	};
}

function bySearch(
	words: string,
	area: string | undefined,
	{ catalogue, searched }: Pick<Looked, "catalogue" | "searched">,
	day: string,
): FoundServices {
	const { index, items } = searched;
	const most = Number.POSITIVE_INFINITY;
	const answer = search(words, index, { area, most, explained: 1 });
	const entries = new Map(items.map(({ entry }) => [entry.id, entry]));
	const scored = worthShowing(answer.results).flatMap(({ id, score }) => {
		const entry = entries.get(id);
		return entry ? [{ entry, score }] : [];
	});
	return {
		services: inTurn(scored, area, day).flatMap(({ entry }) => catalogue.byId.get(entry.id) ?? []),
		showing: answer.showing,
		isUrgent: answer.urgent,
	};
}

/**
 * What somebody would type for a need: of the rows of the table that stand for it and nothing else, the first saying of
 * the one that people have most words for. The others are about a part of it, such as stress at work.
 */
function wordsFor(need: QuickNeed, synonyms: readonly Synonym[]): string {
	const [row] = synonyms
		.filter(({ barriers }) => barriers.length === 1 && barriers[0] === need)
		.toSorted((one, other) => other.said.length - one.said.length);
	const [saying = ""] = row?.said ?? [];
	// Of "bad/hurt back/knee" any choice will do.
	return saying.replace(/\/\S+/g, "");
}
