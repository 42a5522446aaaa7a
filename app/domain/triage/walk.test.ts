import { expect, test } from "vitest";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { FACTS } from "#app/domain/facts/fact.ts";
import { aContext } from "../../../tests/support/a-plan.ts";
import { aService, sureNumber } from "../../../tests/support/a-service.ts";
import { QuestionsSchema } from "./question.ts";
import { factAt, type Progress, schemesToOffer, withAnswer } from "./walk.ts";

const questions = QuestionsSchema.parse(FACTS.map((fact) => ({ fact })));
const call = aService({ id: "call", name: "A line", kind: "advice", contact: sureNumber });
const context = aContext([call]);
const begun: Progress = { answers: { area: "harbour", age: 30 }, walk: ["area", "age"] };

test.each([
	{ number: 1, fact: "area" },
	{ number: 2, fact: "age" },
	{ number: 3, fact: "work" },
	{ number: 4, fact: null },
	{ number: 0, fact: null },
	{ number: -1, fact: null },
	{ number: 1.5, fact: null },
	{ number: Number.NaN, fact: null },
])("page $number of a walk of two asks about $fact", ({ number, fact }) => {
	expect(factAt(begun, number, questions, context)).toBe(fact);
});

test("once the questions stop there is no next page, and the pages before it stay", () => {
	const { answers, walk } = FACTS.filter((fact) =>
		["area", "age", "work", "goals", "difficulties", "using"].includes(fact),
	).reduce((progress, fact) => withAnswer(progress, fact, null), {
		answers: {},
		walk: [],
	} as Progress);
	expect(walk).toHaveLength(6);
	expect(factAt({ answers, walk }, 7, questions, context)).toBeNull();
	expect(factAt({ answers, walk }, 6, questions, context)).toBe("using");
});

test("an answer is set at the end of the walk, and a changed one keeps its place", () => {
	const next = withAnswer(begun, "work", "looking");
	expect(next).toEqual({
		answers: { area: "harbour", age: 30, work: "looking" },
		walk: ["area", "age", "work"],
	});
	expect(withAnswer(next, "area", null)).toEqual({
		answers: { area: null, age: 30, work: "looking" },
		walk: ["area", "age", "work"],
	});
	expect(begun.walk).toEqual(["area", "age"]);
});

test("a change drops what it rules out, with its place, and asks nothing else again", () => {
	const answers: Answers = {
		work: "looking",
		difficulties: ["health"],
		health: ["health-mental"],
		outOfWork: "over-2-years",
		mentalHealthTeam: true,
		age: 30,
	};
	const before: Progress = {
		answers,
		walk: ["work", "difficulties", "health", "outOfWork", "mentalHealthTeam", "age"],
	};
	expect(withAnswer(before, "work", "employed").walk).toEqual([
		"work",
		"difficulties",
		"health",
		"mentalHealthTeam",
		"age",
	]);
	const without = withAnswer(before, "difficulties", []);
	expect(without).toEqual({
		answers: { age: 30, work: "looking", outOfWork: "over-2-years", difficulties: [] },
		walk: ["work", "difficulties", "outOfWork", "age"],
	});
});

test("offers the schemes of the plan, those that can be required here, and those chosen before, by name", () => {
	const conditionality = {
		voluntary: false,
		jobcentreTold: true,
		changesBenefits: true,
		from: ["leaflet"],
	};
	const services = [
		call,
		aService({ id: "guide", name: "Work Guide", kind: "employment-support" }),
		aService({
			id: "required",
			name: "Must Do",
			kind: "employment-support",
			areas: ["harbour"],
			conditionality,
		}),
		aService({
			id: "required-far",
			name: "Must Do Far",
			kind: "employment-support",
			areas: ["vale"],
			conditionality,
		}),
		aService({
			id: "required-once",
			name: "Must Do Once",
			status: { is: "ended", from: ["leaflet"] },
			conditionality,
		}),
		aService({ id: "rival", name: "Rival", kind: "employment-support", notWith: ["guide"] }),
		aService({ id: "walks", name: "Walks" }),
		aService({ id: "chosen", name: "Chosen" }),
	];
	const offered = schemesToOffer(
		{ area: "harbour", using: ["guide", "chosen"] },
		aContext(services),
	);
	expect(offered).toEqual(["call", "chosen", "required", "rival", "guide"]);
	expect(schemesToOffer({ area: null }, aContext(services))).toContain("required-far");
});

test("a scheme that somebody's age rules out is not offered", () => {
	const conditionality = {
		voluntary: false,
		jobcentreTold: true,
		changesBenefits: true,
		from: ["leaflet"],
	};
	const forYoung = aService({ id: "young", conditionality, eligibility: { age: { to: 24 } } });
	const offered = (answers: Progress["answers"]) =>
		schemesToOffer(answers, aContext([call, forYoung]));
	expect(offered({ age: 24 })).toContain("young");
	expect(offered({ age: 25 })).not.toContain("young");
	expect(offered({})).toContain("young");
	expect(offered({ age: null })).toContain("young");
});
