import type { Answers } from "./answers.schema.ts";
import { FACTS } from "./fact.ts";
import { Person } from "./person.ts";

/**
 * Answers without those that other answers rule out, as a job rules out the
 * time out of work. Everything that reads answers reads these.
 *
 * @returns a new object, facts in their fixed order; declined facts stay `null`
 */
export function relevantAnswers(answers: Answers): Answers {
	const person = new Person(answers);
	return Object.fromEntries(
		FACTS.filter(
			(fact) => answers[fact] !== undefined && person.standing(fact).is !== "not-applicable",
		).map((fact) => [fact, answers[fact]]),
	);
}
