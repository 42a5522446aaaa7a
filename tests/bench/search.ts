// npm run bench:search -- [--corpus FILE --queries FILE] [--json]: how well the search finds what is right, by kind of
// query, and how long it takes, beside plain Fuse.js and MiniSearch. By default over our catalogue.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { refuse } from "#app/commands/arguments.ts";
import { textTable } from "#app/commands/text-table.ts";
import { catalogueToSearch, corpusToSearch, type ToSearch } from "./search-corpora.ts";
import { ENGINES } from "./search-engines.ts";
import { figuresOf, type JudgedQuery, type KindFigures, NONSENSE } from "./search-figures.ts";
import { growth, latency } from "./search-latency.ts";

const { values } = parseArgs({
	options: {
		corpus: { type: "string" },
		queries: { type: "string" },
		json: { type: "boolean", default: false },
	},
});
const { corpus, queries: file = "tests/bench/catalogue-queries.json" } = values;
if (corpus !== undefined && values.queries === undefined) refuse("--corpus wants --queries too.");

const toSearch: ToSearch = corpus === undefined ? catalogueToSearch() : corpusToSearch(corpus);
const queries: JudgedQuery[] = JSON.parse(readFileSync(file, "utf8"));
const measured = ENGINES.map(({ name, build }) => {
	const start = performance.now();
	const engine = build(toSearch.entries, toSearch.table);
	const built = performance.now() - start;
	const figures = figuresOf(queries, engine);
	return { name, figures, build: built, latency: latency(queries, engine).warm };
});
const grown = growth(toSearch, queries);

if (values.json) console.log(JSON.stringify({ entries: toSearch.entries.length, measured, grown }));
else printTables();

function printTables(): void {
	const [ours, ...others] = measured;
	const share = (value: number) => value.toFixed(3);
	const cells = (figures: KindFigures | undefined) =>
		figures === undefined
			? []
			: figures.kind === NONSENSE
				? ["", "", "", "", share(figures.answered)]
				: [
						share(figures.first),
						share(figures.firstThree),
						share(figures.reciprocal),
						share(figures.empty),
						"",
					];
	for (const engine of [ours, ...others].filter((one) => one !== undefined)) {
		const rows = engine.figures.map((one) => [one.kind, String(one.count), ...cells(one)]);
		const head = ["kind", "queries", "s@1", "s@3", "MRR", "empty", "answered"];
		console.log(
			[
				`${engine.name}: ${engine.latency.toFixed(2)} ms median, built in ${engine.build.toFixed(0)} ms`,
				...textTable([head, ...rows]),
				"",
			].join("\n"),
		);
	}
	console.log(
		textTable([
			["entries", "engine", "ms median", "ms first time", "ms to build", "MB kept"],
			...grown.map((one) => [
				String(one.entries),
				one.engine,
				one.milliseconds.toFixed(2),
				one.first.toFixed(2),
				one.build.toFixed(0),
				one.megabytes.toFixed(1),
			]),
		]).join("\n"),
	);
}
