import { expect, test } from "vitest";
import { aPerson, type RawAnswers } from "../../../tests/support/answers.ts";
import { showsWaysUp } from "./ways-up.ts";

test.each<{ answers: RawAnswers; shows: boolean }>([
	{ answers: { work: "employed" }, shows: true },
	{ answers: { work: "self-employed" }, shows: true },
	{ answers: { work: "off-sick" }, shows: true },
	{ answers: { work: "redundancy" }, shows: true },
	{ answers: { work: "looking", goals: ["better-job"] }, shows: true },
	{ answers: { work: "looking", goals: ["find-work", "training"] }, shows: true },
	{ answers: { work: "education", goals: ["first-job"] }, shows: true },
	{ answers: { work: "not-looking", goals: ["not-sure"] }, shows: true },
	{ answers: { work: null, goals: ["not-sure"] }, shows: true },
	{ answers: { work: "looking", goals: ["find-work"] }, shows: false },
	{ answers: { work: "looking", goals: ["own-business", "volunteering"] }, shows: false },
	{ answers: { work: "looking" }, shows: false },
	{ answers: { work: "not-looking", goals: [] }, shows: false },
	{ answers: { work: "education", goals: null }, shows: false },
	{ answers: { work: null, goals: null }, shows: false },
	{ answers: {}, shows: false },
])("somebody of $answers: $shows", ({ answers, shows }) => {
	expect(showsWaysUp(aPerson(answers))).toBe(shows);
});
