import { median } from "./figures.ts";
import type { ToSearch } from "./search-corpora.ts";
import { ENGINES } from "./search-engines.ts";
import type { Engine, JudgedQuery } from "./search-figures.ts";

const ROUNDS = 3;
const SIZES = [1_000, 10_000];
/** Every so many of the queries: enough for a median, and plain Fuse.js takes a second for each at 10,000. */
const EVERY = 8;
const FUSE_LIMIT = 1_000;

/** What one engine costs over one number of entries. */
export interface Cost {
	entries: number;
	engine: string;
	milliseconds: number;
	build: number;
	megabytes: number;
}

/** The median time of a query in milliseconds, once the engine is warm. */
export function latency(queries: readonly JudgedQuery[], engine: Engine): number {
	for (const { query, area } of queries) engine(query, area);
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		for (const { query, area } of queries) {
			const start = performance.now();
			engine(query, area);
			times.push(performance.now() - start);
		}
	}
	return median(times);
}

/** The same entries over and over under other ids and with a word of their own, as many as each size wants. */
export function growth({ entries, table }: ToSearch, queries: readonly JudgedQuery[]): Cost[] {
	const some = queries.filter((_, at) => at % EVERY === 0);
	return SIZES.flatMap((size) => {
		const grown = Array.from({ length: size }, (_, at) => {
			const entry = entries[at % entries.length] as (typeof entries)[number];
			const copy = Math.floor(at / entries.length);
			return copy === 0
				? entry
				: { ...entry, id: `${entry.id}-${copy}`, name: `${entry.name} ${wordFor(at)}` };
		});
		return ENGINES.filter(({ name }) => name !== "Fuse.js" || size <= FUSE_LIMIT).map(
			({ name, build }) => {
				const before = process.memoryUsage().heapUsed;
				const start = performance.now();
				const engine = build(grown, table);
				const built = performance.now() - start;
				const megabytes = Math.max(0, process.memoryUsage().heapUsed - before) / 2 ** 20;
				return {
					entries: size,
					engine: name,
					milliseconds: latency(some, engine),
					build: built,
					megabytes,
				};
			},
		);
	});
}

/** A word that looks like one and stands in few entries. */
function wordFor(number: number): string {
	const syllables = ["ba", "do", "fen", "gil", "hom", "kes", "lun", "mar", "nor", "pel"];
	return [...String(number)].map((digit) => syllables[Number(digit)] ?? "").join("");
}
