import { expect, test } from "vitest";
import { districts } from "../../../tests/support/surroundings.ts";
import { BARRIER_GROUPS, GROUP_IDS, NAMED_BARRIERS } from "./barriers.ts";
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

test("barriers spell every group out, in fixed order", () => {
	const spelled = {
		difficulties: ["health", "travel", "record"],
		health: ["health-mental", "health-msk"],
		record: ["convictions"],
	};
	expect(
		read({ barriers: ["transport", "convictions", "health-msk", "health-mental", "transport"] }),
	).toEqual({
		ok: true,
		answers: spelled,
	});
});

test("barriers may be none, all, or declined", () => {
	expect(read({ barriers: [] })).toEqual({ ok: true, answers: { difficulties: [] } });
	expect(read({ barriers: null })).toEqual({ ok: true, answers: { difficulties: null } });
	expect(read({ barriers: NAMED_BARRIERS })).toMatchObject({
		answers: {
			difficulties: GROUP_IDS,
			health: BARRIER_GROUPS.health,
			circumstances: BARRIER_GROUPS.circumstances,
		},
	});
});

test.each([undefined, "debt", {}, ["debt", 1], [["debt"]], ["toString"]])(
	"barriers that are %j are refused",
	(barriers) => {
		expect(refused({ barriers })).toEqual(["barriers"]);
	},
);

test.each([
	{ difficulties: [] },
	{ difficulties: null },
	{ health: ["health-msk"] },
	{ circumstances: null },
])("barriers together with %j are refused", (rest) => {
	expect(read({ barriers: ["debt"], ...rest })).toEqual({
		ok: false,
		wrong: [{ fact: "barriers", mayBe: "left out where difficulties or a group is given" }],
	});
});

test("wrong barriers are named beside other wrong facts", () => {
	expect(refused({ barriers: ["gout"], age: 12, shoe: 1 }).toSorted()).toEqual([
		"age",
		"barriers",
		"shoe",
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
