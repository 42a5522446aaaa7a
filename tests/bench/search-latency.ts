import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { median } from "./figures.ts";
import type { ToSearch } from "./search-corpora.ts";
import { ENGINES } from "./search-engines.ts";
import type { Engine, JudgedQuery } from "./search-figures.ts";

const ROUNDS = 3;
/** How long an engine is asked before it counts as warm. */
const WARM_UP_MS = 500;
const SIZES = [1_000, 10_000, 100_000];
/** Every so many of the queries: enough for a median, and every kind is among them. */
const EVERY = 8;
/** The most entries that are tried: plain Fuse.js takes seconds for each query above. */
const LIMITS: Readonly<Record<string, number>> = { "Fuse.js": 1_000 };

/** What one engine costs over one number of entries. */
export interface Cost {
	entries: number;
	engine: string;
	milliseconds: number;
	/** Of the first time that each query is asked, before anything could be remembered of it. */
	first: number;
	build: number;
	megabytes: number;
}

/** How long a query takes in milliseconds: the median once the engine is warm, and of the very first round. */
export function latency(
	queries: readonly JudgedQuery[],
	engine: Engine,
): { warm: number; first: number } {
	const roundOf = () =>
		queries.map(({ query, area }) => {
			const start = performance.now();
			engine(query, area);
			return performance.now() - start;
		});
	const first = roundOf();
	const start = performance.now();
	while (performance.now() - start < WARM_UP_MS) roundOf();
	const rounds = Array.from({ length: ROUNDS }, roundOf);
	return { warm: median(rounds.flat()), first: median(first) };
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
		return ENGINES.filter(({ name }) => size <= (LIMITS[name] ?? Infinity)).map(
			({ name, build }) => {
				const before = memoryKept();
				const start = performance.now();
				const engine = build(grown, table);
				const built = performance.now() - start;
				const megabytes = Math.max(0, memoryKept() - before) / 1_000_000;
				const { warm, first } = latency(some, engine);
				return { entries: size, engine: name, milliseconds: warm, first, build: built, megabytes };
			},
		);
	});
}

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Bytes in use once what nobody needs is gone; arrays of numbers lie outside the heap. */
function memoryKept(): number {
	collectGarbage();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

/** A word that looks like one and stands in few entries. */
function wordFor(number: number): string {
	const syllables = ["ba", "do", "fen", "gil", "hom", "kes", "lun", "mar", "nor", "pel"];
	return [...String(number)].map((digit) => syllables[Number(digit)] ?? "").join("");
}
