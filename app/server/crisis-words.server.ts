import { readdirSync } from "node:fs";
import { z } from "zod";
import { readYaml } from "./read-yaml.server.ts";
import { repositoryPath } from "./repository-root.server.ts";

const CrisisWordsSchema = z.record(z.string(), z.string().min(1));

/** What the crisis lines say in a language, by the English of `content/crisis.yaml`. */
export type CrisisWords = Readonly<z.infer<typeof CrisisWordsSchema>>;

let all: ReadonlyMap<string, CrisisWords> | undefined;

/**
 * The words of each `content/crisis.<language>.yaml`, read on first use. They go by the very sentence: one that was
 * changed in English is not found, so that nobody reads what no longer holds.
 *
 * @throws Error naming a file that is broken
 */
export function getCrisisWords(): ReadonlyMap<string, CrisisWords> {
	all ??= new Map(
		readdirSync(repositoryPath("content")).flatMap((name) => {
			const language = /^crisis\.([\w-]+)\.yaml$/.exec(name)?.[1];
			return language ? [[language, read(`content/${name}`)]] : [];
		}),
	);
	return all;
}

/** What the crisis lines say in one language; nothing where they stay English. */
export function crisisWords(language: string): CrisisWords {
	return getCrisisWords().get(language) ?? {};
}

function read(file: string): CrisisWords {
	const { value, problems } = readYaml(repositoryPath(file), file);
	const parsed = CrisisWordsSchema.safeParse(value);
	if (parsed.success) return parsed.data;
	throw new Error(`${file}: ${problems[0]?.says ?? z.prettifyError(parsed.error)}`);
}
