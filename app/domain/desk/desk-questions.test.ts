import { expect, test } from "vitest";
import { FACTS } from "#app/domain/facts/fact.ts";
import { DESK_QUESTIONS, deskOptions } from "./desk-questions.ts";

test("every fact has one question, and what everybody is asked first is within the groups", () => {
	const fields = DESK_QUESTIONS.map(({ field }) => field as string);
	const wanted = FACTS.filter((fact) => fact !== "difficulties");
	expect(fields.toSorted()).toEqual([...wanted, "travel", "confidence"].toSorted());
});

test("each has a letter of its own, and no answer beyond what digits reach", () => {
	const letters = DESK_QUESTIONS.map(({ letter }) => letter);
	expect(new Set(letters).size).toBe(letters.length);
	expect(letters.filter((letter) => !/^[a-z]$/.test(letter))).toEqual([]);
	const beyond = DESK_QUESTIONS.filter(({ field }) => deskOptions(field).length > 9);
	expect(beyond).toEqual([]);
});

test("a question hangs only on one before it, and on an answer that it offers", () => {
	const before: string[] = [];
	for (const { field, onlyIf } of DESK_QUESTIONS) {
		if (onlyIf) {
			expect(before).toContain(onlyIf.field);
			expect(deskOptions(onlyIf.field)).toEqual(expect.arrayContaining([...onlyIf.values]));
		}
		before.push(field);
	}
});
