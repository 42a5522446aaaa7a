import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type PlacedProblem, readYaml } from "./read-yaml.server.ts";
import { repositoryPath } from "./repository-root.server.ts";

const CrisisWordsSchema = z.record(z.string(), z.string().min(1));

/** What the crisis lines say in a language, by the English of `content/crisis.yaml`. */
export type CrisisWords = Readonly<z.infer<typeof CrisisWordsSchema>>;

const IS_WORDS = /^crisis\.([\w-]+)\.yaml$/;

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
			const language = IS_WORDS.exec(name)?.[1];
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
	const read = readWords(repositoryPath(file), file);
	if (!("says" in read)) return read.words;
	throw new Error(`${read.file}: ${read.says}`);
}

/** What is wrong with those files in a content folder, as the server would refuse to start on it. */
export function crisisWordsProblems(folder: string): PlacedProblem[] {
	return readdirSync(folder)
		.filter((name) => IS_WORDS.test(name))
		.flatMap((name) => {
			const read = readWords(join(folder, name), `content/${name}`);
			return "says" in read ? [read] : [];
		});
}

function readWords(path: string, file: string): { words: CrisisWords } | PlacedProblem {
	const { value, problems, lineOf } = readYaml(path, file);
	const parsed = CrisisWordsSchema.safeParse(value);
	if (parsed.success) return { words: parsed.data };
	const [broken] = problems;
	if (broken) return broken;
	const at = parsed.error.issues[0]?.path.map(String) ?? [];
	const says =
		"Write each sentence of content/crisis.yaml, a colon, and the same in this language.";
	return { file, path: at, line: lineOf(at), says };
}
