import type { Service } from "#app/domain/catalogue/service.ts";
import { evaluate, leavesOf, type Reason } from "#app/domain/conditions/evaluate.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { DERIVED_BARRIERS, isDerivedBarrier } from "#app/domain/facts/barriers.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import {
	AGE_TO,
	BENEFITS,
	OUT_OF_WORK,
	QUALIFICATION_ORDER,
	WORK,
} from "#app/domain/facts/fact-values.ts";
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
 * higher qualification. Never a health condition, a record or a child.
 *
 * @returns none where the service is not ruled out, or where no single answer would do
 */
export function changesFor(service: Service, answers: Answers, reason: Reason): Change[] {
	if (reason.verdict !== "no") return [];
	const read = factsReadBy(reason);
	return candidates(service, answers, reason)
		.filter(({ fact }) => read.has(fact))
		.filter((change) => isTrue(service, answers, change));
}

/** The facts a rule turned on: those it read, and those that decide whether these apply. */
function factsReadBy(reason: Reason): Set<Fact> {
	const read = new Set<Fact>();
	for (const { leaf, fact } of leavesOf(reason)) {
		if (fact !== null) read.add(fact);
		if (fact === "outOfWork") read.add("work");
		for (const barrier of "barriers" in leaf ? leaf.barriers : []) {
			if (isDerivedBarrier(barrier)) read.add(DERIVED_BARRIERS[barrier]);
		}
	}
	return read;
}

/** Whether a change does what it says: the service is no longer ruled out with it. */
export function isTrue(service: Service, answers: Answers, change: Change): boolean {
	return evaluate(service.condition, changedPerson(answers, change)).verdict !== "no";
}

/** The same few changes are tried for every service that is ruled out. */
const changedPersons = new WeakMap<Answers, Map<string, Person>>();

/** The person with one answer changed; read once for as long as the same answers are held. */
function changedPerson(answers: Answers, { fact, to }: Change): Person {
	const known = changedPersons.get(answers) ?? new Map<string, Person>();
	changedPersons.set(answers, known);
	const key = `${fact} ${to}`;
	const person = known.get(key) ?? new Person(relevantAnswers({ ...answers, [fact]: to }));
	known.set(key, person);
	return person;
}

function candidates(service: Service, answers: Answers, reason: Reason): Change[] {
	const { age, area, work, outOfWork, benefits, qualification } = answers;
	const changes: Change[] = [];
	if (typeof age === "number") {
		const later = laterAge(service, answers, reason, age);
		if (later !== undefined) changes.push({ fact: "age", to: later });
	}
	if (typeof area === "string") {
		const areas = new Set(
			leavesOf(reason).flatMap(({ leaf }) => ("areas" in leaf ? leaf.areas : [])),
		);
		for (const to of areas) if (to !== area) changes.push({ fact: "area", to });
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
				changes.push({
					fact: "benefits",
					to: BENEFITS.filter((one) => one === to || benefits.includes(one)),
				});
			}
		}
	}
	if (typeof qualification === "string") {
		const reached = qualification === "none" ? 0 : QUALIFICATION_ORDER.indexOf(qualification) + 1;
		for (const to of QUALIFICATION_ORDER.slice(reached))
			changes.push({ fact: "qualification", to });
	}
	return changes;
}

/** The first later age at which the service is open to the person, by the bounds its rules name. */
function laterAge(
	service: Service,
	answers: Answers,
	reason: Reason,
	age: number,
): number | undefined {
	const bounds = leavesOf(reason).flatMap(({ leaf }) =>
		"age" in leaf ? [leaf.age.from ?? 0, (leaf.age.to ?? AGE_TO) + 1] : [],
	);
	const derived = leavesOf(reason).some(({ leaf }) => "barriers" in leaf) ? [25, 50] : [];
	return [...bounds, ...derived]
		.filter((later) => later > age && later <= AGE_TO)
		.toSorted((a, b) => a - b)
		.find((to) => isTrue(service, answers, { fact: "age", to }));
}
