import type { TFunction } from "i18next";
import type { Fact } from "#app/domain/facts/fact.ts";

/** Facts whose declining reads "I am not sure", since it is not a matter of privacy. */
const UNSURE: readonly Fact[] = ["qualification", "outOfWork"];

/** An answer to a question in its own words; a barrier of a group goes by its name. */
export function optionLabel(fact: Fact, value: string, t: TFunction): string {
	return (
		t(`questions:${fact}.options.${value}`, { defaultValue: "" }) || t(`barriers:${value}.name`)
	);
}

/** How somebody declines a question. */
export function declineLabel(fact: Fact, t: TFunction): string {
	return UNSURE.includes(fact) ? t("questions:notSure") : t("questions:decline");
}
