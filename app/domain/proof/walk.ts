import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import type { Engine } from "./engine.ts";
import { anyAnswer, type Value } from "./possible-answers.ts";
import type { Random } from "./random.ts";

/** One person's way through the questions. */
export interface Walk {
	/** The facts asked, in order. */
	asked: Fact[];
	/** What stands in the end, with answers that a later change ruled out still among them. */
	raw: Answers;
	/** What stands in the end and counts. */
	answers: Answers;
}

/** Sets one answer; the types of facts and values are held together by `anyAnswer`. */
export function withAnswer(answers: Answers, fact: Fact, value: Value | undefined): Answers {
	return { ...answers, [fact]: value } as Answers;
}

/**
 * Walks the questionnaire with random answers until it stops asking; with a
 * chance of `changing` (0 to 1) an answer is changed on the way.
 *
 * @throws Error when the questions do not end, which is a fault in itself
 */
export function randomWalk(random: Random, engine: Engine, changing = 0.15): Walk {
	const areas = engine.context.areas;
	const asked: Fact[] = [];
	let raw: Answers = {};
	let changesLeft = 3;
	for (let step = 0; step < 60; step++) {
		const fact = engine.next(relevantAnswers(raw));
		if (fact === null) return { asked, raw, answers: relevantAnswers(raw) };
		if (!asked.includes(fact)) asked.push(fact);
		raw = withAnswer(raw, fact, anyAnswer(random, fact, engine.context, areas));
		if (changesLeft > 0 && random() < changing) {
			changesLeft--;
			const again = asked[Math.floor(random() * asked.length)] as Fact;
			if (relevantAnswers(raw)[again] !== undefined) {
				raw = withAnswer(raw, again, anyAnswer(random, again, engine.context, areas));
			}
		}
	}
	throw new Error(`The questions do not end: ${JSON.stringify(raw)}`);
}
