import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { seeded } from "#app/domain/proof/random.ts";
import { randomWalk } from "#app/domain/proof/walk.ts";
import { aPaperForm } from "../../../tests/support/a-paper-form.ts";
import { smallEngine } from "../../../tests/support/small-catalogue.ts";
import { writePaperCode } from "../../../tests/support/write-paper-code.ts";
import { MOST_TYPED, readPaperCode } from "./paper-code.ts";

const engine = smallEngine();
const form = aPaperForm(engine.context.areas);
const own = form.version;
const read = (typed: string) => readPaperCode(form, `${own} ${typed}`);
const answersOf = (typed: string) => {
	const found = readPaperCode(form, typed);
	return found.is === "answers" ? found.answers : found;
};
const problemsOf = (typed: string) => {
	const found = read(typed);
	return found.is === "wrong" ? found.problems : found;
};

/** Where somebody's way through the screen's questions ended, without what paper cannot ask. */
const someAnswers = fc.integer({ min: 0, max: 1_000_000 }).map((seed): Answers => {
	const { using: _, ...answers } = randomWalk(seeded(seed), engine).answers;
	// The screen asks again where nobody chose an aim; the walks of the proof do not.
	return answers.goals?.length === 0 ? { ...answers, goals: ["not-sure"] } : answers;
});

/** The ways in which people would type the same code. */
const TYPED: ((code: string) => string)[] = [
	(code) => code,
	(code) => code.toLowerCase(),
	(code) => code.replaceAll(" ", "\n"),
	(code) => code.replaceAll(" ", ", "),
	(code) => code.replace(/([A-Z])(?=[A-Z])/g, "$1, "),
	(code) => code.replaceAll("1", "l").replaceAll("0", "o"),
	(code) =>
		code
			.split(/ (?=\d+[A-Z]|[12] \d)/)
			.toReversed()
			.join(" / "),
	(code) => code.replace(/(\d+)([A-Z]+)/g, "$1: $2"),
	(code) => `form ${code}.`,
];

test("whatever way somebody goes through the questions, their boxes read back as the same answers", () => {
	fc.assert(
		fc.property(someAnswers, fc.constantFrom(...TYPED), (answers, typed) => {
			expect(answersOf(typed(writePaperCode(form, answers)))).toEqual(answers);
		}),
		{ numRuns: 400 },
	);
});

test("nothing need stand between the parts, for anybody under 100", () => {
	fc.assert(
		fc.property(someAnswers, (answers) => {
			fc.pre((answers.age ?? 0) < 100);
			expect(answersOf(writePaperCode(form, answers).replaceAll(" ", ""))).toEqual(answers);
		}),
	);
});

test("whatever is typed, it is read or named, and never throws", () => {
	const likely = fc.string({
		unit: fc.constantFrom(...`0123456789ABCDEFKNXMQ ,:\nł۴½ß${own}`),
		maxLength: 80,
	});
	fc.assert(
		fc.property(
			fc.oneof(likely, fc.string({ unit: "binary", maxLength: MOST_TYPED + 9 })),
			(typed) => {
				for (const found of [readPaperCode(form, typed), read(typed)]) {
					if (found.is === "wrong") {
						expect(found.problems.length).toBeGreaterThan(0);
						expect(found.problems.length).toBeLessThanOrEqual(20);
					}
				}
			},
		),
		{ numRuns: 300 },
	);
});

test("what is not ticked is not answered; a declined question is", () => {
	expect(answersOf(`${own} 2 44 3X`)).toEqual({ age: 44, work: null });
	expect(answersOf(`1X 2X ${own}`)).toEqual({ area: null, age: null });
	expect(answersOf(`${own} 4N`)).toEqual({ difficulties: [] });
});

test("what another answer rules out is dropped, as it is on the screen", () => {
	const outOfWork = form.questions.find(({ fact }) => fact === "outOfWork")?.number;
	expect(answersOf(`${own} 3C ${outOfWork}B`)).toEqual({ work: "employed" });
});

test.each([
	["the column's own number is typed too", "4 4A 4C", { difficulties: ["health", "caring"] }],
	["digits come from another keyboard", "۲ ۴۴", { age: 44 }],
	["an age of three digits stands alone", "2 103 3B", { age: 103, work: "not-looking" }],
	["a box is said twice", "3B 3B", { work: "not-looking" }],
	[
		"letters stand for digits",
		"I O2 2 l8 loB",
		{ area: "north-vale", age: 18, disability: ["learning-disability"] },
	],
])("is understood where %s", (_, typed, answers) => {
	expect(answersOf(`${own} ${typed}`)).toEqual(answers);
});

test.each([
	["nothing", "", { is: "empty" }],
	["only the form", own, { is: "empty" }],
	["no form", "3B 4A", { is: "noForm" }],
	["another form", "WWWW 3B", { is: "otherForm", text: "WWWW" }],
	["a form with a letter too few", "RST 3B", { is: "otherForm", text: "RST" }],
	["too much", "3B ".repeat(MOST_TYPED), { is: "long" }],
])("%s is no code", (_, typed, problem) => {
	expect(readPaperCode(form, typed)).toEqual({ is: "wrong", problems: [problem] });
});

test("everything that is wrong is named, all at once", () => {
	expect(problemsOf("99A ROLL 1 88 2 121 3AB 4N4A 5, 6 7Z 8ĄB")).toEqual([
		{ is: "stray", text: "99A" },
		{ is: "stray", text: "ROLL" },
		{ is: "stray", text: "8ĄB" },
		{ is: "bare", numbers: [5, 6] },
		{ is: "noArea", text: "188", number: 1, last: "04" },
		{ is: "ageTooHigh" },
		{ is: "onlyOne", text: "3AB", number: 3 },
		{ is: "both", text: "4NA", fact: "difficulties", instead: "none-of-these" },
		{ is: "noBox", text: "7Z", number: 7, codes: ["A", "B", "C", "X"] },
	]);
});

test("letters in the place of a district or an age are named with what goes there", () => {
	expect(problemsOf("1B 2C")).toEqual([
		{ is: "noArea", text: "1B", number: 1, last: "04" },
		{ is: "noAge", text: "2C", number: 2 },
	]);
	// A word is named as it was typed, not as the digits that its letters look like.
	expect(problemsOf("7 hello 3 bill")).toEqual([
		{ is: "noBox", text: "3IL", number: 3, codes: [..."ABCDEFGX"] },
		{ is: "noBox", text: "7HELO", number: 7, codes: ["A", "B", "C", "X"] },
	]);
});

test("the form's own letters are found behind others that look like those of a form", () => {
	expect(readPaperCode(form, `7RST 3B ${own}`)).toEqual({
		is: "wrong",
		problems: [{ is: "noBox", text: "7RST", number: 7, codes: ["A", "B", "C", "X"] }],
	});
});

test("a number that belongs to nothing is not cut up into an age", () => {
	expect(problemsOf("2 121 rubbish 3B")).toEqual([
		{ is: "stray", text: "121RUBBISH" },
		{ is: "bare", numbers: [2] },
	]);
});

test("a child's age ends the questions, but beside another slip it is taken for one", () => {
	expect(read("2 12")).toEqual({ is: "tooYoung" });
	for (const typed of ["2 12 3Z", "2 4 4"])
		expect(problemsOf(typed)).toEqual([expect.anything(), { is: "ageTooHigh" }]);
});
