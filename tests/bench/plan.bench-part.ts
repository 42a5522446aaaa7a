import type { BenchLine } from "#app/commands/bench-report.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { Person } from "#app/domain/facts/person.ts";
import { realEngine } from "#app/domain/proof/engine.ts";
import { seeded } from "#app/domain/proof/random.ts";
import { randomWalk } from "#app/domain/proof/walk.ts";
import { type PlanContext, triage } from "#app/domain/triage/plan.ts";
import { today } from "#app/server/clock.server.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { figure, millisecondsPerCall } from "./figures.ts";
import { syntheticContext } from "./synthetic-services.ts";

const SEED = 20261121;
const PEOPLE = 100;
const SIZES = [1_000, 10_000] as const;

const MOST_MS = 0.5;
const MOST_MS_LARGEST = 40;

/** What one plan costs, over the real catalogue and over larger ones made from it. */
export async function measure(): Promise<BenchLine[]> {
	const navigator = loadNavigator();
	const context = navigator.on(today());
	const people = somePeople(context, navigator);
	const planMs = (over: PlanContext) =>
		millisecondsPerCall((index) => triage(new Person(people[index % PEOPLE] ?? {}), over));

	const real = planMs(context);
	const [small, large] = SIZES.map((size) =>
		planMs(syntheticContext(context, size, seeded(SEED))),
	) as [number, number];
	const growth = large / small;
	return [
		{
			what: `One plan, ${context.services.length} real services`,
			median: `${figure(real)} ms`,
			goal: `under ${MOST_MS} ms`,
			isMet: real < MOST_MS,
		},
		{ what: "One plan, 1,000 synthetic services", median: `${figure(small)} ms` },
		{
			what: "One plan, 10,000 synthetic services",
			median: `${figure(large)} ms`,
			goal: `under ${MOST_MS_LARGEST} ms`,
			isMet: large < MOST_MS_LARGEST,
		},
		{
			what: "Growth from 1,000 to 10,000 services",
			median: `${figure(growth)} times`,
		},
	];
}

/** People who have answered every question that was still worth asking. */
function somePeople(
	context: PlanContext,
	{ questions }: ReturnType<typeof loadNavigator>,
): Answers[] {
	const [random, engine] = [seeded(SEED), realEngine(context, questions)];
	return Array.from({ length: PEOPLE }, () => randomWalk(random, engine, 0).answers);
}
