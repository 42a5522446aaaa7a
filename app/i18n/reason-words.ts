import type { TFunction } from "i18next";
import type { Status } from "#app/domain/catalogue/service.schema.ts";
import type { LeafReason } from "#app/domain/conditions/evaluate.ts";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import type { Change } from "#app/domain/triage/changes.ts";
import { ofTheClient, type Say } from "./client-words.ts";
import { wordsIn } from "./instance.ts";
import { FALLBACK } from "./languages.ts";
import { peopleBy, peopleWithBarriers } from "./people-words.ts";
import { ruleWords } from "./rule-words.ts";

/** What the words need besides the reasons themselves. */
export interface ReasonContext {
	t: TFunction;
	/** An adviser reads them, of the client; otherwise the person themselves. */
	isOfClient?: true;
	answers: Answers;
	/** The name of a district. */
	placeName: (id: string) => string;
	/** The service's status, for the doubt about it. */
	status: Status;
}

const FEW_PLACES = 4;
const ADULT = 19;

/** A published rule or a doubt, as a question to ask them. */
export interface AskWords {
	says: string;
	/** English from the entry, which the question is about. */
	quoted?: string;
	/** The question itself in English, where it is asked in another language. */
	say?: string;
}

function said({ t, isOfClient }: Pick<ReasonContext, "t" | "isOfClient">): Say {
	return isOfClient ? ofTheClient(t) : t;
}

function optionName(t: Say, fact: string, value: string): string {
	return t(`questions:${fact}.options.${value}`);
}

/**
 * Why a line is here, in the person's own terms: clauses such as "you live in High Peak".
 *
 * @param leaves - what the person meets, from `explain`
 */
export function becauseWords(leaves: readonly LeafReason[], context: ReasonContext): string[] {
	return [...new Set(leaves.flatMap((leaf) => yesWords(leaf, context)))];
}

function yesWords({ leaf, verdict }: LeafReason, context: ReasonContext): string[] {
	const { answers, placeName } = context;
	const t = said(context);
	// A leaf that fails but lets in stands inside `not`: that somebody is no such person is no reason to name.
	if (verdict !== "yes") return [];
	if ("areas" in leaf && answers.area)
		return [t("reasons:yes.area", { place: placeName(answers.area) })];
	if ("age" in leaf) {
		// That an adult is old enough is no reason anybody would give.
		const isTelling = leaf.age.to !== undefined || (leaf.age.from ?? 0) > ADULT;
		return isTelling ? [t("reasons:yes.age", { age: answers.age })] : [];
	}
	if ("work" in leaf) return [t(`reasons:yes.work.${answers.work}`)];
	if ("benefits" in leaf) {
		const shared = leaf.benefits.filter((benefit) => answers.benefits?.includes(benefit));
		return [
			t("reasons:yes.benefits", { benefits: shared.map((one) => optionName(t, "benefits", one)) }),
		];
	}
	if ("barriers" in leaf || "mayWork" in leaf || "ask" in leaf || "doubt" in leaf) return [];
	const fact = Object.keys(leaf)[0] as string;
	return [t(`reasons:yes.${fact}`)];
}

/** Why a service is ruled out: one sentence a reason. @param leaves - what rules it out, from `explain` */
export function noWords(leaves: readonly LeafReason[], context: ReasonContext): string[] {
	return [...new Set(leaves.map((leaf) => noSentence(leaf, context)))];
}

