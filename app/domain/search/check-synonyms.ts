import type { EntryFile } from "#app/domain/catalogue/check-references.ts";
import type { ContentProblem } from "#app/domain/catalogue/problem.ts";
import { joinedWords, wordsOf } from "./query-words.ts";
import { slotsOf } from "./sayings.ts";
import type { Synonyms } from "./synonyms.schema.ts";

/**
 * What is wrong in the table of synonyms: services that are not there, words
 * that are a service's own name, and one saying for the same meaning twice.
 *
 * @param unreadable - ids of entries that are there but broken, so that naming them is no fault as well
 */
export function checkSynonyms(
	file: string,
	{ synonyms, littleWords }: Synonyms,
	entries: readonly EntryFile[],
	unreadable: readonly string[] = [],
): ContentProblem[] {
	const problems: ContentProblem[] = [];
	const ids = new Set([...entries.map(({ entry }) => entry.id), ...unreadable]);
	const names = new Map(entries.map(({ entry }) => [joinedWords(entry.name), entry.id]));
	const little = new Set(Object.values(littleWords).flat().map(joinedWords));
	synonyms.forEach(({ said, alone, other, services }, row) => {
		const at = (...path: (string | number)[]) => ["synonyms", row, ...path];
		services.forEach((id, index) => {
			if (ids.has(id)) return;
			problems.push({
				file,
				path: at("services", index),
				says: `There is no entry called "${id}".`,
			});
		});
		const lists = [
			{ path: ["said"], list: said },
			{ path: ["alone"], list: alone },
			...Object.entries(other).map(([language, list]) => ({ path: ["other", language], list })),
		];
		for (const { path, list } of lists) {
			const seen = new Set<string>();
			list.forEach((saying, index) => {
				const add = (says: string) => problems.push({ file, path: at(...path, index), says });
				const key = wordsOf(saying).join(" ");
				const taken = readings(saying, little).find((words) => names.has(words));
				const id = taken === undefined ? undefined : names.get(taken);
				if (id !== undefined && !services.includes(id)) {
					add(`"${saying}" is the name of "${id}", which people would no longer find first.`);
				}
				if (seen.has(key)) add(`"${saying}" stands here twice.`);
				seen.add(key);
			});
		}
	});
	return problems;
}

const MOST_READINGS = 200;

/** Every way of saying it, without spaces: `mum/dad` is two. */
function readings(saying: string, littleWords: ReadonlySet<string>): string[] {
	const ways = slotsOf(saying, littleWords).reduce<string[]>(
		(before, choices) =>
			before.flatMap((words) => choices.map((word) => words + word)).slice(0, MOST_READINGS),
		[""],
	);
	return [joinedWords(saying), ...ways];
}
