import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Catalogue } from "#app/domain/catalogue/catalogue.ts";
import { checkCrisis } from "#app/domain/catalogue/check-crisis.ts";
import { checkEntry } from "#app/domain/catalogue/check-entry.ts";
import { checkPathway } from "#app/domain/catalogue/check-pathway.ts";
import { checkReferences, type EntryFile } from "#app/domain/catalogue/check-references.ts";
import { CrisisLinesSchema, CrisisWordsSchema } from "#app/domain/catalogue/crisis.schema.ts";
import { PathwaySchema } from "#app/domain/catalogue/pathway.schema.ts";
import { toPathway } from "#app/domain/catalogue/pathway.ts";
import { plainIssue } from "#app/domain/catalogue/plain-issue.ts";
import type { ContentProblem } from "#app/domain/catalogue/problem.ts";
import { districtsNamed, type Region, RegionSchema } from "#app/domain/catalogue/region.schema.ts";
import { WrittenServiceSchema } from "#app/domain/catalogue/service.schema.ts";
import type { Service } from "#app/domain/catalogue/service.ts";
import { type Surroundings, toService } from "#app/domain/catalogue/to-service.ts";
import { UnknownSharedCondition } from "#app/domain/conditions/bring-in.ts";
import { WrittenConditionSchema } from "#app/domain/conditions/condition.schema.ts";
import { checkSynonyms } from "#app/domain/search/check-synonyms.ts";
import { NO_SYNONYMS, type Synonyms, SynonymsSchema } from "#app/domain/search/synonyms.schema.ts";
import { type Question, QuestionsSchema } from "#app/domain/triage/question.ts";
import { type Ranking, RankingSchema } from "#app/domain/triage/ranking.schema.ts";
import { hashOf } from "./hash.server.ts";
import { type PlacedProblem, readYaml, type YamlFile } from "./read-yaml.server.ts";

const DocumentsSchema = z.record(
	z.string(),
	z.strictObject({ title: z.string(), publisher: z.string(), date: z.string() }),
);
const SharedSchema = z.record(z.string(), WrittenConditionSchema);

const SYNONYMS = "search/synonyms.yaml";

/** The catalogue and its written entries, or everything that is wrong with the content, at once. */
export type ReadContent =
	| {
			ok: true;
			catalogue: Catalogue;
			ranking: Ranking;
			questions: Question[];
			synonyms: Synonyms;
			entries: EntryFile[];
	  }
	| { ok: false; problems: PlacedProblem[]; draft?: Draft };

/** What can be read of a broken catalogue, for an editor in the middle of their work: never to be served. */
export interface Draft {
	region: Region;
	services: Service[];
	ranking: Ranking | undefined;
}

/**
 * Reads a content folder.
 *
 * @param folder - path of the folder that holds `region.yaml` and `services/`
 * @returns a snapshot; or each problem with file, line and field, none left out
 */
export function readContent(folder: string): ReadContent {
	const problems: PlacedProblem[] = [];
	const files = new Map<string, YamlFile>();
	const place = (found: ContentProblem[]) => {
		for (const problem of found) {
			const line = files.get(problem.file)?.lineOf(problem.path) ?? 1;
			problems.push({ ...problem, line });
		}
	};
	const read = <Out>(name: string, schema: z.ZodType<Out>): Out | undefined => {
		const file = `content/${name}`;
		const yaml = readYaml(join(folder, name), file);
		files.set(file, yaml);
		problems.push(...yaml.problems);
		if (yaml.problems.length > 0) return undefined;
		const parsed = schema.safeParse(yaml.value);
		if (parsed.success) return parsed.data;
		place(parsed.error.issues.map((issue) => ({ file, ...plainIssue(issue) })));
		return undefined;
	};

	const region = read("region.yaml", RegionSchema);
	const documents = read("documents.yaml", DocumentsSchema);
	const shared = read("triage/conditions.yaml", SharedSchema);
	const crisis = read("crisis.yaml", CrisisLinesSchema);
	const crisisWords = yamlIn(folder).flatMap((name) => {
		const language = /^crisis\.([\w-]+)\.yaml$/.exec(name)?.[1];
		const words = language && read(name, CrisisWordsSchema);
		return words ? [[language, words] as const] : [];
	});
	const ranking = read("triage/ranking.yaml", RankingSchema);
	const questions = read("triage/questions.yaml", QuestionsSchema);
	// A catalogue can be searched without a table: an older one, and one made for a test.
	const synonyms = existsSync(join(folder, SYNONYMS))
		? read(SYNONYMS, SynonymsSchema)
		: NO_SYNONYMS;
	const unreadable: string[] = [];
	const entries: EntryFile[] = yamlIn(join(folder, "services")).flatMap((name) => {
		const entry = read(`services/${name}`, WrittenServiceSchema);
		if (entry !== undefined) return [{ file: `content/services/${name}`, entry }];
		unreadable.push(name.replace(/\.yaml$/, ""));
		return [];
	});
	const pathways = yamlIn(join(folder, "pathways")).flatMap((name) => {
		const pathway = read(`pathways/${name}`, PathwaySchema);
		return pathway === undefined ? [] : [{ file: `content/pathways/${name}`, pathway }];
	});
	if (region && documents && shared) {
		const around: Surroundings = { region, documents, shared };
		for (const { file, entry } of entries) place(checkEntry(file, entry, around));
		place(checkReferences(entries, unreadable));
		const ids = [...entries.map(({ entry }) => entry.id), ...unreadable];
		for (const { file, pathway } of pathways)
			place(checkPathway(file, pathway, { documents, services: ids }));
		if (synonyms) place(checkSynonyms(`content/${SYNONYMS}`, synonyms, entries, unreadable));
		if (crisis) place(checkCrisis(crisis, region, ids));
		if (!ids.includes(region.helpline)) {
			place([
				{
					file: "content/region.yaml",
					path: ["helpline"],
					says: `There is no entry called "${region.helpline}".`,
				},
			]);
		}
		const services = entries.flatMap(({ file, entry }) => {
			try {
				return [toService(entry, around)];
			} catch (error) {
				if (!(error instanceof UnknownSharedCondition)) throw error;
				place([{ file, path: ["eligibility"], says: error.message }]);
				return [];
			}
		});
		if (problems.length === 0 && crisis && ranking && questions && synonyms) {
			const sorted = services.toSorted((a, b) => (a.id < b.id ? -1 : 1));
			const catalogue: Catalogue = {
				version: hashOf([
					region,
					documents,
					shared,
					crisis,
					crisisWords,
					ranking,
					questions,
					synonyms,
					entries.map(({ entry }) => entry),
					pathways.map(({ pathway }) => pathway),
				]),
				region,
				services: sorted,
				byId: new Map(sorted.map((service) => [service.id, service])),
				merged: new Map(
					sorted.flatMap((service) => service.mergedFrom.map((old) => [old, service.id])),
				),
				crisis: {
					...crisis,
					lines: crisis.lines.map((line) => ({
						...line,
						areas: line.areas?.flatMap((name) => districtsNamed(region, name)),
					})),
				},
				crisisWords: new Map(crisisWords),
				pathways: pathways.map(({ pathway }) => toPathway(pathway, documents)),
			};
			return { ok: true, catalogue, ranking, questions, synonyms, entries };
		}
		return { ok: false, problems, draft: { region, services, ranking } };
	}
	return { ok: false, problems };
}

/** The YAML files of a folder, in the order of their names; none where there is no such folder. */
function yamlIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(".yaml"))
		.toSorted();
}
