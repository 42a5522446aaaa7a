import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { Person } from "#app/domain/facts/person.ts";
import { readAnswers } from "#app/domain/facts/read-answers.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import { districts } from "./surroundings.ts";

/** Every answer may be given as the API takes it, `barriers` included. */
export type RawAnswers = Answers & { barriers?: readonly string[] | null };

/**
 * Answers of somebody in the invented region, read as the API reads them.
 *
 * @throws Error naming what is wrong, so that a slip in a test is not a silent pass
 */
export function answers(raw: RawAnswers = {}): Answers {
	const read = readAnswers(raw, { areas: districts, services: raw.using ?? [] });
	if (!read.ok)
		throw new Error(`These answers are refused: ${read.wrong.map(({ fact }) => fact).join(", ")}`);
	return read.answers;
}

/** Somebody with these answers, those that others rule out left out. */
export function aPerson(raw: RawAnswers = {}): Person {
	return new Person(relevantAnswers(answers(raw)));
}
