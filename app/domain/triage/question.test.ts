import { expect, test } from "vitest";
import { FACTS, type Fact } from "#app/domain/facts/fact.ts";
import { aContext, crisisLines } from "../../../tests/support/a-plan.ts";
import { aService, sureNumber } from "../../../tests/support/a-service.ts";
import { aPerson, type RawAnswers } from "../../../tests/support/answers.ts";
import { factsThatCouldChange, nextQuestion, QuestionsSchema } from "./question.ts";

type Fields = NonNullable<Parameters<typeof aService>[0]>;

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

const needsBenefit: Fields = { eligibility: { benefits: ["universal-credit"] } };

test.each<{ name: string; fields: Fields; raw?: RawAnswers; asks: Fact[] }>([
	{
		name: "a start",
		fields: { kind: "employment-support", rules: "partly", ...needsBenefit },
		asks: ["benefits"],
	},
	{
		name: "a start that needs the right to work",
		fields: { kind: "employment-support" },
		asks: ["rightToWork"],
	},
	{
		name: "a step up",
		fields: { kind: "skills-training", escalator: "step-up", ...needsBenefit },
		asks: ["benefits"],
	},
	{
		name: "a first call",
		fields: { kind: "advice", contact: sureNumber, ...needsBenefit },
		asks: ["benefits"],
	},
	{
		name: "help with a barrier they name",
		fields: { helpsWith: [{ barrier: "debt" }], ...needsBenefit },
		raw: { barriers: ["debt"] },
		asks: ["benefits"],
	},
	{
		name: "help with a barrier they do not name",
		fields: { helpsWith: [{ barrier: "debt" }], ...needsBenefit },
		asks: [],
	},
	{ name: "what can only be among the others", fields: needsBenefit, asks: [] },
	{
		name: "what nobody can use now",
		fields: {
			kind: "employment-support",
			status: { is: "paused", from: ["leaflet"] },
			...needsBenefit,
		},
		asks: [],
	},
	{
		name: "what is ruled out already",
		fields: { kind: "employment-support", areas: ["vale"], ...needsBenefit },
		asks: [],
	},
	{
		name: "what does not suit",
		fields: { kind: "employment-support", suits: { age: { to: 24 } }, ...needsBenefit },
		asks: [],
	},
	{
		name: "what may suit",
		fields: {
			kind: "skills-training",
			escalator: "step-up",
			suits: { qualification: { atLeast: "level-2" } },
		},
		asks: ["qualification"],
	},
	{
		name: "a start, of somebody who wants none",
		fields: { kind: "employment-support", ...needsBenefit },
		raw: { work: "not-looking", goals: [] },
		asks: [],
	},
	{
		name: "a time out of work",
		fields: {
			kind: "employment-support",
			rules: "partly",
			eligibility: { outOfWork: { atLeast: "6-to-9-months" } },
		},
		asks: ["outOfWork"],
	},
	{
		name: "a time out of work, in work",
		fields: {
			kind: "employment-support",
			rules: "partly",
			eligibility: { outOfWork: { atLeast: "6-to-9-months" } },
		},
		raw: { work: "employed" },
		asks: [],
	},
	{
		name: "a way round that another rule leaves open anyway",
		fields: {
			kind: "employment-support",
			rules: "partly",
			eligibility: { any: [{ benefits: ["universal-credit"] }, { ask: "You need a letter" }] },
		},
		asks: [],
	},
])("worth asking for $name: $asks", ({ fields, raw, asks }) => {
	expect(open([aService({ id: "one", ...fields })], raw)).toEqual(asks);
});

const noContact = { contact: { phones: [] } } satisfies Fields;

test.each<{ name: string; local: Fields; national: Fields }>([
	{
		name: "a local face that could hide a national start",
		local: needsBenefit,
		national: { kind: "employment-support", rules: "not-found" },
	},
	{
		name: "a national face that could hide a local start nobody can reach",
		local: { kind: "employment-support", rules: "not-found", ...noContact },
		national: needsBenefit,
	},
])("worth asking for $name", ({ local, national }) => {
	const services = [
		aService({ id: "local", localFormOf: "national", ...local }),
		aService({ id: "national", ...national }),
	];
	expect(open(services)).toEqual(["benefits"]);
	expect(open(services, { benefits: null })).toEqual([]);
});

test("the next question is the first in the order of the questions, whatever the order of services", () => {
	const services = [
		aService({
			id: "a",
			kind: "employment-support",
			rules: "partly",
			eligibility: { qualification: { atLeast: "level-2" } },
		}),
		aService({ id: "b", kind: "employment-support", rules: "partly", ...needsBenefit }),
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
