import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { ORDERS } from "#app/domain/facts/fact-values.ts";
import type { Verdict } from "#app/domain/facts/person.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import type { Change } from "#app/domain/triage/changes.ts";
import type { Triage } from "#app/domain/triage/plan.ts";
import type { Engine } from "./engine.ts";
import type { Smallest } from "./law.ts";
import { withAnswer } from "./walk.ts";

const MAY_CHANGE: readonly Fact[] = [
	"age",
	"area",
	"work",
	"outOfWork",
	"benefits",
	"qualification",
];

/**
 * Law 9: each change is of a fact that can change, in the direction of time, and does what it says.
 *
 * @returns how many changes were tried
 */
export function checkChanges(
	answers: Answers,
	{ matches }: Triage,
	engine: Engine,
	smallest: Smallest,
): number {
	let tried = 0;
	const after = new Map<string, Map<string, Verdict>>();
	const verdictsWith = ({ fact, to }: Change) => {
		const key = JSON.stringify([fact, to]);
		let verdicts = after.get(key);
		if (verdicts === undefined) {
			const changed = engine.triage(relevantAnswers(withAnswer(answers, fact, to)));
			verdicts = new Map(changed.matches.map((match) => [match.service.id, match.verdict]));
			after.set(key, verdicts);
		}
		return verdicts;
	};
	for (const { service, verdict } of matches) {
		if (verdict !== "no") continue;
		for (const change of engine.changes(service, answers)) {
			tried++;
			const now = verdictsWith(change).get(service.id);
			if (
				!MAY_CHANGE.includes(change.fact) ||
				!isForward(answers, change) ||
				now === undefined ||
				now === "no"
			) {
				smallest.offer(`${service.id}: ${change.fact} to ${change.to} does not help`, answers);
			}
		}
	}
	return tried;
}

function isForward(answers: Answers, { fact, to }: Change): boolean {
	if (fact === "age") return Number(to) > Number(answers.age);
	if (fact !== "outOfWork" && fact !== "qualification") return true;
	const order: readonly string[] = ORDERS[fact];
	return order.indexOf(String(to)) > order.indexOf(String(answers[fact]));
}
