import { checkSources } from "./check-sources.ts";
import type { WrittenPathway } from "./pathway.schema.ts";
import type { ContentProblem } from "./problem.ts";
import type { PlanDocument } from "./to-service.ts";

/** What a pathway's file is read against. */
interface Around {
	documents: Readonly<Record<string, PlanDocument>>;
	/** Ids of the catalogue's services, those with a broken file too. */
	services: readonly string[];
}

/** What is wrong with a pathway that its shape does not show: a source or a service that is not there. */
export function checkPathway(
	file: string,
	pathway: WrittenPathway,
	{ documents, services }: Around,
): ContentProblem[] {
	const problems: ContentProblem[] = [];
	const add = (path: ContentProblem["path"], says: string) => problems.push({ file, path, says });
	if (!file.endsWith(`/${pathway.id}.yaml`)) {
		add(
			["id"],
			`The id must be the file's name. Call the file ${pathway.id}.yaml or change the id.`,
		);
	}
	checkSources(pathway, pathway, documents, add);
	const lists = [
		{ path: ["also"], training: pathway.also },
		...pathway.rungs.map(({ training }, at) => ({ path: ["rungs", at, "training"], training })),
	];
	for (const { path, training } of lists) {
		training.forEach((one, at) => {
			one.services.forEach((id, index) => {
				if (!services.includes(id)) {
					add([...path, at, "services", index], `There is no service called "${id}".`);
				}
			});
		});
	}
	return problems;
}
