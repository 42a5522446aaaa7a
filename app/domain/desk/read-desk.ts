import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { BARRIER_GROUPS, GROUP_IDS } from "#app/domain/facts/barriers.ts";
import { type Fact, isGroupFact } from "#app/domain/facts/fact.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import { chosenFor, DECLINED, optionsOf, readField } from "#app/domain/triage/answer-form.ts";
import {
	DESK_QUESTIONS,
	type DeskField,
	isAboutBarriers,
	isGroupOfOne,
	NAMED_ONLY,
	NOTHING_HARD,
} from "./desk-questions.ts";

/** What is wrong with what was typed or ticked: the key of its words. */
export type DeskProblem = "problem" | "both" | "tooHigh" | "tooYoung";

export interface ReadDesk {
	answers: Answers;
	problems: Partial<Record<DeskField, DeskProblem>>;
}

/**
 * Reads all answers of the desk at once. Nothing given to a question leaves its fact absent, so that answers can come
 * in any order; one that cannot be read is left out alone, with its problem.
 *
 * Ticks within a group name the group too. Once any is named the others count as not named, as they do for a resident
 * who ticks some difficulties and not others; before that all are open.
 *
 * @param sent - the values that the form sent for a question, or for `NOTHING_HARD`
 * @param area - the district that was worked out from what was typed; undefined while there is none
 * @param schemes - ids that may be chosen for `using`
 */
export function readDesk(
	sent: (field: DeskField | typeof NOTHING_HARD) => readonly string[],
	area: Answers["area"],
	schemes: readonly string[],
): ReadDesk {
	const problems: ReadDesk["problems"] = {};
	const answers: Answers = {
		...(area === undefined ? {} : { area }),
		...readGroups(sent, problems),
	};
	for (const { field } of DESK_QUESTIONS) {
		if (field === "area" || isAboutBarriers(field)) continue;
		const given = sent(field).filter((value) => value.trim() !== "");
		if (given.length === 0) continue;
		const read = readField(field, given, field === "using" ? schemes : optionsOf(field));
		if (read.ok) Object.assign(answers, { [field]: read.value });
		else problems[field] = read.problem;
	}
	return { answers: relevantAnswers(answers), problems };
}

/**
 * The groups that are named by a tick within them, and what is ticked.
 *
 * @param problems - takes those of groups; a group with a problem is named, and open within
 */
function readGroups(
	sent: (field: DeskField | typeof NOTHING_HARD) => readonly string[],
	problems: ReadDesk["problems"],
): Answers {
	const named: string[] = [];
	const groups: Partial<Record<Fact, readonly string[] | null>> = {};
	for (const group of GROUP_IDS) {
		const given = sent(group as DeskField);
		const ticked = BARRIER_GROUPS[group].filter((barrier) =>
			given.some((value) => value === barrier),
		);
		const isDeclined = given.includes(DECLINED);
		if (isDeclined && ticked.length > 0) {
			problems[group as DeskField] = "both";
			named.push(group);
			continue;
		}
		if (ticked.length === 0 && !isDeclined) {
			if (given.includes(NAMED_ONLY)) named.push(group);
			continue;
		}
		if (isGroupFact(group)) {
			named.push(group);
			groups[group] = isDeclined ? null : ticked;
		} else if (!isDeclined) named.push(group);
	}
	// Each list holds barriers of its own group only.
	if (named.length > 0) return { difficulties: named, ...groups } as Answers;
	return sent(NOTHING_HARD).length > 0 ? { difficulties: [] } : {};
}

/** What stands as chosen for a question, as the form sends it. */
export function deskChosen(field: DeskField, answers: Answers): readonly string[] {
	if (isGroupOfOne(field)) {
		return answers.difficulties?.includes(field) ? [...BARRIER_GROUPS[field]] : [];
	}
	const isNamed = answers.difficulties?.some((group) => group === field) === true;
	if (isNamed && answers[field as Fact] === undefined) return [NAMED_ONLY];
	return chosenFor(field as Fact, answers);
}
