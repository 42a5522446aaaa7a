import { expect, test } from "vitest";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { packAnswers, unpackAnswers } from "./pack-answers.server.ts";

const everything: Answers = {
	area: "mansfield",
	age: 44,
	work: "looking",
	outOfWork: "never-worked",
	goals: ["find-work", "not-sure"],
	benefits: [],
	difficulties: ["health", "confidence"],
	health: ["health-mental", "health-long-term"],
	qualification: "none",
	mentalHealthTeam: false,
	probation: null,
	rightToWork: "waiting",
	using: ["harbour-line"],
};

test("what is packed is unpacked as it was, declined and empty answers too", () => {
	expect(unpackAnswers(packAnswers(everything))).toEqual(everything);
	expect(unpackAnswers(packAnswers({}))).toEqual({});
});

test("packed answers are less than half as long", () => {
	const packed = JSON.stringify(packAnswers(everything)).length;
	expect(packed).toBeLessThan(JSON.stringify(everything).length / 2);
});
