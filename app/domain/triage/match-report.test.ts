import { expect, test } from "vitest";
import { FACTS } from "#app/domain/facts/fact.ts";
import { aContext, idsOf } from "../../../tests/support/a-plan.ts";
import { aService, type ServiceFields, sureNumber } from "../../../tests/support/a-service.ts";
import { answers, type RawAnswers } from "../../../tests/support/answers.ts";
import { districts } from "../../../tests/support/surroundings.ts";
import { MatchReportSchema } from "./match-report.schema.ts";
import { matchReport } from "./match-report.ts";
import { QuestionsSchema } from "./question.ts";

const call = aService({ id: "call", kind: "advice", contact: sureNumber });
const questions = QuestionsSchema.parse(
	FACTS.map((fact) => ({ fact, sensitive: fact === "difficulties" })),
);

/** The report of somebody who has these services and somebody to ring. */
function reportOf(raw: RawAnswers, ...services: ServiceFields[]) {
	const all = [call, ...services.map((fields) => aService(fields))];
	return matchReport(answers(raw), {
		context: aContext(all),
		questions,
		vocabulary: { areas: districts, services: all.map(({ id }) => id) },
		receipt: "2026-11-21.c0123456789ab.r0123456789ab",
		inWords: (rule) => `asks for ${Object.keys(rule)[0]}`,
	});
}

/** The match of one service with these fields. */
function matchOf(raw: RawAnswers, fields: ServiceFields) {
	const report = reportOf(raw, { id: "one", ...fields });
	MatchReportSchema.parse(JSON.parse(JSON.stringify(report)));
	return report.matches.find(({ id }) => id === "one");
}

test("a match has its verdict, and each part of its rule with the fact it read", () => {
	expect(
		matchOf(
			{ age: 17, area: "harbour" },
			{ areas: ["harbour"], eligibility: { age: { from: 18 } } },
		),
	).toMatchObject({
		verdict: "no",
		suits: "yes",
		reasons: [
			{
				fact: "area",
				verdict: "yes",
				decides: false,
				rule: { areas: ["harbour"] },
				text: "asks for areas",
			},
			{
				fact: "age",
				verdict: "no",
				decides: true,
				rule: { age: { from: 18 } },
				text: "asks for age",
			},
		],
		missing: [],
		changes: [{ fact: "age", to: 18 }],
	});
});

test("the reason of a barrier is the question that settled it", () => {
	const debt = { eligibility: { barriers: ["debt"] } } satisfies ServiceFields;
	const factsOf = (raw: RawAnswers) => matchOf(raw, debt)?.reasons.map(({ fact }) => fact);
	expect(factsOf({ barriers: [] })).toEqual(["difficulties"]);
	expect(factsOf({ barriers: ["debt"] })).toEqual(["money"]);
	expect(factsOf({})).toEqual(["difficulties"]);
});

test("what is turned round counts turned round, and shows it", () => {
	const eligibility = {
		not: { any: [{ benefits: ["universal-credit"] }, { age: { to: 20 } }] },
	} satisfies ServiceFields["eligibility"];
	const match = matchOf({ benefits: ["universal-credit"], age: 30 }, { eligibility });
	expect(match?.verdict).toBe("no");
	expect(match?.reasons).toEqual([
		{
			fact: "benefits",
			verdict: "no",
			decides: true,
			rule: { not: { benefits: ["universal-credit"] } },
			text: "asks for not",
		},
		{
			fact: "age",
			verdict: "yes",
			decides: false,
			rule: { not: { age: { to: 20 } } },
			text: "asks for not",
		},
	]);
	const twice = matchOf({ age: 30 }, { eligibility: { not: { not: { age: { from: 20 } } } } });
	expect(twice?.reasons).toMatchObject([{ verdict: "yes", rule: { age: { from: 20 } } }]);
});

