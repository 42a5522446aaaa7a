import type { BenchLine } from "#app/commands/bench-report.ts";
import { realEngine } from "#app/domain/proof/engine.ts";
import { seeded } from "#app/domain/proof/random.ts";
import { randomWalk } from "#app/domain/proof/walk.ts";
import { today } from "#app/server/clock.server.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { median } from "./figures.ts";

const SEED = 20261121;
const WALKS_EACH = 1_000;
const GROUPS = [0, 1, 2];
const MOST_QUESTIONS = 10;

/** How many questions people are asked: walks with no, one and two groups of difficulties in equal parts. */
export async function measure(): Promise<BenchLine[]> {
	const navigator = loadNavigator();
	const [random, engine] = [seeded(SEED), realEngine(navigator.on(today()), navigator.questions)];
	const asked = new Map<number, number[]>(GROUPS.map((groups) => [groups, []]));
	// A walk that declines the question, or names more groups, belongs to no part.
	while ([...asked.values()].some((counts) => counts.length < WALKS_EACH)) {
		const { asked: facts, answers } = randomWalk(random, engine, 0);
		const part = asked.get(answers.difficulties?.length ?? -1);
		if (part !== undefined && part.length < WALKS_EACH) part.push(facts.length);
	}
	const all = [...asked.values()].flat();
	const middle = median(all);
	return [
		{
			what: "Questions asked of the median person",
			median: String(middle),
			goal: `at most ${MOST_QUESTIONS}`,
			isMet: middle <= MOST_QUESTIONS,
		},
		...GROUPS.map((groups) => ({
			what: `  of those with ${groups} groups of difficulties`,
			median: String(median(asked.get(groups) ?? [])),
		})),
		...distribution(all),
	];
}

/** What share is asked how many questions. */
function distribution(counts: readonly number[]): BenchLine[] {
	const byCount = Object.entries(Object.groupBy(counts, String));
	return byCount.map(([questions, people = []]) => {
		const share = people.length / counts.length;
		return {
			what: `  asked ${questions} questions`,
			median: `${(share * 100).toFixed(1).padStart(4)}%  ${"#".repeat(Math.round(share * 100))}`,
		};
	});
}
