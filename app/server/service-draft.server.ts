import { type Quality, qualityOf } from "#app/domain/catalogue/quality.ts";
import { type ServicePage, servicePage } from "#app/domain/catalogue/service-page.ts";
import { planHurdles } from "#app/domain/triage/plan-hurdles.ts";
import { readContent } from "./content-reader.server.ts";
import type { PlacedProblem } from "./read-yaml.server.ts";

/** One entry as it will be shown, and all that is to be said of it to its editor. */
export interface ServiceDraft {
	/** Undefined where its file is too broken to show anything. */
	shown?: {
		page: ServicePage;
		quality: Quality;
		hurdles: string[];
		placeOf: (id: string) => string;
		nameOf: (id: string) => string;
	};
	/** What is wrong in its own file. */
	problems: PlacedProblem[];
	/** How many things are wrong in other files. */
	elsewhere: number;
}

/**
 * Reads one entry, even while it or another is not right yet.
 *
 * @param folder - the content folder
 * @returns undefined where there is no such entry
 */
export function serviceDraft(folder: string, id: string, today: string): ServiceDraft | undefined {
	const read = readContent(folder);
	const problems = read.ok ? [] : read.problems;
	const own = problems.filter(({ file }) => file === `content/services/${id}.yaml`);
	const draft = read.ok
		? {
				region: read.catalogue.region,
				services: read.catalogue.services,
				ranking: read.ranking,
			}
		: read.draft;
	const service = draft?.services.find((one) => one.id === id);
	if (service === undefined && own.length === 0) return undefined;
	const rest = { problems: own, elsewhere: problems.length - own.length };
	if (draft === undefined || service === undefined) return rest;
	const byId = new Map(draft.services.map((one) => [one.id, one]));
	const places = new Map(draft.region.districts.map((one) => [one.id, one.name]));
	return {
		...rest,
		shown: {
			page: servicePage(service, { byId, services: draft.services }, today),
			quality: qualityOf(service, today),
			hurdles: draft.ranking === undefined ? [] : planHurdles(service, draft.ranking),
			placeOf: (place) => places.get(place) ?? place,
			nameOf: (other) => byId.get(other)?.name ?? other,
		},
	};
}
