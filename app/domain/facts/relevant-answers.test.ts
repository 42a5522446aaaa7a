import { expect, test } from "vitest";
import type { Answers } from "./answers.schema.ts";
import { relevantAnswers } from "./relevant-answers.ts";

test.each<{ name: string; given: Answers; relevant: Answers }>([
	{
		name: "a job rules out the time out of work",
		given: { work: "employed", outOfWork: "over-2-years" },
		relevant: { work: "employed" },
	},
	{
		name: "looking for work does not",
		given: { work: "looking", outOfWork: "over-2-years" },
		relevant: { work: "looking", outOfWork: "over-2-years" },
	},
	{
		name: "a group not picked is dropped with what hangs on its barriers",
		given: { difficulties: [], health: ["health-mental"], mentalHealthTeam: true },
		relevant: { difficulties: [] },
	},
	{
		name: "a barrier no longer named drops what hangs on it",
		given: { difficulties: ["record"], record: ["substance-use"], probation: true },
		relevant: { difficulties: ["record"], record: ["substance-use"] },
	},
	{
		name: "a declined fact is kept as declined",
		given: { work: null, difficulties: ["health"], health: null, age: null },
		relevant: { age: null, work: null, difficulties: ["health"], health: null },
	},
	{
		name: "declining rules nothing out",
		given: { work: null, outOfWork: "over-2-years" },
		relevant: { work: null, outOfWork: "over-2-years" },
	},
	{
		name: "an answer declined is dropped too where it is ruled out",
		given: { work: "employed", outOfWork: null },
		relevant: { work: "employed" },
	},
])("$name", ({ given, relevant }) => {
	expect(relevantAnswers(given)).toEqual(relevant);
});

test("facts come in their fixed order and the answers given stay as they were", () => {
	const given: Answers = {
		using: [],
		work: "employed",
		outOfWork: "over-2-years",
		area: "harbour",
		age: undefined,
	};
	const before = structuredClone(given);
	expect(JSON.stringify(relevantAnswers(given))).toBe(
		'{"area":"harbour","work":"employed","using":[]}',
	);
	expect(given).toEqual(before);
});

test("dropping twice drops nothing more", () => {
	const once = relevantAnswers({
		work: "employed",
		outOfWork: "over-2-years",
		difficulties: ["health"],
		health: [],
		mentalHealthTeam: true,
	});
	expect(relevantAnswers(once)).toEqual(once);
});
