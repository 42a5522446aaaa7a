import { isLive } from "#app/domain/catalogue/catalogue.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { FACTS, type Fact } from "#app/domain/facts/fact.ts";
import { Person } from "#app/domain/facts/person.ts";
import type { Plan, Triage } from "#app/domain/triage/plan.ts";
import { checkChanges } from "./change-law.ts";
import type { Engine } from "./engine.ts";
import { FirstCalls } from "./first-call-law.ts";
import { type Finding, Smallest } from "./law.ts";
import { anyAnswer } from "./possible-answers.ts";
import type { Random } from "./random.ts";
import { randomWalk, type Walk, withAnswer } from "./walk.ts";

/** What the walks showed, and the notes on first calls that belong to law 4. */
export interface WalkFindings {
	findings: Finding[];
	firstCallNotes: string[];
}

/** Laws 2, 5, 6, 8 and 9, held against random walks through the questions. */
export function walkLaws(engine: Engine, random: Random, walks: number): WalkFindings {
	const smallest = {
		2: new Smallest(),
		5: new Smallest(),
		6: new Smallest(),
		8: new Smallest(),
		9: new Smallest(),
	};
	const neverSeen = new Set(
		engine.context.services
			.filter((service) => isLive(service) && service.status.is === "open")
			.map(({ id }) => id),
	);
	const undecided = new Set<Fact>(FACTS);
	const asked = new Set<Fact>();
	const firstCalls = new FirstCalls();
	const changeWalks = Math.max(1000, Math.floor(walks / 10));
	let changed = 0;
	let completions = 0;
	for (let count = 0; count < walks; count++) {
		const walk = randomWalk(random, engine);
		const result = engine.triage(walk.answers);
		checkSame(walk, result, engine, random, smallest[2]);
		for (const { service, verdict } of result.matches) {
			if (verdict !== "no") neverSeen.delete(service.id);
		}
		completions += checkStopped(walk, result.plan, engine, random, smallest[6]);
		lookForEffect(walk, engine, random, undecided);
		for (const fact of walk.asked) asked.add(fact);
		checkBarriers(walk.answers, result.plan, smallest[8]);
		if (count < changeWalks) changed += checkChanges(walk.answers, result, engine, smallest[9]);
		if (result.plan.firstCall && typeof walk.answers.area === "string") {
			firstCalls.add(walk.answers.area, result.plan.firstCall.id);
		}
	}
	if (neverSeen.size > 0) smallest[5].offer("never found by anybody:", [...neverSeen]);
	const idle = [...undecided].filter((fact) => asked.has(fact));
	if (idle.length > 0) smallest[6].offer("questions of which no two answers gave two plans:", idle);
	const neverAsked = FACTS.filter((fact) => !asked.has(fact));
	const tried = `${walks} walks`;
	return {
		findings: [
			{ law: 2, tried: `${tried}, changes on the way included`, ...smallest[2].found },
			{ law: 5, tried, ...smallest[5].found },
			{
				law: 6,
				tried: `${tried}, ${completions} completions of what was not asked`,
				...smallest[6].found,
				...(neverAsked.length > 0
					? { notes: [`never asked, since no rule turns on it: ${neverAsked.join(", ")}`] }
					: {}),
			},
			{ law: 8, tried, ...smallest[8].found },
			{
				law: 9,
				tried: `${changed} changes of ${Math.min(walks, changeWalks)} walks, each tried`,
				...smallest[9].found,
			},
		],
		firstCallNotes: firstCalls.notes(engine),
	};
}

function planText(plan: Plan): string {
	return JSON.stringify(plan);
}

/** Law 2: the answers that count, in any order and whatever else was said before, give one plan. */
function checkSame(
	walk: Walk,
	{ plan }: Triage,
	engine: Engine,
	random: Random,
	smallest: Smallest,
) {
	const shuffled = Object.fromEntries(
		Object.entries(walk.answers)
			.map((entry) => [random(), entry] as const)
			.toSorted(([a], [b]) => a - b)
			.map(([, entry]) => entry),
	) as Answers;
	const expected = planText(plan);
	for (const answers of [walk.raw, shuffled]) {
		if (planText(engine.triage(answers).plan) !== expected) {
			smallest.offer("two ways to the same answers give two plans:", answers);
		}
	}
}

/** Law 6, first half: once the questions stop, no answer to what was not asked changes the plan. */
function checkStopped(
	walk: Walk,
	plan: Plan,
	engine: Engine,
	random: Random,
	smallest: Smallest,
): number {
	const expected = planText({ ...plan, others: [] });
	const tries = 3;
	for (let time = 0; time < tries; time++) {
		let answers = walk.answers;
		for (const fact of FACTS) {
			const standing = new Person(answers).standing(fact);
			if (standing.is !== "absent" || standing.ask !== fact) continue;
			answers = withAnswer(
				answers,
				fact,
				anyAnswer(random, fact, engine.context, engine.context.areas),
			);
		}
		if (planText({ ...engine.triage(answers).plan, others: [] }) !== expected) {
			smallest.offer("asking stopped too soon: the plan changes with", answers);
		}
	}
	return tries;
}

/** Law 6, second half: looks for two answers to an asked question that give two plans. */
function lookForEffect(walk: Walk, engine: Engine, random: Random, undecided: Set<Fact>) {
	for (const fact of walk.asked) {
		if (!undecided.has(fact) || walk.answers[fact] === undefined) continue;
		const other = withAnswer(
			walk.answers,
			fact,
			anyAnswer(random, fact, engine.context, engine.context.areas),
		);
		if (planText(engine.triage(other).plan) !== planText(engine.triage(walk.answers).plan)) {
			undecided.delete(fact);
		}
	}
}

/** Law 8: each named barrier is on a line or a gap, and a gap ends with the first call. */
function checkBarriers(answers: Answers, plan: Plan, smallest: Smallest) {
	const lines = [plan.firstCall, ...plan.start, ...plan.alongside, ...plan.next];
	const covered = new Set([
		...lines.flatMap((line) => line?.for ?? []),
		...plan.gaps.map(({ barrier }) => barrier),
	]);
	for (const barrier of new Person(answers).named) {
		if (!covered.has(barrier)) smallest.offer(`nothing and no gap for ${barrier}:`, answers);
	}
	for (const gap of plan.gaps) {
		if (gap.ask !== plan.firstCall?.id)
			smallest.offer(`the gap ${gap.barrier} names nobody to ring:`, answers);
	}
}
