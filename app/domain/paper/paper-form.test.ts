import { expect, test } from "vitest";
import { DECLINED, NONE, optionsOf } from "#app/domain/triage/answer-form.ts";
import { aPaperForm, paperQuestions } from "../../../tests/support/a-paper-form.ts";
import { VERSION_LETTERS } from "./form-version.ts";
import { paperForm } from "./paper-form.ts";

const form = aPaperForm();
const asked = (fact: string) => form.questions.find((one) => one.fact === fact);

test("every question of the screen has one number, but the one whose choices are worked out", () => {
	const numbers = form.questions.map(({ number }) => number);
	expect(numbers).toEqual(numbers.map((_, index) => index + 1));
	expect(form.questions.map(({ fact }) => fact).toSorted()).toEqual(
		paperQuestions
			.map(({ fact }) => fact)
			.filter((fact) => fact !== "using")
			.toSorted(),
	);
});

test("what hangs on another answer comes after it, and names the boxes that bring it", () => {
	const { number } = asked("work") ?? {};
	expect(asked("outOfWork")?.onlyIf).toEqual({ number, codes: ["A", "B"] });
	expect(asked("health")?.onlyIf).toEqual({ number: asked("difficulties")?.number, codes: ["A"] });
	expect(asked("probation")?.onlyIf).toEqual({ number: asked("record")?.number, codes: ["A"] });
	for (const { number: own, onlyIf } of form.questions) {
		if (onlyIf) expect(onlyIf.number).toBeLessThan(own);
	}
	expect(asked("work")?.onlyIf).toBeUndefined();
});

test("each answer of the screen has one box, and no box is read as a number or as the form's letters", () => {
	for (const { fact, kind, boxes } of form.questions) {
		if (kind !== "area") {
			const values = boxes
				.map(({ value }) => value)
				.filter((value) => ![DECLINED, NONE].includes(value));
			expect(values).toEqual([...optionsOf(fact)]);
		}
		expect(boxes.at(-1)).toEqual({ code: "X", value: DECLINED });
		expect(new Set(boxes.map(({ code }) => code)).size).toBe(boxes.length);
		for (const { code } of boxes) {
			expect(code).toMatch(/^(?:\d\d|[A-Z])$/);
			expect(`IOL${VERSION_LETTERS}`).not.toContain(code);
		}
	}
	expect(asked("area")?.boxes.map(({ code }) => code)).toEqual(["01", "02", "03", "X"]);
});

test("another order, or another district, is another form; the same is the same", () => {
	expect(aPaperForm().version).toBe(form.version);
	const others = [
		paperForm(paperQuestions.toReversed(), ["harbour", "vale"]),
		paperForm(paperQuestions, ["harbour", "vale", "moor"]),
		paperForm(paperQuestions, ["vale", "harbour"]),
	];
	const versions = [form, ...others].map(({ version }) => version);
	expect(new Set(versions).size).toBe(versions.length);
});

test("more districts than two digits hold are refused", () => {
	const many = Array.from({ length: 99 }, (_, index) => `d${index}`);
	expect(() => paperForm(paperQuestions, many)).toThrow(RangeError);
});
