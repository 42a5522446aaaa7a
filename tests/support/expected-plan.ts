import { Person } from "#app/domain/facts/person.ts";
import { readAnswers } from "#app/domain/facts/read-answers.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import { type Plan, triage } from "#app/domain/triage/plan.ts";
import { today } from "#app/server/clock.server.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import type { RawAnswers } from "./answers.ts";

/** The plan that the engine makes of answers, with the real catalogue, today. */
export function expectedPlan(answers: RawAnswers): Plan {
	const navigator = loadNavigator();
	const read = readAnswers(answers, navigator.vocabulary);
	if (!read.ok) throw new Error(`Refused: ${read.wrong.map(({ fact }) => fact).join(", ")}`);
	return triage(new Person(relevantAnswers(read.answers)), navigator.on(today())).plan;
}

/** The ids of a plan's lines, in the order in which the page has them. */
export function lineIds({ firstCall, start, alongside, next }: Plan): string[] {
	const lines = [...(firstCall ? [firstCall] : []), ...start, ...alongside, ...next];
	return lines.map(({ id }) => id);
}
