import { expect, test } from "vitest";
import { aPerson, type RawAnswers } from "../../../tests/support/answers.ts";
import type { Answers } from "./answers.schema.ts";
import { BARRIERS, type Barrier, barrierGroup, type NamedBarrier } from "./barriers.ts";
import { FACTS, type Fact } from "./fact.ts";
import { Person } from "./person.ts";

const withHealth: Answers = { difficulties: ["health"] };
const withMind: Answers = { difficulties: ["health"], health: ["health-mental"] };

test.each<{ barrier: Barrier; answers: Answers; verdict: string; fact: Fact; ask: Fact | null }>([
	{
		barrier: "health-msk",
		answers: {},
		verdict: "unknown",
		fact: "difficulties",
		ask: "difficulties",
	},
	{
		barrier: "health-msk",
		answers: { difficulties: null },
		verdict: "unknown",
		fact: "difficulties",
		ask: null,
	},
	{
		barrier: "health-msk",
		answers: { difficulties: [] },
		verdict: "no",
		fact: "difficulties",
		ask: null,
	},
	{ barrier: "health-msk", answers: withHealth, verdict: "unknown", fact: "health", ask: "health" },
	{
		barrier: "health-msk",
		answers: { ...withHealth, health: null },
		verdict: "unknown",
		fact: "health",
		ask: null,
	},
	{ barrier: "health-msk", answers: withMind, verdict: "no", fact: "health", ask: null },
	{ barrier: "health-mental", answers: withMind, verdict: "yes", fact: "health", ask: null },
	{
		barrier: "transport",
		answers: {},
		verdict: "unknown",
		fact: "difficulties",
		ask: "difficulties",
	},
	{
		barrier: "transport",
		answers: { difficulties: null },
		verdict: "unknown",
		fact: "difficulties",
		ask: null,
	},
	{
		barrier: "transport",
		answers: { difficulties: ["travel"] },
		verdict: "yes",
		fact: "difficulties",
		ask: null,
	},
	{
		barrier: "confidence",
		answers: { difficulties: ["travel"] },
		verdict: "no",
		fact: "difficulties",
		ask: null,
	},
	{ barrier: "young", answers: {}, verdict: "unknown", fact: "age", ask: "age" },
	{ barrier: "young", answers: { age: null }, verdict: "unknown", fact: "age", ask: null },
	{ barrier: "young", answers: { age: 24 }, verdict: "yes", fact: "age", ask: null },
	{ barrier: "young", answers: { age: 25 }, verdict: "no", fact: "age", ask: null },
	{ barrier: "over-50", answers: { age: 49 }, verdict: "no", fact: "age", ask: null },
	{ barrier: "over-50", answers: { age: 50 }, verdict: "yes", fact: "age", ask: null },
	{
		barrier: "redundancy",
		answers: { work: "redundancy" },
		verdict: "yes",
		fact: "work",
		ask: null,
	},
	{ barrier: "redundancy", answers: { work: "looking" }, verdict: "no", fact: "work", ask: null },
	{ barrier: "self-employment", answers: {}, verdict: "unknown", fact: "work", ask: "work" },
	{
		barrier: "self-employment",
		answers: { work: "self-employed" },
		verdict: "yes",
		fact: "work",
		ask: null,
	},
	{
		barrier: "self-employment",
		answers: { goals: ["own-business"] },
		verdict: "yes",
		fact: "goals",
		ask: null,
	},
	{
		barrier: "self-employment",
		answers: { work: "looking" },
		verdict: "unknown",
		fact: "goals",
		ask: "goals",
	},
	{
		barrier: "self-employment",
		answers: { work: null },
		verdict: "unknown",
		fact: "work",
		ask: "goals",
	},
	{
		barrier: "self-employment",
		answers: { goals: [] },
		verdict: "unknown",
		fact: "work",
		ask: "work",
	},
	{
		barrier: "self-employment",
		answers: { work: null, goals: null },
		verdict: "unknown",
		fact: "work",
		ask: null,
	},
	{
		barrier: "self-employment",
		answers: { work: "looking", goals: ["training"] },
		verdict: "no",
		fact: "goals",
		ask: null,
	},
])("$barrier with $answers: $verdict by $fact", ({ barrier, answers, ...standing }) => {
	expect(new Person(answers).barrier(barrier)).toEqual(standing);
});

test("names barriers in their fixed order, those worked out last", () => {
	const person = new Person({
		age: 24,
		work: "redundancy",
		difficulties: ["confidence", "money", "health"],
		money: ["low-pay", "debt"],
		health: null,
	});
	expect(person.named).toEqual(["debt", "low-pay", "confidence", "young", "redundancy"]);
});

test("nobody names anything by saying nothing, or by rather not saying", () => {
	expect(new Person({}).named).toEqual([]);
	expect(new Person(Object.fromEntries(FACTS.map((fact) => [fact, null]))).named).toEqual([]);
});

test("every barrier that a person names has a group, and no other does", () => {
	const grouped = BARRIERS.filter(
		(barrier) => !["young", "over-50", "redundancy", "self-employment"].includes(barrier),
	);
	expect(grouped).toHaveLength(28);
	for (const barrier of grouped) expect(() => barrierGroup(barrier as NamedBarrier)).not.toThrow();
	expect(() => barrierGroup("young" as NamedBarrier)).toThrow(RangeError);
});

test("groups that were picked and not asked about yet are still open", () => {
	const unasked = (raw: RawAnswers) => aPerson(raw).unasked;
	const picked: RawAnswers = { difficulties: ["health", "travel", "money"] };
	expect(unasked(picked)).toEqual(["health", "money"]);
	expect(unasked({ ...picked, health: ["health-msk"], money: null })).toEqual([]);
	expect(unasked({ difficulties: null })).toEqual([]);
	expect(unasked({})).toEqual([]);
});
