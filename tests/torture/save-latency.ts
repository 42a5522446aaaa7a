import { SavedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { storeOf } from "#app/server/store/store.server.ts";
import { somePeppers } from "../support/a-pepper.ts";
import { aLongPlan } from "./long-plan.ts";

const ROUNDS = 300;

/** Milliseconds that half, and 95 of a hundred, took at most. */
interface Latency {
	half: number;
	most: number;
}

export interface Latencies {
	save: Latency;
	open: Latency;
	/** Of a code that nobody was given. */
	openWrong: Latency;
	/** Of a plan that has run out and was not swept yet. */
	openLate: Latency;
}

/** How long it takes to keep a plan and to open one, one after the other. */
export async function saveLatency(place: {
	dataDir: string;
	databaseUrl: string | undefined;
}): Promise<Latencies> {
	const store = storeOf(place);
	const peppers = somePeppers();
	const plans = new SavedPlans(store, peppers, Date.now);
	const late = new SavedPlans(store, peppers, () => Date.now() - 60 * 24 * 60 * 60 * 1000);
	const times = { save: [], open: [], openWrong: [], openLate: [] } as Record<string, number[]>;
	const time = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
		const start = performance.now();
		const result = await work();
		times[name]?.push(performance.now() - start);
		return result;
	};
	for (let round = 0; round < ROUNDS; round++) {
		const { code } = await time("save", () => plans.save(aLongPlan()));
		const { code: gone } = await late.save(aLongPlan());
		await time("open", () => plans.open(code));
		await time("openWrong", () => plans.open(`${code.slice(0, -4)}0000`));
		await time("openLate", () => plans.open(gone));
	}
	await store.close();
	const of = (name: string) => latencyOf(times[name] ?? []);
	return {
		save: of("save"),
		open: of("open"),
		openWrong: of("openWrong"),
		openLate: of("openLate"),
	};
}

function latencyOf(times: number[]): Latency {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) =>
		Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;
	return { half: at(0.5), most: at(0.95) };
}
