import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { barrierGroup, type NamedBarrier } from "#app/domain/facts/barriers.ts";
import { type Fact, isGroupFact } from "#app/domain/facts/fact.ts";
import { HANGS_ON_BARRIER, Person } from "#app/domain/facts/person.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import { answerTable, type Row } from "./answer-table.ts";
import type { Engine } from "./engine.ts";
import { type Finding, Smallest } from "./law.ts";
import { readingOf } from "./representatives.ts";

/** A condition with the entry it belongs to, areas made alike so that equal rules are tried once. */
interface Tried {
	id: string;
	condition: Condition;
}

function distinctConditions(engine: Engine): Tried[] {
	const distinct = new Map<string, Tried>();
	for (const service of engine.context.services) {
		for (const condition of [service.condition, ...(service.suits ? [service.suits] : [])]) {
			const key = JSON.stringify(condition, (name, value) =>
				name === "areas" ? ["somewhere"] : name === "ask" ? "ask" : value,
			);
			if (!distinct.has(key)) distinct.set(key, { id: service.id, condition });
		}
	}
	return [...distinct.values()];
}

/** Laws 1, 3 and 7: enumerated over the facts that each condition reads. */
export function conditionLaws(engine: Engine): Finding[] {
	const settled = new Smallest();
	const declining = new Smallest();
	const naming = new Smallest();
	let states = 0;
	let steps = 0;
	let namings = 0;
	const tried = distinctConditions(engine);
	for (const { id, condition } of tried) {
		const reading = readingOf(condition);
		const rows = answerTable(condition, reading, engine);
		states += rows.length;
		for (const row of rows) {
			steps += checkSteps(id, row, rows, settled, declining);
			namings += checkNaming(id, condition, row, reading.barriers, engine, naming);
		}
	}
	const over = `${tried.length} different conditions, ${states} states of the facts they read`;
	return [
		{ law: 1, tried: `${over}, ${steps} single answers added`, ...settled.found },
		{ law: 3, tried: `${over}, each declined and each answered`, ...declining.found },
		{ law: 7, tried: `${over}, ${namings} barriers named`, ...naming.found },
	];
}

function checkSteps(
	id: string,
	row: Row,
	rows: Row[],
	settled: Smallest,
	declining: Smallest,
): number {
	let steps = 0;
	for (const { fact, rows: next, declined } of row.steps) {
		const whenDeclined = rows[declined] as Row;
		for (const index of [...next, declined]) {
			const then = rows[index] as Row;
			steps++;
			if (row.verdict !== "unknown" && then.verdict !== row.verdict) {
				settled.offer(
					`${id}: ${row.verdict} becomes ${then.verdict} when ${fact} is answered`,
					then.answers,
				);
			}
			if (then.verdict !== "no" && whenDeclined.verdict === "no") {
				declining.offer(`${id}: declining ${fact} rules out what an answer does not`, then.answers);
			}
		}
	}
	return steps;
}

function checkNaming(
	id: string,
	condition: Condition,
	row: Row,
	barriers: readonly NamedBarrier[],
	engine: Engine,
	naming: Smallest,
): number {
	if (row.verdict === "no") return 0;
	let tried = 0;
	for (const barrier of barriers) {
		for (const answers of withBarrierNamed(row.answers, barrier)) {
			tried++;
			if (engine.verdict(condition, answers) === "no") {
				naming.offer(`${id}: naming ${barrier} rules it out`, answers);
			}
		}
	}
	return tried;
}

const CHILD_VALUES = {
	youngestChild: ["under-9-months", "12-plus", "none", null],
	mentalHealthTeam: [true, false, null],
	probation: [true, false, null],
} as const;

/** The same answers with one more barrier named, and with each answer to what then is asked. */
function withBarrierNamed(answers: Answers, barrier: NamedBarrier): Answers[] {
	const group = barrierGroup(barrier);
	const { difficulties } = answers;
	// Only where the barrier was settled as not named; an open one says nothing yet.
	if (!difficulties || new Person(answers).barrier(barrier).verdict !== "no") return [];
	const named: Answers = { ...answers, difficulties: [...new Set([...difficulties, group])] };
	if (isGroupFact(group)) {
		(named as Record<Fact, unknown>)[group] = [...new Set([...(answers[group] ?? []), barrier])];
	}
	const child = Object.entries(HANGS_ON_BARRIER).find(([, hangsOn]) => hangsOn === barrier)?.[0];
	if (child === undefined || answers[child as Fact] !== undefined) return [relevantAnswers(named)];
	const values = CHILD_VALUES[child as keyof typeof CHILD_VALUES];
	return [named, ...values.map((value) => ({ ...named, [child]: value }) as Answers)].map(
		relevantAnswers,
	);
}
