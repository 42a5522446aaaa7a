import { expect, test } from "vitest";
import type { Answers } from "./answers.schema.ts";
import { FACTS, type Fact } from "./fact.ts";
import { Person } from "./person.ts";

const absent = (ask: Fact) => ({ is: "absent", ask });
const declined = { is: "declined" };
const answered = { is: "answered" };
const notApplicable = { is: "not-applicable" };

interface Case {
	fact: Fact;
	answers: Answers;
	stands: object;
}

const withHealth: Answers = { difficulties: ["health"] };
const withMind: Answers = { difficulties: ["health"], health: ["health-mental"] };

test.each<Case>([
	{ fact: "age", answers: {}, stands: absent("age") },
	{ fact: "age", answers: { age: null }, stands: declined },
	{ fact: "age", answers: { age: 30 }, stands: answered },
	{ fact: "benefits", answers: { benefits: [] }, stands: answered },
	{
		fact: "probation",
		answers: { difficulties: ["record"], record: ["convictions"], probation: false },
		stands: answered,
	},

	{ fact: "outOfWork", answers: {}, stands: absent("work") },
	{ fact: "outOfWork", answers: { work: null }, stands: declined },
	{ fact: "outOfWork", answers: { work: "looking" }, stands: absent("outOfWork") },
	{ fact: "outOfWork", answers: { work: "not-looking" }, stands: absent("outOfWork") },
	{ fact: "outOfWork", answers: { work: "looking", outOfWork: null }, stands: declined },
	{ fact: "outOfWork", answers: { work: "employed" }, stands: notApplicable },
	{ fact: "outOfWork", answers: { work: "redundancy" }, stands: notApplicable },
	{ fact: "outOfWork", answers: { work: "education" }, stands: notApplicable },
	{
		fact: "outOfWork",
		answers: { work: "employed", outOfWork: "over-2-years" },
		stands: notApplicable,
	},
	{ fact: "outOfWork", answers: { work: "employed", outOfWork: null }, stands: notApplicable },

	{ fact: "health", answers: {}, stands: absent("difficulties") },
	{ fact: "health", answers: { difficulties: null }, stands: declined },
	{ fact: "health", answers: { difficulties: [] }, stands: notApplicable },
	{ fact: "health", answers: { difficulties: ["money"] }, stands: notApplicable },
	{ fact: "health", answers: withHealth, stands: absent("health") },
	{ fact: "health", answers: { ...withHealth, health: null }, stands: declined },
	{ fact: "health", answers: { difficulties: [], health: ["health-msk"] }, stands: notApplicable },

	{ fact: "mentalHealthTeam", answers: {}, stands: absent("difficulties") },
	{ fact: "mentalHealthTeam", answers: { difficulties: null }, stands: declined },
	{ fact: "mentalHealthTeam", answers: { difficulties: [] }, stands: notApplicable },
	{ fact: "mentalHealthTeam", answers: withHealth, stands: absent("health") },
	{ fact: "mentalHealthTeam", answers: { ...withHealth, health: null }, stands: declined },
	{
		fact: "mentalHealthTeam",
		answers: { ...withHealth, health: ["health-msk"] },
		stands: notApplicable,
	},
	{ fact: "mentalHealthTeam", answers: withMind, stands: absent("mentalHealthTeam") },
	{ fact: "mentalHealthTeam", answers: { ...withMind, mentalHealthTeam: null }, stands: declined },
	{
		fact: "mentalHealthTeam",
		answers: { ...withMind, difficulties: [], mentalHealthTeam: true },
		stands: notApplicable,
	},
	{
		fact: "probation",
		answers: { difficulties: ["record"], record: ["convictions"] },
		stands: absent("probation"),
	},
	{
		fact: "probation",
		answers: { difficulties: ["record"], record: ["substance-use"] },
		stands: notApplicable,
	},
	{
		fact: "youngestChild",
		answers: { difficulties: ["caring"], caring: ["caring-child"] },
		stands: absent("youngestChild"),
	},
	{
		fact: "youngestChild",
		answers: { difficulties: ["caring"], caring: ["caring-adult"] },
		stands: notApplicable,
	},
])("$fact with $answers is $stands.is", ({ fact, answers, stands }) => {
	expect(new Person(answers).standing(fact)).toEqual(stands);
});

test.each<Answers>([{}, withHealth, withMind, { work: "looking" }])(
	"declining whatever is to be asked leaves nothing absent in the end: %j",
	(given) => {
		let answers = given;
		for (const fact of [...FACTS, ...FACTS]) {
			const standing = new Person(answers).standing(fact);
			if (standing.is === "absent") answers = { ...answers, [standing.ask]: null };
		}
		const person = new Person(answers);
		expect(FACTS.filter((fact) => person.standing(fact).is === "absent")).toEqual([]);
	},
);
