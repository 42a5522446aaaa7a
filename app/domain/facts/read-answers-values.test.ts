import { expect, test } from "vitest";
import { districts } from "../../../tests/support/surroundings.ts";
import { readAnswers } from "./read-answers.ts";

const vocabulary = { areas: districts, services: ["alpha", "beta"] };

function read(raw: unknown) {
	return readAnswers(raw, vocabulary);
}

/** The names of what was refused; empty where the answers were taken. */
function refused(raw: unknown): string[] {
	const result = read(raw);
	return result.ok ? [] : result.wrong.map(({ fact }) => fact);
}

test.each([
	{ name: "an age at the lower limit", raw: { age: 13 }, wrong: [] },
	{ name: "an age one under", raw: { age: 12 }, wrong: ["age"] },
	{ name: "an age at the upper limit", raw: { age: 120 }, wrong: [] },
	{ name: "an age one over", raw: { age: 121 }, wrong: ["age"] },
	{ name: "half a year", raw: { age: 30.5 }, wrong: ["age"] },
	{ name: "no number", raw: { age: Number.NaN }, wrong: ["age"] },
	{ name: "a number without end", raw: { age: Number.POSITIVE_INFINITY }, wrong: ["age"] },
	{ name: "a number as text", raw: { age: "30" }, wrong: ["age"] },
	{ name: "no text for an age", raw: { age: "" }, wrong: ["age"] },
	{ name: "true for an age", raw: { age: true }, wrong: ["age"] },
	{ name: "a district", raw: { area: "harbour" }, wrong: [] },
	{ name: "a county, which is no district", raw: { area: "vale" }, wrong: ["area"] },
	{ name: "a district of another region", raw: { area: "leeds" }, wrong: ["area"] },
	{ name: "a word of the prototype for a value", raw: { work: "constructor" }, wrong: ["work"] },
	{ name: "other letters", raw: { work: "Looking" }, wrong: ["work"] },
	{ name: "one thing where a list belongs", raw: { goals: "find-work" }, wrong: ["goals"] },
	{ name: "a list where one thing belongs", raw: { work: ["looking"] }, wrong: ["work"] },
	{
		name: "an object where a list belongs",
		raw: { goals: { 0: "find-work", length: 1 } },
		wrong: ["goals"],
	},
	{ name: "null within a list", raw: { goals: ["find-work", null] }, wrong: ["goals"] },
	{ name: "a list within a list", raw: { goals: [["find-work"]] }, wrong: ["goals"] },
	{ name: "deep junk", raw: { area: { a: { b: [{ c: "harbour" }] } } }, wrong: ["area"] },
	{ name: "a barrier of another group", raw: { health: ["debt"] }, wrong: ["health"] },
	{
		name: "a barrier where a group belongs",
		raw: { difficulties: ["debt"] },
		wrong: ["difficulties"],
	},
	{ name: "a barrier that is worked out", raw: { barriers: ["young"] }, wrong: ["barriers"] },
	{ name: "a number for yes", raw: { probation: 1 }, wrong: ["probation"] },
	{ name: "text for yes", raw: { mentalHealthTeam: "true" }, wrong: ["mentalHealthTeam"] },
	{ name: "a service nobody has", raw: { using: ["gamma"] }, wrong: ["using"] },
	{ name: "a list of 200", raw: { goals: Array(200).fill("find-work") }, wrong: [] },
	{ name: "a list of 201", raw: { goals: Array(201).fill("find-work") }, wrong: ["goals"] },
	{ name: "201 barriers", raw: { barriers: Array(201).fill("debt") }, wrong: ["barriers"] },
])("$name", ({ raw, wrong }) => {
	expect(refused(raw)).toEqual(wrong);
});
