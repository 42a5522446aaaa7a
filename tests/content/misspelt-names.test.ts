import { expect, test } from "vitest";
import { joinedWords } from "#app/domain/search/query-words.ts";
import { search } from "#app/domain/search/search.ts";
import { buildSearchIndex } from "#app/domain/search/search-index.ts";
import { catalogueToSearch, corpusToSearch } from "../bench/search-corpora.ts";

const { entries, table } = catalogueToSearch();
const index = buildSearchIndex(entries, table);
/** Every name and alias that is no abbreviation, with all entries of that name. */
const names = new Map<string, Set<string>>();
for (const { id, name, aliases } of entries)
	for (const text of [name, ...aliases]) {
		const said = text.toLowerCase();
		if (joinedWords(said).length > 5) names.set(said, (names.get(said) ?? new Set()).add(id));
	}
/** "New Futures Network" and "new futures network": one name to whoever looks for either. */
const owners = Map.groupBy(names.keys(), joinedWords);

const middle = (name: string) => Math.floor(name.length / 2);

test.each([
	["run together", 0.99, (name: string) => name.replaceAll(/[^\p{L}\p{N}]/gu, "")],
	[
		"with a letter missing",
		0.98,
		(name: string) => name.slice(0, middle(name)) + name.slice(middle(name) + 1),
	],
	[
		"with a letter doubled",
		0.98,
		(name: string) => name.slice(0, middle(name)) + name.slice(middle(name) - 1),
	],
	["with its last word first", 0.96, (name: string) => name.replace(/^(.+) (\S+)$/, "$2 $1")],
])("names %s find their service first, %d of them", (_, goal, misspell) => {
	const wrong = [...names.keys()].filter((name) => {
		const [first] = search(misspell(name), index).results;
		const right = (owners.get(joinedWords(name)) ?? []).flatMap((one) => [
			...(names.get(one) ?? []),
		]);
		return !right.includes(first?.id ?? "");
	});
	expect(names.size).toBeGreaterThan(600);
	expect(1 - wrong.length / names.size, wrong.join("\n")).toBeGreaterThanOrEqual(goal);
});

test.each([
	["new futures metwork", "prison-employment-hubs"],
	["support for carrs leicestershire", "support-for-carers-leicestershire"],
])("%s is a name, though its words are words of others", (query, id) => {
	expect(search(query, index).results[0]?.id).toBe(id);
});

test("no car is not about carers", () => {
	const corpus = corpusToSearch("tests/bench/search-corpus.json");
	const other = buildSearchIndex(corpus.entries, corpus.table);
	const found = search("cant get to work no car", other).results.map(({ id }) => id);
	expect(found.slice(0, 3)).not.toContain("carers-into-work");
});
