import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import type { PaperForm } from "#app/domain/paper/paper-form.ts";
import { chosenFor } from "#app/domain/triage/answer-form.ts";

/**
 * The code of answers, as a person would write down the boxes they ticked.
 *
 * @param answers - what the paper does not ask is left out, and what other answers rule out
 */
export function writePaperCode(form: PaperForm, answers: Answers): string {
	const kept = relevantAnswers(answers);
	const parts = form.questions.flatMap(({ fact, number, kind, boxes }) => {
		const chosen = chosenFor(fact, kept);
		if (chosen.length === 0) return [];
		const codes = boxes.filter(({ value }) => chosen.includes(value)).map(({ code }) => code);
		const isDistrict = kind === "area" && kept.area !== null;
		if (kind === "age" && kept.age !== null) return [`${number} ${chosen[0]}`];
		return [`${number}${isDistrict ? " " : ""}${codes.join("")}`];
	});
	return [form.version, ...parts].join(" ");
}
