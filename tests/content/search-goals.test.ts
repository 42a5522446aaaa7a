import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogueToSearch, corpusToSearch } from "../bench/search-corpora.ts";
import { ENGINES } from "../bench/search-engines.ts";
import { figuresOf, type JudgedQuery, NONSENSE } from "../bench/search-figures.ts";

const APART = ["need", "area", "ended", NONSENSE];
const read = (file: string): JudgedQuery[] => JSON.parse(readFileSync(file, "utf8"));
const [ours] = ENGINES;

test.each([
	{
		what: "our catalogue",
		toSearch: catalogueToSearch,
		queries: read("tests/bench/catalogue-queries.json"),
	},
	{
		what: "the measuring corpus",
		toSearch: () => corpusToSearch("tests/bench/search-corpus.json"),
		queries: read("tests/bench/search-queries.json"),
	},
])("over $what the search reaches its goals", ({ toSearch, queries }) => {
	const { entries, table } = toSearch();
	const engine = ours?.build(entries, table);
	if (engine === undefined) throw new Error("No engine of ours");
	const lexical = figuresOf(
		queries.filter(({ kind }) => !APART.includes(kind)),
		engine,
	).at(-1);
	expect(lexical?.first).toBeGreaterThanOrEqual(0.95);
	expect(lexical?.firstThree).toBeGreaterThanOrEqual(0.98);
	expect(lexical?.empty).toBe(0);
	const nonsense = figuresOf(queries, engine).find(({ kind }) => kind === NONSENSE);
	expect(nonsense?.answered).toBe(0);
});
