import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import type { Vocabulary } from "#app/domain/facts/answers.schema.ts";
import type { Synonyms } from "#app/domain/search/synonyms.schema.ts";
import type { PlanContext } from "#app/domain/triage/plan.ts";
import type { Question } from "#app/domain/triage/question.ts";
import type { Ranking } from "#app/domain/triage/ranking.schema.ts";
import { readContent } from "./content-reader.server.ts";
import type { PlacedProblem } from "./read-yaml.server.ts";
import { repositoryPath } from "./repository-root.server.ts";
import { rulesVersion } from "./rules-version.server.ts";

/** The catalogue and the rules of one start of the server: loaded once, never changed. */
export interface Navigator {
	catalogue: Catalogue;
	ranking: Ranking;
	questions: readonly Question[];
	synonyms: Synonyms;
	vocabulary: Vocabulary;
	rules: string;
	/** What triage needs on a day (`YYYY-MM-DD`). */
	on(today: string): PlanContext;
}

/** The content is broken; the message lists every problem with file, line and field. */
export class BrokenContent extends Error {
	readonly problems: PlacedProblem[];
	constructor(problems: PlacedProblem[]) {
		super(problems.map(inOneLine).join("\n"));
		this.name = "BrokenContent";
		this.problems = problems;
	}
}

/** A problem as an editor reads it: file, line, field, what to do. */
export function inOneLine({ file, line, path, says }: PlacedProblem): string {
	return `${file}, line ${line}${path.length > 0 ? `, ${path.join(" > ")}` : ""}: ${says}`;
}

/** Reads the content folder of this repository. @throws BrokenContent naming all that is wrong, at once */
export function loadNavigator(): Navigator {
	const read = readContent(repositoryPath("content"));
	if (!read.ok) throw new BrokenContent(read.problems);
	const { catalogue, ranking, questions, synonyms } = read;
	const areas = catalogue.region.districts.map((district) => district.id);
	const { services, byId, crisis } = catalogue;
	let newest: PlanContext | undefined;
	return {
		catalogue,
		ranking,
		questions,
		synonyms,
		vocabulary: { areas, services: services.map((service) => service.id) },
		rules: rulesVersion(),
		// The same one all day: what triage works out for it once is not worked out again.
		on(today) {
			if (newest?.today !== today) {
				newest = { services, byId, ranking, crisis, areas, today };
			}
			return newest;
		},
	};
}

let loaded: Navigator | undefined;

/** Whether the navigator of this process is in memory. */
export function isNavigatorLoaded(): boolean {
	return loaded !== undefined;
}

/** The navigator of this process, loaded on first use. @throws BrokenContent */
export function getNavigator(): Navigator {
	loaded ??= loadNavigator();
	return loaded;
}
