import { expect, test } from "vitest";
import { realEngine } from "#app/domain/proof/engine.ts";
import { seeded } from "#app/domain/proof/random.ts";
import { randomWalk } from "#app/domain/proof/walk.ts";
import { MatchReportSchema } from "#app/domain/triage/match-report.schema.ts";
import { ruleInWords } from "#app/i18n/match-words.ts";
import { answerMatch } from "#app/server/match-answer.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";

const navigator = getNavigator();
const [today, later] = ["2026-11-21", "2028-11-21"];
const around = { navigator, today, languages: ["en", "pl", "ur"], words: ruleInWords };
const random = seeded(20261121);
const engine = realEngine(navigator.on(today), navigator.questions);

/** What 150 invented people are answered, each in one of the languages, every other when all is stale. */
const answers = Array.from({ length: 150 }, (_, index) => {
	const { raw } = randomWalk(random, engine);
	const lang = around.languages[index % 3];
	const on = { ...around, today: index % 2 === 0 ? today : later };
	const { body } = answerMatch(Buffer.from(JSON.stringify({ answers: raw, lang })), on);
	return MatchReportSchema.safeParse(JSON.parse(body));
});
const reports = answers.flatMap(({ data }) => data ?? []);
const matches = reports.flatMap((report) => report.matches);

test("every answer is a report of the schema that callers are given", () => {
	for (const { error } of answers) expect(error).toBeUndefined();
});

test("whoever is ruled out is told by what: a deciding reason of verdict no", () => {
	const ruledOut = matches.filter(({ verdict }) => verdict === "no");
	expect(ruledOut.length).toBeGreaterThan(1000);
	for (const { reasons } of ruledOut)
		expect(reasons.some(({ decides, verdict }) => decides && verdict === "no")).toBe(true);
});

test("whatever is open says what keeps it open", () => {
	for (const { verdict, ask, doubts, reasons } of matches) {
		const isOpen = reasons.some(({ decides, verdict: of }) => decides && of === "unknown");
		if (verdict === "unknown")
			expect(ask.length + doubts.length + Number(isOpen)).toBeGreaterThan(0);
		else expect(ask.length + doubts.length).toBe(0);
	}
});

test("every text is words: no key of a locale file, no value left empty", () => {
	const texts = new Set(matches.flatMap(({ reasons }) => reasons.map(({ text }) => text)));
	expect(
		[...texts].filter((text) => text.length < 4 || /[{}]|undefined|\w:\w|\brule\./.test(text)),
	).toEqual([]);
});

test("every line of a plan, and whom a gap asks, is among the matches", () => {
	for (const { plan, matches: own } of reports) {
		const ids = new Set(own.map(({ id }) => id));
		const lines = [plan.firstCall, ...plan.start, ...plan.alongside, ...plan.next, ...plan.others];
		for (const line of lines) expect(ids).toContain(line?.id);
		for (const { ask } of plan.gaps) expect(ask).toBe(plan.firstCall?.id);
	}
});
