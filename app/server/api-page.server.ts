import { FACTS } from "#app/domain/facts/fact.ts";
import { whatFactsMayBe } from "#app/domain/facts/read-answers.ts";
import { type MatchReport, MatchReportSchema } from "#app/domain/triage/match-report.schema.ts";
import { answerMatch, type MatchSurroundings } from "./match-answer.server.ts";

/** What the page about the API shows. */
export interface ApiPage {
	/** Every fact, and the shorthand for barriers, with what it may be. */
	facts: { fact: string; mayBe: string }[];
	/** A body to send, ready to change. */
	example: string;
	/** Its real answer of this moment, shortened. */
	answer: string;
	/** How many matches the whole answer holds. */
	matches: number;
	/** The real answer to a wrong body. */
	wrong: string;
}

const SHOWN_OTHERS = 2;

/** Makes the page's example and answers it, as the API would this very moment. */
export function apiPage(around: MatchSurroundings): ApiPage {
	const { vocabulary } = around.navigator;
	const mayBe = whatFactsMayBe(vocabulary);
	const ask = (body: unknown) =>
		JSON.parse(answerMatch(Buffer.from(JSON.stringify(body)), around).body);
	const example = {
		answers: {
			area: vocabulary.areas[0],
			age: 24,
			work: "looking",
			barriers: ["health-mental", "transport"],
		},
		lang: "en",
	};
	const report = MatchReportSchema.parse(ask(example));
	return {
		facts: [...FACTS, "barriers"].map((fact) => ({ fact, mayBe: mayBe[fact] ?? "" })),
		example: laidOut(example),
		answer: laidOut(shortened(report)),
		matches: report.matches.length,
		wrong: laidOut(ask({ answers: { age: "24", wrok: "looking" } })),
	};
}

/** The whole plan but for most of the others, the match of the first call, and one that is ruled out. */
function shortened(report: MatchReport): MatchReport {
	const { plan, matches } = report;
	const first = matches.find(({ id }) => id === plan.firstCall?.id);
	const ruledOut = matches.find(({ changes }) => changes.length > 0);
	return {
		...report,
		plan: { ...plan, others: plan.others.slice(0, SHOWN_OTHERS) },
		matches: [first, ruledOut].filter((match) => match !== undefined),
	};
}

const WIDTH = 76;

/** JSON over several lines, but for what fits on one. */
export function laidOut(value: unknown, indent = "", used = 0): string {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const [open, close] = Array.isArray(value) ? "[]" : "{}";
	const fields = Array.isArray(value)
		? value.map((item) => ({ name: "", item }))
		: Object.entries(value).map(([key, item]) => ({ name: `${JSON.stringify(key)}: `, item }));
	const laid = (within: string) =>
		fields.map(({ name, item }) => name + laidOut(item, within, name.length));
	const inOne = `${open}${laid(indent).join(", ")}${close}`;
	if (!inOne.includes("\n") && indent.length + used + inOne.length <= WIDTH) return inOne;
	const inner = `${indent}  `;
	return `${open}\n${inner}${laid(inner).join(`,\n${inner}`)}\n${indent}${close}`;
}
