import { expect, test } from "vitest";
import { aPerson, type RawAnswers } from "../../../tests/support/answers.ts";
import type { Leaf, LoaderLeaf } from "./condition.schema.ts";
import { readLeaf } from "./read-leaf.ts";

/** Verdict, the fact read, and what to ask: `yes age`, `unknown age, ask age`, `unknown` alone for what no fact carries. */
function says(leaf: Leaf | LoaderLeaf, answers: RawAnswers): string {
	const { verdict, fact, ask } = readLeaf(leaf, aPerson(answers));
	return [verdict, fact === null ? "" : ` ${fact}`, ask === null ? "" : `, ask ${ask}`].join("");
}

interface Case {
	name: string;
	leaf: Leaf | LoaderLeaf;
	answers: RawAnswers;
	is: string;
}

const working = { age: { from: 18, to: 24 } };

test.each<Case>([
	{ name: "at the lower limit", leaf: working, answers: { age: 18 }, is: "yes age" },
	{ name: "one under", leaf: working, answers: { age: 17 }, is: "no age" },
	{ name: "at the upper limit", leaf: working, answers: { age: 24 }, is: "yes age" },
	{ name: "one over", leaf: working, answers: { age: 25 }, is: "no age" },
	{ name: "missing", leaf: working, answers: {}, is: "unknown age, ask age" },
	{ name: "declined", leaf: working, answers: { age: null }, is: "unknown age" },
	{ name: "no upper limit", leaf: { age: { from: 18 } }, answers: { age: 120 }, is: "yes age" },
	{ name: "everybody's age", leaf: { age: { from: 13 } }, answers: {}, is: "yes age" },
	{ name: "no lower limit", leaf: { age: { to: 18 } }, answers: { age: 13 }, is: "yes age" },
])("age, $name: $is", ({ leaf, answers, is }) => {
	expect(says(leaf, answers)).toBe(is);
});

const goals: Leaf = { goals: ["training", "own-business"] };
const benefits: Leaf = { benefits: ["universal-credit"] };

test.each<Case>([
	{
		name: "one of",
		leaf: { work: ["looking", "redundancy"] },
		answers: { work: "redundancy" },
		is: "yes work",
	},
	{
		name: "none of",
		leaf: { work: ["looking", "redundancy"] },
		answers: { work: "employed" },
		is: "no work",
	},
	{ name: "missing", leaf: { work: ["looking"] }, answers: {}, is: "unknown work, ask work" },
	{
		name: "of the area",
		leaf: { areas: ["harbour"] },
		answers: { area: "harbour" },
		is: "yes area",
	},
	{
		name: "of another area",
		leaf: { areas: ["harbour"] },
		answers: { area: "north-vale" },
		is: "no area",
	},
	{
		name: "outside the region",
		leaf: { areas: ["harbour"] },
		answers: { area: "elsewhere" },
		is: "no area",
	},
	{ name: "missing", leaf: { areas: ["harbour"] }, answers: {}, is: "unknown area, ask area" },
	{
		name: "waiting",
		leaf: { rightToWork: ["yes"] },
		answers: { rightToWork: "waiting" },
		is: "no rightToWork",
	},
	{
		name: "one of",
		leaf: { rightToWork: ["yes", "waiting"] },
		answers: { rightToWork: "waiting" },
		is: "yes rightToWork",
	},
	{ name: "any of", leaf: goals, answers: { goals: ["find-work", "training"] }, is: "yes goals" },
	{ name: "others", leaf: goals, answers: { goals: ["find-work"] }, is: "no goals" },
	{ name: "none", leaf: goals, answers: { goals: [] }, is: "no goals" },
	{ name: "declined", leaf: goals, answers: { goals: null }, is: "unknown goals" },
	{
		name: "among others",
		leaf: benefits,
		answers: { benefits: ["universal-credit"] },
		is: "yes benefits",
	},
	{ name: "none", leaf: benefits, answers: { benefits: [] }, is: "no benefits" },
	{ name: "missing", leaf: benefits, answers: {}, is: "unknown benefits, ask benefits" },
	{
		name: "on it",
		leaf: { using: ["alpha", "beta"] },
		answers: { using: ["beta"] },
		is: "yes using",
	},
	{ name: "on another", leaf: { using: ["alpha"] }, answers: { using: ["beta"] }, is: "no using" },
	{ name: "missing", leaf: { using: ["alpha"] }, answers: {}, is: "unknown using, ask using" },
])("$leaf, $name: $is", ({ leaf, answers, is }) => {
	expect(says(leaf, answers)).toBe(is);
});

const onProbation: RawAnswers = { barriers: ["convictions"], probation: true };
const withTeam: RawAnswers = { barriers: ["health-mental"], mentalHealthTeam: true };

test.each<Case>([
	{
		name: "true wanted, true",
		leaf: { probation: true },
		answers: onProbation,
		is: "yes probation",
	},
	{
		name: "false wanted, true",
		leaf: { probation: false },
		answers: onProbation,
		is: "no probation",
	},
	{
		name: "true wanted, false",
		leaf: { probation: true },
		answers: { ...onProbation, probation: false },
		is: "no probation",
	},
	{
		name: "no conviction",
		leaf: { probation: true },
		answers: { barriers: [] },
		is: "no probation",
	},
	{
		name: "false wanted, no conviction",
		leaf: { probation: false },
		answers: { barriers: [] },
		is: "no probation",
	},
	{
		name: "missing",
		leaf: { probation: true },
		answers: { barriers: ["convictions"] },
		is: "unknown probation, ask probation",
	},
	{
		name: "a team",
		leaf: { mentalHealthTeam: true },
		answers: withTeam,
		is: "yes mentalHealthTeam",
	},
	{
		name: "no team",
		leaf: { mentalHealthTeam: true },
		answers: { ...withTeam, mentalHealthTeam: false },
		is: "no mentalHealthTeam",
	},
	{
		name: "rather not say which",
		leaf: { mentalHealthTeam: true },
		answers: { difficulties: ["health"], health: null },
		is: "unknown mentalHealthTeam",
	},
	{ name: "yes", leaf: { mayWork: true }, answers: { rightToWork: "yes" }, is: "yes rightToWork" },
	{
		name: "no",
		leaf: { mayWork: true },
		answers: { rightToWork: "no" },
		is: "unknown rightToWork",
	},
	{
		name: "waiting",
		leaf: { mayWork: true },
		answers: { rightToWork: "waiting" },
		is: "unknown rightToWork",
	},
	{
		name: "missing",
		leaf: { mayWork: true },
		answers: {},
		is: "unknown rightToWork, ask rightToWork",
	},
	{
		name: "always open, asks nothing",
		leaf: { ask: "You need a letter" },
		answers: {},
		is: "unknown",
	},
	{ name: "always open, asks nothing", leaf: { doubt: "status" }, answers: {}, is: "unknown" },
])("$leaf, $name: $is", ({ leaf, answers, is }) => {
	expect(says(leaf, answers)).toBe(is);
});
