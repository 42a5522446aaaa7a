import { expect, test } from "vitest";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import { smallEngine } from "../../../tests/support/small-catalogue.ts";
import { Smallest } from "./law.ts";
import { seeded } from "./random.ts";
import { randomWalk } from "./walk.ts";

test("a walk asks each question once, in an order the questionnaire allows, to its end", () => {
	const engine = smallEngine();
	for (let seed = 0; seed < 50; seed++) {
		const { asked, raw, answers } = randomWalk(seeded(seed), engine);
		expect(new Set(asked).size).toBe(asked.length);
		expect(asked[0]).toBe("area");
		expect(answers).toEqual(relevantAnswers(raw));
		expect(engine.next(answers)).toBeNull();
	}
});

test("some walks change an answer on the way, and none does where none may", () => {
	const engine = smallEngine();
	const isChanged = (changing: number) =>
		Array.from({ length: 60 }, (_, seed) => randomWalk(seeded(seed), engine, changing)).some(
			({ raw, answers }) => Object.keys(raw).length > Object.keys(answers).length,
		);
	expect(isChanged(0.5)).toBe(true);
	expect(isChanged(0)).toBe(false);
});

test("questions that do not end are an error", () => {
	const endless = { ...smallEngine(), next: () => "age" as const };
	expect(() => randomWalk(seeded(1), endless)).toThrow(/do not end/);
});

test("the smallest counter-example is kept, whatever the order they come in", () => {
	const smallest = new Smallest();
	expect(smallest.found).toStrictEqual({});
	for (const about of [{ age: 30, work: "looking" }, { age: 3 }, { age: 30 }])
		smallest.offer("broken by", about);
	expect(smallest.found).toEqual({ counterExample: 'broken by {"age":3}' });
});
