import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Navigator } from "#app/server/navigator.server.ts";
import { type Desk, emptyDesk } from "./desk-cookie.server.ts";

/** What a client has answered elsewhere, and what they chose with an adviser, if they did. */
interface Answered {
	answers: Answers;
	list?: readonly string[];
}

/**
 * The desk of a client who has answered elsewhere, on paper or on a screen. It may be the next one: they come under a
 * label of their own, so that pages of the client before are refused, and with nothing of theirs.
 */
export function answeredDesk(
	{ answers, list = [] }: Answered,
	{ areKeysOff }: Pick<Desk, "areKeysOff">,
	navigator: Pick<Navigator, "questions">,
): Desk {
	return { ...emptyDesk(areKeysOff), answers, walk: walkOf(answers, navigator), list };
}

/** Answers in the order in which the questions would have been asked. */
export function walkOf(
	answers: Answers,
	{ questions }: Pick<Navigator, "questions">,
): Desk["walk"] {
	return questions.map(({ fact }) => fact).filter((fact) => answers[fact] !== undefined);
}
