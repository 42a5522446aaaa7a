import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { resources } from "#app/i18n/resources.ts";
import { readContent } from "#app/server/content-reader.server.ts";
import { contentFolder } from "../support/content-folder.ts";

const read = readContent(contentFolder);
const pathways = read.ok ? read.catalogue.pathways : [];
/** What content/README.md wants in no text of ours; the titles of sources are not ours. */
const NOT_PLAIN =
	/\b(eligible|vulnerable|offender|addict|suffers from|signpost\w*|barriers?|holistic|bespoke|wraparound|provision|pathways?|empower\w*|e\.g\.|i\.e\.|etc)\b/i;

test("each file of the folder is a line of work", () => {
	const names = readdirSync(`${contentFolder}/pathways`);
	expect(names.toSorted()).toEqual(pathways.map(({ id }) => `${id}.yaml`));
	expect(pathways.length).toBeGreaterThan(0);
});

test("each has its name in every language, and the English one is its own", () => {
	const named = (language: string) =>
		Object.entries(
			(resources as Record<string, typeof resources.en>)[language]?.pathways.name ?? {},
		);
	expect(named("en").toSorted()).toEqual(pathways.map(({ id, name }) => [id, name]));
	for (const { id } of LANGUAGES)
		expect(
			named(id)
				.map(([key]) => key)
				.toSorted(),
		).toEqual(pathways.map((one) => one.id));
});

test("each source of a file is named by a fact of it", () => {
	const unused = pathways.flatMap(({ id, sources, from, plan, rungs, also }) => {
		const facts = JSON.stringify([from, plan, rungs, also]);
		return sources
			.filter((source) => !facts.includes(`"${source.id}"`))
			.map((one) => `${id} ${one.id}`);
	});
	expect(unused).toEqual([]);
});

test("their words are plain, and their sentences short", () => {
	const texts = pathways.flatMap(({ name, summary, plan, rungs, also }) => [
		name,
		summary,
		plan?.says ?? "",
		...rungs.flatMap((rung) => [
			rung.name,
			...rung.roles,
			...rung.training.map(({ says }) => says),
		]),
		...also.map(({ says }) => says),
	]);
	expect(texts.filter((text) => NOT_PLAIN.test(text))).toEqual([]);
	const long = texts
		.flatMap((text) => text.split(/(?<=[.?!]) /))
		.filter((sentence) => sentence.split(/\s+/).length > 25);
	expect(long).toEqual([]);
});
