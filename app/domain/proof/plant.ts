import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { Person } from "#app/domain/facts/person.ts";
import type { Triage } from "#app/domain/triage/plan.ts";
import type { Engine } from "./engine.ts";

/** An engine with a fault that breaks one law; each is one that a careless change could bring. */
const PLANTS: Record<number, (engine: Engine) => Engine> = {
	// An answer not given yet is read as a no.
	1: (engine) => ({
		...engine,
		verdict: (condition, answers) => {
			const verdict = engine.verdict(condition, answers);
			return verdict === "unknown" && Object.keys(answers).length === 0 ? "no" : verdict;
		},
	}),
	// The order in which answers were given counts.
	2: (engine) =>
		withPlan(engine, (result, answers) =>
			Object.keys(answers).indexOf("work") < Object.keys(answers).indexOf("age")
				? { ...result, plan: { ...result.plan, others: [] } }
				: result,
		),
	// Rather not say is read as a no.
	3: (engine) => ({
		...engine,
		verdict: (condition, answers) => {
			const verdict = engine.verdict(condition, answers);
			return verdict === "unknown" && Object.values(answers).includes(null) ? "no" : verdict;
		},
	}),
	// Nobody to ring for people past working age.
	4: (engine) =>
		withPlan(engine, (result, answers) =>
			Number(answers.age) > 65 ? { ...result, plan: { ...result.plan, firstCall: null } } : result,
		),
	// One open service is never matched.
	5: (engine) =>
		withPlan(engine, (result) => {
			const hidden = engine.context.services.find(
				({ status, audience }) => status.is === "open" && audience === "resident",
			);
			return { ...result, matches: result.matches.filter(({ service }) => service !== hidden) };
		}),
	// One question too few.
	6: (engine) => ({
		...engine,
		next: (answers) => {
			const fact = engine.next(answers);
			return fact === "goals" ? null : fact;
		},
	}),
	// A barrier that somebody names rules a service out.
	7: (engine) => ({
		...engine,
		verdict: (condition, answers) =>
			new Person(answers).barrier("convictions").verdict === "yes" ||
			new Person(answers).barrier("health-mental").verdict === "yes"
				? "no"
				: engine.verdict(condition, answers),
	}),
	// Gaps are left out of the plan.
	8: (engine) => withPlan(engine, (result) => ({ ...result, plan: { ...result.plan, gaps: [] } })),
	// A change is named that does not help.
	9: (engine) => ({
		...engine,
		changes: (service, answers) => [
			...engine.changes(service, answers),
			{ fact: "work", to: String(answers.work ?? "looking") },
		],
	}),
};

function withPlan(engine: Engine, alter: (result: Triage, answers: Answers) => Triage): Engine {
	return { ...engine, triage: (answers) => alter(engine.triage(answers), answers) };
}

/** @throws RangeError where there is no such law */
export function plantFault(engine: Engine, law: number): Engine {
	const plant = PLANTS[law];
	if (plant === undefined) throw new RangeError("There are laws 1 to 9");
	return plant(engine);
}
