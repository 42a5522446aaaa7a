import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { BenchLine } from "#app/commands/bench-report.ts";
import { findArea } from "#app/domain/areas/find-area.ts";
import { buildPlaceIndex } from "#app/server/place-index.server.ts";
import { median, megabytes } from "./figures.ts";

const CHILD = fileURLToPath(new URL("./place-index.bench-child.ts", import.meta.url));
const FRESH_STARTS = 7;
const LOOK_UP_MILLISECONDS = 300;

const POSTCODES = ["S80 2AH", "ng23ng", "LE15-6HP", "SK13 8AF", "NG16 2ZZ", "CV9", "LE1 1ZP"];
const PLACES = ["Buxton", "kirkby in ashfield", "Carlton, Nottingham", "High Peak", "Derbyshire"];
const MISSPELT = ["Chesterfeild", "Ilkestone", "Lougborough", "Melton Mobray"];

interface FreshStart {
	milliseconds: number;
	keptBytes: number;
	rssBytes: number;
	postcodes: number;
}

function freshStart(): FreshStart {
	return JSON.parse(execFileSync(process.execPath, ["--expose-gc", CHILD], { encoding: "utf8" }));
}

const inThousands = (count: number) => Math.round(count).toLocaleString("en-GB");

/** What the district look-up costs: to build, in memory, and for each look-up. It takes some three seconds. */
export async function measure(): Promise<BenchLine[]> {
	const starts = Array.from({ length: FRESH_STARTS }, freshStart);
	const middle = (field: keyof FreshStart) => median(starts.map((start) => start[field]));

	const index = buildPlaceIndex(parse(readFileSync("content/region.yaml", "utf8")).districts);
	const perSecond = (texts: readonly string[]) => {
		const start = performance.now();
		let count = 0;
		for (; performance.now() - start < LOOK_UP_MILLISECONDS; count += texts.length) {
			for (const text of texts) findArea(text, index);
		}
		return inThousands((count * 1000) / (performance.now() - start));
	};
	return [
		{ what: "Postcodes in the district look-up", median: inThousands(middle("postcodes")) },
		{
			what: `District look-up, start-up (median of ${FRESH_STARTS} fresh processes)`,
			median: `${middle("milliseconds").toFixed(0)} ms`,
		},
		{ what: "District look-up, memory it keeps", median: megabytes(middle("keptBytes")) },
		{ what: "District look-up, process memory added", median: megabytes(middle("rssBytes")) },
		{ what: "Postcodes looked up a second", median: perSecond(POSTCODES) },
		{ what: "Place names looked up a second", median: perSecond(PLACES) },
		{ what: "Misspelt names looked up a second", median: perSecond(MISSPELT) },
	];
}
