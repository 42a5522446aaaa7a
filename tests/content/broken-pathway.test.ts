import { expect, test } from "vitest";
import { stringify } from "yaml";
import { readContent } from "#app/server/content-reader.server.ts";
import { inOneLine } from "#app/server/navigator.server.ts";
import { aWrittenPathway } from "../support/a-pathway.ts";
import { contentWith, entryText } from "../support/content-folder.ts";

const right = stringify(aWrittenPathway());

/** What reading says of a pathway's file beside one service, the Harbour Line. */
function readWith(text: string) {
	const entries = { "harbour-line": entryText("harbour-line") };
	return readContent(contentWith(entries, { "pathways/boat-building.yaml": text }));
}

test("a pathway that is right is in the catalogue, and part of its version", () => {
	const read = readWith(right);
	const other = readWith(right.replace("Yard hand", "Yard worker"));
	if (!read.ok || !other.ok) throw new Error("both read without a problem");
	expect(read.catalogue.pathways.map(({ id }) => id)).toEqual(["boat-building"]);
	expect(other.catalogue.version).not.toBe(read.catalogue.version);
});

test.each([
	{
		name: "a field too many",
		from: "ladder: stated",
		to: "ladder: stated\nlader: stated",
		says: 'line 1: There is no field called "lader" here.',
	},
	{
		name: "a kind of ladder that is none",
		from: "ladder: stated",
		to: "ladder: guessed",
		says: "ladder: This must be one of: stated, by-level, not-found.",
	},
	{
		name: "a service that nobody knows",
		from: "- harbour-line",
		to: "- nobody",
		says: 'rungs > 0 > training > 0 > services > 0: There is no service called "nobody".',
	},
	{
		name: "a source that is not listed",
		from: "    from:\n      - leaflet\n  - name: Build",
		to: "    from:\n      - hearsay\n  - name: Build",
		says: 'rungs > 0 > from > 0: No source of this entry is called "hearsay".',
	},
	{
		name: "text that is no YAML",
		from: "ladder: stated",
		to: "ladder: [stated",
		says: "This is not written as YAML",
	},
])("names file, line and field: $name", ({ from, to, says }) => {
	const text = right.replace(from, to);
	expect(text).not.toBe(right);
	const read = readWith(text);
	const [problem, ...more] = read.ok ? [] : read.problems.map(inOneLine);
	expect(problem).toMatch(/^content\/pathways\/boat-building\.yaml, line \d+/);
	expect(problem).toContain(says);
	expect(more).toEqual([]);
});
