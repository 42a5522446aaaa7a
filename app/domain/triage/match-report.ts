import {
	decisiveLeaves,
	type LeafReason,
	missingFacts,
	type Reason,
} from "#app/domain/conditions/evaluate.ts";
import type { Answers, Vocabulary } from "#app/domain/facts/answers.schema.ts";
import { FACTS } from "#app/domain/facts/fact.ts";
import { Person } from "#app/domain/facts/person.ts";
import { whatFactsMayBe } from "#app/domain/facts/read-answers.ts";
import { relevantAnswers } from "#app/domain/facts/relevant-answers.ts";
import { changesFor } from "./changes.ts";
import type { Match } from "./match.ts";
import type { MatchReport, ReasonRule, ReportReason } from "./match-report.schema.ts";
import { type PlanContext, triage } from "./plan.ts";
import { nextQuestion, type Question } from "./question.ts";

/** What a report is made from, besides the answers. */
export interface ReportParts {
	context: PlanContext;
	questions: readonly Question[];
	vocabulary: Vocabulary;
	/** As text: see receipt.ts. */
	receipt: string;
	/** What one part of a rule asks for, in words; words are not the domain's. */
	inWords: (rule: ReasonRule) => string;
}

type MatchEntry = MatchReport["matches"][number];

const OPPOSITE = { yes: "no", no: "yes", unknown: "unknown" } as const;

/**
 * All that the navigator says of somebody's answers, as plain data: the plan,
 * every match with its reasons, the next question and the receipt. The same
 * answers, catalogue, rules and day give the same report, keys in the same order.
 *
 * @param answers - as read by `readAnswers`; those that others rule out are dropped here
 */
export function matchReport(answers: Answers, parts: ReportParts): MatchReport {
	const { context, questions, vocabulary, receipt, inWords } = parts;
	const relevant = relevantAnswers(answers);
	const person = new Person(relevant);
	const { plan, matches } = triage(person, context);
	const next = nextQuestion(person, questions, context);
	return {
		plan,
		matches: matches.map((match) => toEntry(match, relevant, inWords)),
		nextQuestion: next && {
			fact: next.fact,
			sensitive: next.sensitive,
			mayBe: whatFactsMayBe(vocabulary)[next.fact] ?? "",
		},
		receipt,
	};
}

function toEntry(match: Match, answers: Answers, inWords: ReportParts["inWords"]): MatchEntry {
	const { service, verdict, score, suits, reason } = match;
	const decisive = decisiveLeaves(reason);
	const open = verdict === "unknown" ? decisive : [];
	const missing = missingFacts(reason);
	return {
		id: service.id,
		verdict,
		score,
		suits,
		reasons: toReasons(reason, new Set(decisive), inWords),
		ask: open.flatMap(({ leaf }) => ("ask" in leaf ? [leaf.ask] : [])),
		doubts: open.flatMap(({ leaf }) => ("doubt" in leaf ? [leaf.doubt] : [])),
		missing: FACTS.filter((fact) => missing.has(fact)),
		changes: changesFor(service, answers, reason),
		...(match.isStale ? { stale: true as const } : undefined),
		...(match.isLeftOut ? { leftOut: true as const } : undefined),
	};
}

/**
 * The parts of a rule that read a fact, in the order they were written. One
 * inside `not` is given turned round, so that a `no` always counts against.
 */
function toReasons(
	reason: Reason,
	decisive: ReadonlySet<LeafReason>,
	inWords: ReportParts["inWords"],
	isTurned = false,
): ReportReason[] {
	if ("parts" in reason) {
		const turned = isTurned !== (reason.node === "not");
		return reason.parts.flatMap((part) => toReasons(part, decisive, inWords, turned));
	}
	const { leaf, fact, verdict } = reason;
	if (fact === null || "doubt" in leaf) return [];
	// Nothing that only the loader adds stands inside `not`.
	const rule: ReasonRule = isTurned && !("mayWork" in leaf) ? { not: leaf } : leaf;
	return [
		{
			fact,
			verdict: isTurned ? OPPOSITE[verdict] : verdict,
			decides: decisive.has(reason),
			rule,
			text: inWords(rule),
		},
	];
}
