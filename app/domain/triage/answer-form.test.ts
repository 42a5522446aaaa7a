import { expect, test } from "vitest";
import { BARRIER_GROUPS, GROUP_IDS } from "#app/domain/facts/barriers.ts";
import { FACTS, type Fact } from "#app/domain/facts/fact.ts";
import { WORK } from "#app/domain/facts/fact-values.ts";
import { readAnswers } from "#app/domain/facts/read-answers.ts";
import { districts } from "../../../tests/support/surroundings.ts";
import { chosenFor, DECLINED, fieldKind, NONE, optionsOf, readField } from "./answer-form.ts";

test.each<{ fact: Fact; kind: string }>([
	{ fact: "area", kind: "text" },
	{ fact: "age", kind: "text" },
	{ fact: "work", kind: "one" },
	{ fact: "probation", kind: "one" },
	{ fact: "difficulties", kind: "many" },
	{ fact: "record", kind: "many" },
	{ fact: "using", kind: "many" },
])("$fact is asked as $kind", ({ fact, kind }) => {
	expect(fieldKind(fact)).toBe(kind);
});

test("the options of a fact are its values, and of a group its barriers", () => {
	expect(optionsOf("work")).toEqual(WORK);
	expect(optionsOf("difficulties")).toEqual(GROUP_IDS);
	expect(optionsOf("home")).toEqual(BARRIER_GROUPS.home);
	expect(optionsOf("qualification")[0]).toBe("none");
	expect(optionsOf("area")).toEqual([]);
	expect(optionsOf("using")).toEqual([]);
});

test("whatever the form offers is an answer, and is shown as chosen again", () => {
	for (const fact of FACTS) {
		for (const option of [...optionsOf(fact), DECLINED]) {
			const read = readField(fact, [option], optionsOf(fact));
			if (!read.ok) throw new Error(`${fact} ${option}`);
			expect(readAnswers({ [fact]: read.value }, { areas: districts, services: [] }).ok).toBe(true);
			expect(chosenFor(fact, { [fact]: read.value })).toEqual([option]);
		}
	}
});

test.each<{ sent: string[]; age: number | null | string }>([
	{ sent: ["30"], age: 30 },
	{ sent: [" 30 "], age: 30 },
	{ sent: ["013"], age: 13 },
	{ sent: ["13"], age: 13 },
	{ sent: ["12"], age: "tooYoung" },
	{ sent: ["0"], age: "tooYoung" },
	{ sent: ["120"], age: 120 },
	{ sent: ["121"], age: "tooHigh" },
	{ sent: ["۴۲"], age: 42 },
	{ sent: ["٤٢"], age: 42 },
	{ sent: ["４２"], age: 42 },
	{ sent: [""], age: "problem" },
	{ sent: [" "], age: "problem" },
	{ sent: [], age: "problem" },
	{ sent: ["-30"], age: "problem" },
	{ sent: ["30.5"], age: "problem" },
	{ sent: ["3e1"], age: "problem" },
	{ sent: ["thirty"], age: "problem" },
	{ sent: ["1000"], age: "problem" },
	{ sent: [DECLINED], age: null },
	{ sent: ["30", DECLINED], age: "both" },
])("age $sent reads as $age", ({ sent, age }) => {
	const expected = typeof age === "string" ? { ok: false, problem: age } : { ok: true, value: age };
	expect(readField("age", sent, [])).toEqual(expected);
});

const offered = ["alpha", "beta"];

test.each<{ fact: Fact; sent: string[]; value: unknown }>([
	{ fact: "using", sent: ["beta", "alpha", "beta"], value: ["alpha", "beta"] },
	{ fact: "using", sent: [NONE], value: [] },
	{ fact: "using", sent: ["alpha", "gamma"], value: ["alpha"] },
	{ fact: "using", sent: ["gamma"], value: undefined },
	{ fact: "using", sent: [], value: undefined },
	{ fact: "using", sent: [DECLINED], value: null },
	{ fact: "work", sent: [DECLINED], value: null },
	{ fact: "work", sent: ["alpha"], value: "alpha" },
	{ fact: "work", sent: ["looking"], value: undefined },
	{ fact: "work", sent: [], value: undefined },
])("$fact: $sent reads as $value", ({ fact, sent, value }) => {
	const expected = value === undefined ? { ok: false, problem: "problem" } : { ok: true, value };
	expect(readField(fact, sent, offered)).toEqual(expected);
});

test.each<{ fact: Fact; sent: string[] }>([
	{ fact: "using", sent: [NONE, "alpha"] },
	{ fact: "using", sent: ["alpha", DECLINED] },
	{ fact: "using", sent: [NONE, DECLINED] },
	{ fact: "work", sent: [DECLINED, "alpha"] },
])("$fact: $sent says two things at once, and is asked again", ({ fact, sent }) => {
	expect(readField(fact, sent, offered)).toEqual({ ok: false, problem: "both" });
});

test("yes and no are true and false, not text", () => {
	expect(readField("probation", ["true"], optionsOf("probation"))).toEqual({
		ok: true,
		value: true,
	});
	expect(readField("mentalHealthTeam", ["false"], optionsOf("mentalHealthTeam"))).toEqual({
		ok: true,
		value: false,
	});
});

test("nothing is shown as chosen of what is not asked, and none of these of an empty list", () => {
	expect(chosenFor("goals", {})).toEqual([]);
	expect(chosenFor("goals", { goals: [] })).toEqual([NONE]);
	expect(chosenFor("goals", { goals: null })).toEqual([DECLINED]);
	expect(chosenFor("goals", { goals: ["training", "find-work"] })).toEqual([
		"training",
		"find-work",
	]);
	expect(chosenFor("age", { age: 30 })).toEqual(["30"]);
	expect(chosenFor("probation", { probation: false })).toEqual(["false"]);
});
