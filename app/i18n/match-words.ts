import type { ReasonRule } from "#app/domain/triage/match-report.schema.ts";
import { wordsIn } from "./instance.ts";
import { type RuleWords, ruleWords } from "./rule-words.ts";

/** The names that a rule's words need. */
export interface RuleNames {
	/** The name of a district. */
	place: (id: string) => string;
	/** The name of a service. */
	service: (id: string) => string;
}

/** Rules are few and stay the same while the catalogue does, and each is asked for in every report. */
const said = new Map<string, WeakMap<ReasonRule, string>>();

/**
 * Puts what one part of a rule asks for into one line of a language, such as "Aged 18 or over".
 *
 * @param names - always of the same catalogue for the same rule
 */
export function ruleInWords(language: string, names: RuleNames): (rule: ReasonRule) => string {
	let known = said.get(language);
	if (known === undefined) {
		known = new WeakMap();
		said.set(language, known);
	}
	return (rule) => {
		let text = known.get(rule);
		if (text === undefined) {
			text = inOneLine(rule, language, names);
			known.set(rule, text);
		}
		return text;
	};
}

function inOneLine(rule: ReasonRule, language: string, names: RuleNames): string {
	const { t } = wordsIn(language);
	if ("areas" in rule) return t("reasons:no.area", { places: rule.areas.map(names.place) });
	const asked = "mayWork" in rule ? { rightToWork: ["yes" as const] } : rule;
	return joined(ruleWords(asked, t, names.service));
}

function joined(words: RuleWords): string {
	return "says" in words ? words.says : `${words.heading} ${words.parts.map(joined).join("; ")}`;
}
