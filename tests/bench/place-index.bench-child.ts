// Builds the index once in a process of its own and prints what that cost, as JSON.
import { readFileSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { parse } from "yaml";
import { buildPlaceIndex } from "#app/server/place-index.server.ts";

async function memory() {
	for (let round = 0; round < 3; round++) {
		globalThis.gc?.();
		await nextTurn();
	}
	const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
	return { kept: heapUsed + arrayBuffers, rss };
}

const { districts } = parse(readFileSync("content/region.yaml", "utf8"));
const before = await memory();
const start = performance.now();
const index = buildPlaceIndex(districts);
const milliseconds = performance.now() - start;
const after = await memory();
console.log(
	JSON.stringify({
		milliseconds,
		keptBytes: after.kept - before.kept,
		rssBytes: after.rss - before.rss,
		postcodes: index.postcodes.numbers.length,
	}),
);
