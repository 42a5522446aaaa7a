import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkWords } from "#app/domain/catalogue/check-words.ts";
import { readCheckData } from "#app/server/check-data.server.ts";
import { aWrittenService } from "../support/a-service.ts";
import { contentFolder } from "../support/content-folder.ts";

const { words, provision } = readCheckData(contentFolder, "seeds/provision");
const records = [...provision.records.values()];

test("every gathered record stands once, in the order of ids", () => {
	const ids = readFileSync("seeds/provision/records.jsonl", "utf8")
		.trimEnd()
		.split("\n")
		.map((line): string => JSON.parse(line).id);
	expect(ids).toHaveLength(304);
	expect(ids).toEqual([...new Set(ids)].toSorted());
});

test("the four gathered files are there as a whole", () => {
	const count = (file: string) => records.filter(({ files }) => files.includes(file)).length;
	expect(["emcca", "llr", "national", "contacts"].map(count)).toEqual([82, 97, 53, 169]);
});

test("no record names a file of somebody's machine", () => {
	for (const { id, links } of records) {
		expect(
			links.filter((link) => !link.includes(".")),
			id,
		).toEqual([]);
		expect(
			links.filter((link) => /\.txt$|^seed:|^file:|^\//.test(link)),
			id,
		).toEqual([]);
	}
});

test("each word that content/README.md tells an editor not to write is found", () => {
	const readme = readFileSync("content/README.md", "utf8");
	const [, list = ""] = /six words in a row, from a source\. No (.*)/.exec(readme) ?? [];
	const told = [...list.matchAll(/"([^"]+)"/g)].flatMap(([, word]) => word ?? []);
	expect(told.length).toBeGreaterThan(10);
	const unfound = told.filter((word) => {
		const entry = aWrittenService({ summary: `This is ${word} tea.` });
		return checkWords([{ file: "one", entry }], words).length === 0;
	});
	expect(unfound).toEqual([]);
});
