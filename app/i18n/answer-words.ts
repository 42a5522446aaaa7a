import type { TFunction } from "i18next";
import type { Answers } from "#app/domain/facts/answers.schema.ts";
import { ASKED_GROUPS } from "#app/domain/facts/barriers.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { ELSEWHERE } from "#app/domain/facts/fact-values.ts";

/**
 * An answer in the words of its question: a line for each thing chosen.
 *
 * @param names - names of districts and services, by id
 */
export function answerWords(
	fact: Fact,
	answers: Answers,
	names: Record<string, string>,
	t: TFunction,
): string[] {
	const value = answers[fact];
	if (value === undefined || value === null) return [t("pages:check.notProvided")];
	if (fact === "area") {
		return [
			value === ELSEWHERE ? t("questions:area.elsewhere") : (names[String(value)] ?? String(value)),
		];
	}
	if (fact === "age") return [String(value)];
	if (!Array.isArray(value)) return [t(`questions:${fact}.options.${value}`)];
	if (value.length === 0) return [t("pages:check.none")];
	const isGroup = (ASKED_GROUPS as readonly string[]).includes(fact);
	const words = value.map((one) => {
		if (fact === "using") return names[one] ?? one;
		return isGroup ? t(`barriers:${one}.name`) : t(`questions:${fact}.options.${one}`);
	});
	return words;
}
