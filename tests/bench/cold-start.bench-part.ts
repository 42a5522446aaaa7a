import type { BenchLine } from "#app/commands/bench-report.ts";
import { figure, median } from "./figures.ts";
import { aDataDir, buildOnce, startServer } from "./measured-server.ts";

const STARTS = 7;
const MOST_MS = 1_500;

/** From the start of the process that npm start runs to the first whole page, each time with no keys made yet. */
export async function measure(): Promise<BenchLine[]> {
	buildOnce();
	const times: number[] = [];
	for (let index = 0; index < STARTS; index++) {
		const { dataDir, remove } = aDataDir();
		const server = await startServer("ours", dataDir);
		times.push(server.startMs);
		await server.stop();
		remove();
	}
	const middle = median(times);
	return [
		{
			what: `Cold start to the first answer on one core, ${STARTS} starts`,
			median: `${figure(middle)} ms`,
			goal: `under ${MOST_MS} ms`,
			isMet: middle < MOST_MS,
		},
	];
}
