import { isLive } from "#app/domain/catalogue/catalogue.ts";
import { worksIn } from "#app/domain/catalogue/to-service.ts";
import { verdictOf } from "#app/domain/conditions/evaluate.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { Person } from "#app/domain/facts/person.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import { type PlanContext, triage } from "./plan.ts";
import { nextQuestion, type Question } from "./question.ts";

/** Where somebody is in the questions: what stands, and the facts asked so far, in order. */
export interface Progress {
	answers: Answers;
	/** The facts answered or declined; `/q/<n>` is the nth. */
	walk: readonly Fact[];
}

/** The fact that `/q/<number>` asks about; null where no such page exists for these answers. */
export function factAt(
	{ answers, walk }: Progress,
	number: number,
	questions: readonly Question[],
	context: PlanContext,
): Fact | null {
	const asked = walk[number - 1];
	if (asked !== undefined) return asked;
	if (number !== walk.length + 1) return null;
	return nextQuestion(new Person(answers), questions, context)?.fact ?? null;
}

/**
 * Sets one answer. Answers that it rules out are dropped, with their place in
 * the walk; all others stay, so that a change never asks anything twice.
 */
export function withAnswer(
	{ answers, walk }: Progress,
	fact: Fact,
	value: Answers[Fact],
): Progress {
	const kept = relevantAnswers({ ...answers, [fact]: value });
	const asked = walk.includes(fact) ? walk : [...walk, fact];
	return { answers: kept, walk: asked.filter((one) => kept[one] !== undefined) };
}

/**
 * The schemes to offer where a person is asked what they are on already: those
 * their plan would name, and those that the Jobcentre can require.
 *
 * @returns service ids by name
 */
export function schemesToOffer(answers: Answers, context: PlanContext): string[] {
	const { plan } = triage(new Person({ ...answers, using: undefined }), context);
	const lines = [plan.firstCall, ...plan.start, ...plan.alongside, ...plan.next];
	const named = lines.flatMap((line) => (line ? [line.id] : []));
	const aged = new Person(answers.age === undefined ? {} : { age: answers.age });
	const required = context.services
		.filter((service) => isLive(service) && service.conditionality?.voluntary === false)
		// Nobody of 50 is on a scheme for people under 25.
		.filter(({ condition }) => verdictOf(condition, aged) !== "no")
		.filter((service) => answers.area == null || worksIn(service, answers.area))
		.map(({ id }) => id);
	const chosen = answers.using ?? [];
	const nameOf = (id: string) => context.byId.get(id)?.name ?? id;
	return [...new Set([...named, ...required, ...chosen])].toSorted((a, b) =>
		nameOf(a) < nameOf(b) ? -1 : 1,
	);
}
