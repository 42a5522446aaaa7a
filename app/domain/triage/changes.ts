import type { Service } from "#app/domain/catalogue/service.ts";
import { evaluate, leavesOf, type Reason } from "#app/domain/conditions/evaluate.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { AGE_TO, BENEFITS, OUT_OF_WORK, QUALIFICATION, WORK } from "#app/domain/facts/fact-values.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { Person } from "#app/domain/facts/person.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";

/** One other answer with which a service would no longer be ruled out. */
export interface Change {
	fact: Fact;
	/** The answer to try in place of the person's own. */
	to: string | number | string[];
}

/**
 * What would change a `no`: single answers, each tried, that leave the service
 * no longer ruled out. Only what can change with time or by choice is named:
 * a later age, another place, work, a longer time out of work, benefits, a
 * qualification. Never a health condition, a record or a child.
 *
 * @returns none where the service is not ruled out, or where no single answer would do
 */
export function changesFor(service: Service, answers: Answers, reason: Reason): Change[] {
	if (reason.verdict !== "no") return [];
	const read = new Set(leavesOf(reason).map(({ fact }) => fact));
	return candidates(service, answers, reason)
		.filter(({ fact }) => read.has(fact))
		.filter((change) => isTrue(service, answers, change));
}

/** Whether a change does what it says: the service is no longer ruled out with it. */
export function isTrue(service: Service, answers: Answers, { fact, to }: Change): boolean {
	const changed = relevantAnswers({ ...answers, [fact]: to });
	return evaluate(service.condition, new Person(changed)).verdict !== "no";
}

function candidates(service: Service, answers: Answers, reason: Reason): Change[] {
	const { age, area, work, outOfWork, benefits, qualification } = answers;
	const changes: Change[] = [];
	if (typeof age === "number") {
		const later = laterAge(service, answers, reason, age);
		if (later !== undefined) changes.push({ fact: "age", to: later });
	}
	if (typeof area === "string") {
		for (const to of service.districts) if (to !== area) changes.push({ fact: "area", to });
	}
	if (typeof work === "string") {
		for (const to of WORK) if (to !== work) changes.push({ fact: "work", to });
	}
	if (typeof outOfWork === "string" && outOfWork !== "never-worked") {
		const later = OUT_OF_WORK.slice(OUT_OF_WORK.indexOf(outOfWork) + 1);
		for (const to of later) if (to !== "never-worked") changes.push({ fact: "outOfWork", to });
	}
	if (benefits !== undefined && benefits !== null) {
		for (const to of BENEFITS) {
			if (!benefits.includes(to)) {
				changes.push({ fact: "benefits", to: BENEFITS.filter((one) => one === to || benefits.includes(one)) });
			}
		}
	}
	if (typeof qualification === "string") {
		for (const to of QUALIFICATION) {
			if (to !== qualification && to !== "none") changes.push({ fact: "qualification", to });
		}
	}
	return changes;
}

/** The first later age at which the service is open to the person, by the bounds its rules name. */
function laterAge(service: Service, answers: Answers, reason: Reason, age: number): number | undefined {
	const bounds = leavesOf(reason).flatMap(({ leaf }) =>
		"age" in leaf ? [leaf.age.from ?? 0, (leaf.age.to ?? AGE_TO) + 1] : [],
	);
	const derived = leavesOf(reason).some(({ leaf }) => "barriers" in leaf) ? [25, 50] : [];
	return [...bounds, ...derived]
		.filter((later) => later > age && later <= AGE_TO)
		.toSorted((a, b) => a - b)
		.find((to) => isTrue(service, answers, { fact: "age", to }));
}