function noSentence({ leaf, verdict }: LeafReason, context: ReasonContext): string {
	const { placeName } = context;
	const t = said(context);
	// A leaf that holds but rules out stands inside `not`.
	if (verdict === "yes") return `${t("reasons:rule.not")} ${ruleSays(leaf, t)}`;
	if ("age" in leaf) {
		const { from, to } = leaf.age;
		if (from !== undefined && to !== undefined) return t("reasons:no.ageBetween", { from, to });
		return from === undefined ? t("reasons:no.ageTo", { to }) : t("reasons:no.ageFrom", { from });
	}
	if ("areas" in leaf) {
		if (leaf.areas.length > FEW_PLACES) return t("reasons:no.areaMany");
		return t("reasons:no.area", { places: leaf.areas.map(placeName) });
	}
	if ("work" in leaf) {
		return t("reasons:no.work", { people: peopleBy(t, "work", leaf.work) });
	}
	if ("barriers" in leaf) {
		return t("reasons:no.barriers", { people: peopleWithBarriers(t, leaf.barriers) });
	}
	if ("benefits" in leaf) {
		return t("reasons:no.benefits", {
			benefits: leaf.benefits.map((one) => optionName(t, "benefits", one)),
		});
	}
	if ("goals" in leaf) {
		return t("reasons:no.goals", { people: peopleBy(t, "goals", leaf.goals) });
	}
	const isRange = "outOfWork" in leaf || "qualification" in leaf || "youngestChild" in leaf;
	if (isRange) return t("common:sentence", { text: ruleSays(leaf, t) });
	return t(`reasons:no.${Object.keys(leaf)[0]}`);
}

/** A leaf as the rule it is: "Out of work: 6 to 9 months or 9 to 12 months". */
function ruleSays(leaf: LeafReason["leaf"], t: Say): string {
	const words = ruleWords(leaf, t, (id) => id);
	return "says" in words ? words.says : words.heading;
}

/** What to ask them first, where it is not sure. @param leaves - what is open, from `explain` */
export function askWords(leaves: readonly LeafReason[], context: ReasonContext): AskWords[] {
	const asks = leaves.map((leaf) => askSentence(leaf, context));
	const isSame = (a: AskWords, b: AskWords) => a.says === b.says && a.quoted === b.quoted;
	return asks.filter((ask, index) => asks.findIndex((other) => isSame(ask, other)) === index);
}

/** What is to be said, of a text that says more: the words in its quotation marks. */
function spoken(text: string): string {
	return /“[^”]+”/.exec(text)?.[0] ?? text;
}

function askSentence({ leaf }: LeafReason, context: ReasonContext): AskWords {
	const { status, isOfClient } = context;
	const t = said(context);
	const english = said({ t: wordsIn(FALLBACK).t, isOfClient });
	if ("ask" in leaf) return { says: t("reasons:ask"), quoted: leaf.ask };
	if ("doubt" in leaf) {
		const key =
			leaf.doubt === "status" ? `reasons:doubt.status.${status}` : `reasons:doubt.${leaf.doubt}`;
		// The call will most often be in English, so its words stand beside the person's own.
		const isEnglish = t("reasons:ask") === english("reasons:ask");
		return { says: t(key), ...(isEnglish ? undefined : { say: spoken(english(key)) }) };
	}
	if ("barriers" in leaf) {
		return {
			says: t("reasons:unknown.barriers", { people: peopleWithBarriers(t, leaf.barriers) }),
		};
	}
	if ("areas" in leaf) return { says: t("reasons:unknown.area") };
	return { says: t(`reasons:unknown.${"mayWork" in leaf ? "rightToWork" : Object.keys(leaf)[0]}`) };
}

/** What would change a no, one clause a fact: "living in Derby or Nottingham". */
export function changeWords(changes: readonly Change[], context: ReasonContext): string[] {
	const { placeName, answers } = context;
	const t = said(context);
	const facts = [...new Set(changes.map(({ fact }) => fact))];
	return facts.map((fact) => {
		const to = changes.filter((change) => change.fact === fact).map((change) => change.to);
		switch (fact) {
			case "age":
				return t("reasons:changes.age", { age: to[0] });
			case "area":
				return t("reasons:changes.area", { places: to.map((id) => placeName(String(id))) });
			case "work":
				return t("reasons:changes.work", {
					options: to.map((value) => t(`reasons:yes.work.${value}`)),
				});
			case "benefits": {
				const added = [...new Set(to.flat().map(String))].filter(
					(one) => !answers.benefits?.some((has) => has === one),
				);
				return t("reasons:changes.benefits", {
					benefits: added.map((one) => optionName(t, "benefits", one)),
				});
			}
			default:
				return t(`reasons:changes.${fact}`);
		}
	});
}
