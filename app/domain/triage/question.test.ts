import { expect, test } from "vitest";
import { FACTS, type Fact } from "#app/domain/facts/fact.ts";
import { aContext, crisisLines } from "../../../tests/support/a-plan.ts";
import { aService, sureNumber } from "../../../tests/support/a-service.ts";
import { aPerson, type RawAnswers } from "../../../tests/support/answers.ts";
import { factsThatCouldChange, nextQuestion, QuestionsSchema } from "./question.ts";

const questions = QuestionsSchema.parse(FACTS.map((fact) => ({ fact })));
const call = aService({ id: "call", kind: "advice", contact: sureNumber });

/** Somebody who has answered all that any plan reads: looking for work, 30, no difficulty, on nothing. */
const known: RawAnswers = {
	area: "harbour",
	age: 30,
	work: "looking",
	goals: ["find-work"],
	barriers: [],
	using: [],
};

/** What is still worth asking somebody, given these services. */
function open(services: readonly ReturnType<typeof aService>[], raw: RawAnswers = {}): Fact[] {
	return [...factsThatCouldChange(aPerson({ ...known, ...raw }), aContext([call, ...services]))];
}

test("what every plan reads is worth asking, and of groups first whether there are any", () => {
	expect([...factsThatCouldChange(aPerson(), aContext([]))].toSorted()).toEqual([
		"age",
		"area",
		"difficulties",
		"goals",
		"using",
		"work",
	]);
});

test.each<{ name: string; without: Partial<Record<Fact, undefined>>; asks: Fact }>([
	{ name: "age, which says who is young", without: { age: undefined }, asks: "age" },
	{ name: "goals, which say what to put in start", without: { goals: undefined }, asks: "goals" },
	{ name: "what they are on", without: { using: undefined }, asks: "using" },
	{
		name: "the area, which says which crisis line to ring",
		without: { area: undefined },
		asks: "area",
	},
])("always worth asking: $name", ({ without, asks }) => {
	expect(open([], without)).toEqual([asks]);
});

test("a group is asked once it is picked, and not once it is answered or declined", () => {
	const { barriers: _, ...others } = known;
	const picked: RawAnswers = { ...others, difficulties: ["health", "travel", "record"] };
	const asked = (raw: RawAnswers) => [
		...factsThatCouldChange(aPerson({ ...picked, ...raw }), aContext([call])),
	];
	expect(asked({})).toEqual(["health", "record"]);
	expect(asked({ health: [], record: null })).toEqual([]);
});

test("nothing is asked of somebody whose every answer is known or declined", () => {
	expect(open([])).toEqual([]);
	const declined = aPerson({
		area: null,
		age: null,
		work: null,
		goals: null,
		difficulties: null,
		using: null,
	});
	expect([...factsThatCouldChange(declined, aContext([call]))]).toEqual([]);
});

test("the next question is the first in the order of the questions, whatever the order of services", () => {
	const services = [
		aService({
			id: "a",
			kind: "employment-support",
			rules: "partly",
			eligibility: { qualification: { atLeast: "level-2" } },
		}),
		aService({
			id: "b",
			kind: "employment-support",
			rules: "partly",
			eligibility: { benefits: ["universal-credit"] },
		}),
	];
	const next = (list = questions) => nextQuestion(aPerson(known), list, aContext(services))?.fact;
	expect(next()).toBe("benefits");
	expect(next(questions.toReversed())).toBe("qualification");
	expect(nextQuestion(aPerson(known), questions, aContext(services.toReversed()))?.fact).toBe(
		"benefits",
	);
});

test("there is no next question once nothing could change the plan", () => {
	expect(nextQuestion(aPerson(known), questions, aContext([call]))).toBeNull();
	expect(nextQuestion(aPerson(), questions, aContext([], { crisis: crisisLines() }))?.fact).toBe(
		"area",
	);
});

test("every fact needs one question, and only one", () => {
	const all = FACTS.map((fact) => ({ fact }));
	expect(questions[0]).toEqual({ fact: "area", sensitive: false });
	for (const wrong of [
		all.slice(1),
		[...all, { fact: "age" }],
		[...all.slice(1), { fact: "age" }],
		all.toSpliced(0, 1, { fact: "shoe" as Fact }),
	]) {
		expect(QuestionsSchema.safeParse(wrong).success).toBe(false);
	}
});
