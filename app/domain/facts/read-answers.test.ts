import { expect, test } from "vitest";
import { districts } from "../../../tests/support/surroundings.ts";
import { FACTS } from "./fact.ts";
import { inOrder, readAnswers, whatFactsMayBe } from "./read-answers.ts";

const vocabulary = { areas: districts, services: ["alpha", "beta"] };

function read(raw: unknown) {
	return readAnswers(raw, vocabulary);
}

/** The names of what was refused; empty where the answers were taken. */
function refused(raw: unknown): string[] {
	const result = read(raw);
	return result.ok ? [] : result.wrong.map(({ fact }) => fact);
}

test("takes no answers at all", () => {
	expect(read({})).toEqual({ ok: true, answers: {} });
});

test("takes every fact, and every fact declined", () => {
	const all = {
		area: "elsewhere",
		age: 30,
		work: "looking",
		outOfWork: "never-worked",
		goals: ["find-work"],
		benefits: [],
		difficulties: ["health", "travel"],
		health: ["health-msk"],
		disability: ["disability"],
		caring: ["caring-child"],
		home: ["homeless"],
		record: ["convictions"],
		skills: ["digital"],
		money: ["debt"],
		circumstances: ["veteran"],
		qualification: "none",
		youngestChild: "none",
		mentalHealthTeam: true,
		probation: false,
		rightToWork: "waiting",
		using: ["alpha"],
	};
	const declined = Object.fromEntries(FACTS.map((fact) => [fact, null]));
	expect(Object.keys(all)).toEqual([...FACTS]);
	expect(read(all)).toEqual({ ok: true, answers: all });
	expect(read(declined)).toEqual({ ok: true, answers: declined });
});

test.each([
	["nothing", undefined],
	["null", null],
	["text", "age=30"],
	["a number", 30],
	["a list", [{ age: 30 }]],
])("answers that are %s are refused as a whole", (_, raw) => {
	expect(read(raw)).toEqual({
		ok: false,
		wrong: [{ fact: "answers", mayBe: "an object with a fact for each key" }],
	});
});

test("names every wrong fact at once, each with what it may be", () => {
	const result = read({ age: 12, area: "leeds", work: "idle", probation: "no", using: ["gamma"] });
	const mayBe = whatFactsMayBe(vocabulary);
	const names = ["area", "age", "work", "probation", "using"];
	expect(result).toMatchObject({ ok: false });
	expect(
		result.ok ? [] : result.wrong.toSorted((a, b) => names.indexOf(a.fact) - names.indexOf(b.fact)),
	).toEqual(names.map((fact) => ({ fact, mayBe: mayBe[fact] })));
});

test("says what each fact may be, with the districts of the region", () => {
	const mayBe = whatFactsMayBe(vocabulary);
	expect(Object.keys(mayBe).toSorted()).toEqual([...FACTS, "barriers"].toSorted());
	expect(mayBe.area).toBe(
		"one of harbour, north-vale, south-vale, elsewhere; or null for rather not say",
	);
	expect(mayBe.age).toBe("a whole number from 13 to 120; or null for rather not say");
	expect(mayBe.record).toBe(
		"a list of none or more of convictions, substance-use; or null for rather not say",
	);
	expect(mayBe.using).not.toContain("alpha");
});

test("names 20 wrong facts at most", () => {
	const all = Object.fromEntries(FACTS.map((fact) => [fact, { wrong: true }]));
	expect(FACTS.length).toBe(21);
	expect(refused(all)).toHaveLength(20);
	expect(
		refused(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`fact${n}`, 1]))),
	).toHaveLength(20);
});

test("a list with many wrong items names its fact once", () => {
	expect(refused({ goals: ["a", "b", "c"], age: 12 }).toSorted()).toEqual(["age", "goals"]);
});

test.each([
	"__proto__",
	"constructor",
	"toString",
	"hasOwnProperty",
	"travel",
	"young",
	"confidence",
	"Age",
	"",
])("an unknown fact is refused by its key: %s", (key) => {
	const raw: unknown = JSON.parse(`{"age": 30, ${JSON.stringify(key)}: "secret"}`);
	expect(read(raw)).toEqual({
		ok: false,
		wrong: [{ fact: key, mayBe: "left out: there is no such fact" }],
	});
});

test("an unknown key is cut to 40 characters and stays plain text on one line", () => {
	expect(refused({ ["x".repeat(41)]: 1 })).toEqual(["x".repeat(40)]);
	expect(refused({ ["x".repeat(40)]: 1 })).toEqual(["x".repeat(40)]);
	expect(refused({ "a\nb\u001b[31m\u202e\u2028é": 1 })).toEqual(["a?b?[31m??é"]);
});

test("a value is never repeated, wherever it stands", () => {
	const secret = "NG1 5AA";
	const result = read({
		area: secret,
		age: secret,
		goals: [secret],
		health: { deep: [secret] },
		barriers: [secret],
		nothing: secret,
	});
	expect(result.ok).toBe(false);
	expect(JSON.stringify(result)).not.toContain(secret);
});

test("what stands twice counts once, and lists and facts stand in their fixed order", () => {
	const result = read({
		using: ["beta", "alpha", "beta"],
		goals: ["training", "find-work", "training"],
		age: 30,
		area: "harbour",
	});
	expect(JSON.stringify(result)).toBe(
		JSON.stringify({
			ok: true,
			answers: {
				area: "harbour",
				age: 30,
				goals: ["find-work", "training"],
				using: ["alpha", "beta"],
			},
		}),
	);
});

test("putting facts in order drops what is undefined and keeps what is declined", () => {
	expect(Object.entries(inOrder({ using: null, age: undefined, area: "harbour" }))).toEqual([
		["area", "harbour"],
		["using", null],
	]);
});

test("answers that others rule out are taken", () => {
	const ruledOut = {
		work: "employed",
		outOfWork: "over-2-years",
		difficulties: [],
		health: ["health-msk"],
	};
	expect(read(ruledOut)).toEqual({ ok: true, answers: ruledOut });
});