test("what keeps a match open is listed, and only then", () => {
	const fields = {
		rules: "partly",
		eligibility: { all: [{ age: { from: 18 } }, { ask: "You need a letter from your GP" }] },
	} satisfies ServiceFields;
	expect(matchOf({ age: 20 }, fields)).toMatchObject({
		verdict: "unknown",
		ask: ["You need a letter from your GP"],
		doubts: ["rules"],
	});
	expect(matchOf({ age: 17 }, fields)).toMatchObject({ verdict: "no", ask: [], doubts: [] });
});

test("missing facts stand in the order of the facts", () => {
	const eligibility = {
		all: [{ qualification: { atMost: "level-2" } }, { goals: ["training"] }, { age: { from: 18 } }],
	} satisfies ServiceFields["eligibility"];
	expect(matchOf({}, { eligibility })?.missing).toEqual(["age", "goals", "qualification"]);
	expect(matchOf({ age: 17 }, { eligibility })?.missing).toEqual([]);
});

test("the right to work can leave a match open and never rules it out", () => {
	const fields = { kind: "employment-support" } satisfies ServiceFields;
	const reasons = (raw: RawAnswers) => matchOf(raw, fields)?.reasons;
	expect(reasons({ rightToWork: "no" })).toMatchObject([
		{ fact: "rightToWork", verdict: "unknown", rule: { mayWork: true } },
	]);
	expect(reasons({ rightToWork: "yes" })).toMatchObject([{ verdict: "yes" }]);
});

test("stale entries and those left out say so, all others say nothing of it", () => {
	const stale = {
		checks: [{ kind: "sourced", read: "2020-01-01", source: "leaflet", by: "editor" }],
	} satisfies ServiceFields;
	expect(matchOf({ using: ["one"] }, stale)).toMatchObject({ stale: true, leftOut: true });
	expect(Object.keys(matchOf({}, {}) ?? {})).toEqual([
		"id",
		"verdict",
		"score",
		"suits",
		"reasons",
		"ask",
		"doubts",
		"missing",
		"changes",
	]);
});

test("the plan is the plan, and the report ends in its receipt", () => {
	const report = reportOf(
		{ barriers: ["debt"] },
		{ id: "debts", helpsWith: [{ barrier: "debt", main: true }] },
	);
	expect(report.plan.firstCall?.id).toBe("call");
	expect(idsOf(report.plan.alongside)).toEqual(["debts"]);
	expect(Object.keys(report)).toEqual(["plan", "matches", "nextQuestion", "receipt"]);
	expect(report.receipt).toBe("2026-11-21.c0123456789ab.r0123456789ab");
});

test("the next question says what its answer may be, and there is none when nothing is left to ask", () => {
	const told = { area: "harbour", age: 30, work: "employed" } satisfies RawAnswers;
	expect(reportOf(told).nextQuestion).toMatchObject({
		fact: "goals",
		sensitive: false,
		mayBe: expect.stringContaining("a list of none or more of find-work"),
	});
	expect(reportOf({ ...told, goals: [] }).nextQuestion).toMatchObject({
		fact: "difficulties",
		sensitive: true,
	});
	expect(reportOf({ ...told, goals: [], barriers: [], using: [] }).nextQuestion).toBeNull();
});

test("answers in another order, and those that others rule out, change nothing", () => {
	const services: ServiceFields[] = [
		{ id: "guide", kind: "employment-support", eligibility: { work: ["looking"] } },
	];
	const plain = JSON.stringify(
		reportOf({ age: 30, work: "employed", barriers: ["debt"] }, ...services),
	);
	expect(
		JSON.stringify(reportOf({ barriers: ["debt"], work: "employed", age: 30 }, ...services)),
	).toBe(plain);
	expect(
		JSON.stringify(
			reportOf(
				{ age: 30, outOfWork: "over-2-years", work: "employed", barriers: ["debt"] },
				...services,
			),
		),
	).toBe(plain);
});
