import { expect, test } from "vitest";
import type { Barrier } from "#app/domain/facts/barriers.ts";
import { aPerson, type RawAnswers } from "../../../tests/support/answers.ts";
import { readLeaf } from "./read-leaf.ts";

interface Case {
	name: string;
	barriers: Barrier[];
	answers: RawAnswers;
	is: string;
}

const mind: Barrier[] = ["health-mental"];
const mindOrDebt: Barrier[] = ["health-mental", "debt"];

test.each<Case>([
	{ name: "named", barriers: mind, answers: { barriers: ["health-mental"] }, is: "yes health" },
	{ name: "another named", barriers: mind, answers: { barriers: ["health-msk"] }, is: "no health" },
	{ name: "none named", barriers: mind, answers: { barriers: [] }, is: "no difficulties" },
	{ name: "missing", barriers: mind, answers: {}, is: "unknown difficulties, ask difficulties" },
	{ name: "declined", barriers: mind, answers: { barriers: null }, is: "unknown difficulties" },
	{
		name: "its group open",
		barriers: mind,
		answers: { difficulties: ["health"] },
		is: "unknown health, ask health",
	},
	{
		name: "its group declined",
		barriers: mind,
		answers: { difficulties: ["health"], health: null },
		is: "unknown health",
	},
	{
		name: "one of two named, the other open",
		barriers: mindOrDebt,
		answers: { difficulties: ["health", "money"], money: ["debt"] },
		is: "yes money",
	},
	{
		name: "one group settled, the other open",
		barriers: mindOrDebt,
		answers: { difficulties: ["health", "money"], health: [] },
		is: "unknown money, ask money",
	},
	{
		name: "one group declined, the other open",
		barriers: mindOrDebt,
		answers: { difficulties: ["health", "money"], health: null },
		is: "unknown money, ask money",
	},
	{
		name: "every group settled",
		barriers: mindOrDebt,
		answers: { difficulties: ["health", "money"], health: [], money: ["low-pay"] },
		is: "no health",
	},
	{
		name: "a group of one barrier",
		barriers: ["transport"],
		answers: { barriers: ["transport"] },
		is: "yes difficulties",
	},
	{ name: "young at the limit", barriers: ["young"], answers: { age: 24 }, is: "yes age" },
	{ name: "young one past", barriers: ["young"], answers: { age: 25 }, is: "no age" },
	{ name: "over 50 at the limit", barriers: ["over-50"], answers: { age: 50 }, is: "yes age" },
	{ name: "over 50 one short", barriers: ["over-50"], answers: { age: 49 }, is: "no age" },
	{ name: "redundancy", barriers: ["redundancy"], answers: { work: "redundancy" }, is: "yes work" },
	{
		name: "self-employment by goal",
		barriers: ["self-employment"],
		answers: { work: "looking", goals: ["own-business"] },
		is: "yes goals",
	},
	{
		name: "self-employment not asked",
		barriers: ["self-employment"],
		answers: { work: "looking" },
		is: "unknown goals, ask goals",
	},
])("barriers $barriers, $name: $is", ({ barriers, answers, is }) => {
	const { verdict, fact, ask } = readLeaf({ barriers }, aPerson(answers));
	expect(`${verdict} ${fact}${ask === null ? "" : `, ask ${ask}`}`).toBe(is);
});
