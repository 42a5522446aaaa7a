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

const over6: Leaf = { outOfWork: { atLeast: "6-to-9-months" } };
const upTo6: Leaf = { outOfWork: { atMost: "3-to-6-months" } };
const between: Leaf = { outOfWork: { atLeast: "3-to-6-months", atMost: "9-to-12-months" } };
const newOrNever: Leaf = { outOfWork: { oneOf: ["under-3-months", "never-worked"] } };
const bothWays: Leaf = {
	outOfWork: { atLeast: "6-to-9-months", oneOf: ["under-3-months", "over-2-years"] },
};
const out = (outOfWork: RawAnswers["outOfWork"]): RawAnswers => ({ work: "looking", outOfWork });

test.each<Case>([
	{ name: "at the limit", leaf: over6, answers: out("6-to-9-months"), is: "yes outOfWork" },
	{ name: "one short", leaf: over6, answers: out("3-to-6-months"), is: "no outOfWork" },
	{ name: "far past", leaf: over6, answers: out("over-2-years"), is: "yes outOfWork" },
	{ name: "at the upper limit", leaf: upTo6, answers: out("3-to-6-months"), is: "yes outOfWork" },
	{
		name: "one past the upper limit",
		leaf: upTo6,
		answers: out("6-to-9-months"),
		is: "no outOfWork",
	},
	{
		name: "outside the order, never atLeast",
		leaf: over6,
		answers: out("never-worked"),
		is: "no outOfWork",
	},
	{
		name: "outside the order, never atMost",
		leaf: upTo6,
		answers: out("never-worked"),
		is: "no outOfWork",
	},
	{ name: "within a range", leaf: between, answers: out("9-to-12-months"), is: "yes outOfWork" },
	{ name: "past a range", leaf: between, answers: out("12-to-18-months"), is: "no outOfWork" },
	{ name: "before a range", leaf: between, answers: out("under-3-months"), is: "no outOfWork" },
	{
		name: "one of, outside the order",
		leaf: newOrNever,
		answers: out("never-worked"),
		is: "yes outOfWork",
	},
	{ name: "not one of", leaf: newOrNever, answers: out("3-to-6-months"), is: "no outOfWork" },
	{
		name: "one of and at least, both met",
		leaf: bothWays,
		answers: out("over-2-years"),
		is: "yes outOfWork",
	},
	{
		name: "one of met and at least not",
		leaf: bothWays,
		answers: out("under-3-months"),
		is: "no outOfWork",
	},
	{
		name: "missing",
		leaf: over6,
		answers: { work: "looking" },
		is: "unknown outOfWork, ask outOfWork",
	},
	{ name: "its parent missing", leaf: over6, answers: {}, is: "unknown outOfWork, ask work" },
	{ name: "its parent declined", leaf: over6, answers: { work: null }, is: "unknown outOfWork" },
	{ name: "not applicable", leaf: over6, answers: { work: "employed" }, is: "no outOfWork" },
	{
		name: "not applicable, atMost too",
		leaf: upTo6,
		answers: { work: "employed" },
		is: "no outOfWork",
	},
])("time out of work, $name: $is", ({ leaf, answers, is }) => {
	expect(says(leaf, answers)).toBe(is);
});

const level2: Leaf = { qualification: { atLeast: "level-2" } };
const noLevel3: Leaf = { qualification: { oneOf: ["none", "below-level-2", "level-2"] } };
const small: Leaf = { youngestChild: { atMost: "3-to-4" } };
const child = (youngestChild?: RawAnswers["youngestChild"]): RawAnswers => ({
	barriers: ["caring-child"],
	youngestChild,
});

test.each<Case>([
	{
		name: "at the limit",
		leaf: level2,
		answers: { qualification: "level-2" },
		is: "yes qualification",
	},
	{
		name: "one under",
		leaf: level2,
		answers: { qualification: "below-level-2" },
		is: "no qualification",
	},
	{ name: "none", leaf: level2, answers: { qualification: "none" }, is: "no qualification" },
	{
		name: "none among those listed",
		leaf: noLevel3,
		answers: { qualification: "none" },
		is: "yes qualification",
	},
	{
		name: "one past those listed",
		leaf: noLevel3,
		answers: { qualification: "level-3" },
		is: "no qualification",
	},
	{ name: "missing", leaf: level2, answers: {}, is: "unknown qualification, ask qualification" },
	{ name: "a child at the limit", leaf: small, answers: child("3-to-4"), is: "yes youngestChild" },
	{ name: "a child one past", leaf: small, answers: child("5-to-11"), is: "no youngestChild" },
	{ name: "no child", leaf: small, answers: child("none"), is: "no youngestChild" },
	{
		name: "a child's age missing",
		leaf: small,
		answers: child(),
		is: "unknown youngestChild, ask youngestChild",
	},
	{ name: "no childcare needed", leaf: small, answers: { barriers: [] }, is: "no youngestChild" },
	{
		name: "nothing known of childcare",
		leaf: small,
		answers: {},
		is: "unknown youngestChild, ask difficulties",
	},
])("$leaf: $name: $is", ({ leaf, answers, is }) => {
	expect(says(leaf, answers)).toBe(is);
});
