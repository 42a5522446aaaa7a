import { setTimeout as wait } from "node:timers/promises";
import type { BenchLine } from "#app/commands/bench-report.ts";
import { walk } from "./a-visit.ts";
import { median, megabytes } from "./figures.ts";
import { CONNECTIONS, load } from "./load.ts";
import { aDataDir, buildOnce, startServer } from "./measured-server.ts";

const STARTS = 3;
const IDLE_MS = 2_000;
const SECONDS = 6;
const SAMPLE_MS = 100;
const ANSWERED = 6;

const MOST_IDLE = 120_000_000;
const MOST_LOADED = 280_000_000;

/** Memory that the whole process holds, soon after its first answer and at its most while pages are asked for. */
export async function measure(): Promise<BenchLine[]> {
	buildOnce();
	const runs: { idle: number; most: number }[] = [];
	for (let index = 0; index < STARTS; index++) runs.push(await oneRun());
	const idle = median(runs.map((run) => run.idle));
	const most = median(runs.map((run) => run.most));
	return [
		{
			what: "Memory, idle",
			median: megabytes(idle),
			goal: `under ${megabytes(MOST_IDLE)}`,
			isMet: idle < MOST_IDLE,
		},
		{
			what: `Memory at its most under load, ${CONNECTIONS} connections`,
			median: megabytes(most),
			goal: `under ${megabytes(MOST_LOADED)}`,
			isMet: most < MOST_LOADED,
		},
	];
}

async function oneRun(): Promise<{ idle: number; most: number }> {
	const { dataDir, remove } = aDataDir();
	const server = await startServer("ours", dataDir);
	try {
		await wait(IDLE_MS);
		const idle = server.memory();
		const { cookie, next } = await walk(server.origin, ANSWERED);
		let most = idle;
		const watch = setInterval(() => {
			most = Math.max(most, server.memory());
		}, SAMPLE_MS);
		for (const path of [next, "/plan"]) await load(server.origin + path, cookie, SECONDS);
		clearInterval(watch);
		return { idle, most };
	} finally {
		await server.stop();
		remove();
	}
}
