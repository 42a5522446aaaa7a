import { barrierPage } from "#app/domain/catalogue/browse-barrier.ts";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { isUrgent } from "#app/domain/catalogue/urgent.ts";
import { inTurn } from "#app/domain/search/in-turn.ts";
import { search } from "#app/domain/search/search.ts";
import { type Searched, worthShowing } from "#app/domain/search/search-view.ts";
import type { PrescribeChoices } from "./prescribe-choices.ts";

/** What answers a condition or circumstance, before it is narrowed to what a surgery can use. */
export interface FoundServices {
	/** The best first. */
	services: Service[];
	/** What words were taken to mean, where the editor's table says so. */
	showing: string[];
	/** The words say that help may be needed at once. */
	isUrgent: boolean;
}

/**
 * Finds services for what a surgery asks. Words go through the search that everybody uses, so that nobody is told
 * anything else. A choice takes what helps with it: made for it first, then what helps with fewest other things.
 *
 * @param day - `YYYY-MM-DD`, for equals that take turns
 */
export function findServices(
	{ words, need, area }: PrescribeChoices,
	{ services, byId }: Pick<Catalogue, "services" | "byId">,
	{ index, items }: Searched,
	day: string,
): FoundServices {
	if (need !== undefined) {
		const { made, also } = barrierPage(services, need, { today: day, area });
		const narrow = also.toSorted((one, other) => one.helps.size - other.helps.size);
		return { services: [...made, ...narrow], showing: [], isUrgent: isUrgent([need]) };
	}
	const most = Number.POSITIVE_INFINITY;
	const answer = search(words, index, { area, most, explained: 1 });
	const entries = new Map(items.map(({ entry }) => [entry.id, entry]));
	const scored = worthShowing(answer.results).flatMap(({ id, score }) => {
		const entry = entries.get(id);
		return entry ? [{ entry, score }] : [];
	});
	return {
		services: inTurn(scored, area, day).flatMap(({ entry }) => byId.get(entry.id) ?? []),
		showing: answer.showing,
		isUrgent: answer.urgent,
	};
}
