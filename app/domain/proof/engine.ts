import type { Service } from "#app/domain/catalogue/service.ts";
import type { Condition } from "#app/domain/conditions/condition.schema.ts";
import { evaluate, verdictOf } from "#app/domain/conditions/evaluate.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { Person, type Verdict } from "#app/domain/facts/person.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import { type Change, changesFor } from "#app/domain/triage/changes.ts";
import { type PlanContext, type Triage, triage } from "#app/domain/triage/plan.ts";
import { nextQuestion, type Question } from "#app/domain/triage/question.ts";

/** What the laws are held against: the real rules, or the rules with a fault planted. */
export interface Engine {
	context: PlanContext;
	verdict(condition: Condition, answers: Answers): Verdict;
	triage(answers: Answers): Triage;
	next(answers: Answers): Fact | null;
	changes(service: Service, answers: Answers): Change[];
}

/** The engine that people meet. */
export function realEngine(context: PlanContext, questions: readonly Question[]): Engine {
	return {
		context,
		verdict: (condition, answers) => oneVerdict(condition, new Person(answers)),
		triage: (answers) => triage(new Person(relevantAnswers(answers)), context),
		next: (answers) => nextQuestion(new Person(answers), questions, context)?.fact ?? null,
		changes: (service, answers) =>
			changesFor(service, answers, evaluate(service.condition, answers)),
	};
}

/** The verdict that plans rest on, once the reasons that people read come to the same one. @throws Error where they do not */
function oneVerdict(condition: Condition, person: Person): Verdict {
	const verdict = verdictOf(condition, person);
	const reason = evaluate(condition, person);
	if (reason.verdict !== verdict) {
		throw new Error(
			`${verdict} without reasons, ${reason.verdict} with them: ${JSON.stringify(condition)}`,
		);
	}
	return verdict;
}
