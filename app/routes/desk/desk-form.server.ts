import { promptsWithin } from "#app/domain/desk/desk-prompts.ts";
import {
	DESK_QUESTIONS,
	deskKind,
	deskOptions,
	isAboutBarriers,
	isGroupOfOne,
} from "#app/domain/desk/desk-questions.ts";
import type { DeskQuestionView } from "#app/domain/desk/desk-view.ts";
import type { Fact } from "#app/domain/facts/fact.ts";
import { NONE } from "#app/domain/triage/answer-form.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { declineLabel, optionLabel } from "#app/i18n/option-label.ts";

/** The questions of the desk in words. They are the same for every client. */
export function deskQuestions(language: string): DeskQuestionView[] {
	const { t } = wordsIn(language);
	return DESK_QUESTIONS.map(({ field, letter, onlyIf }) => {
		const fact = field as Fact;
		return {
			field,
			letter,
			kind: deskKind(field),
			label: isGroupOfOne(field)
				? t(`desk:group.${field}`)
				: t(`questions:${field}.labelOther`, { defaultValue: "" }) || t(`questions:${field}.label`),
			options: deskOptions(field).map((value) => ({
				value,
				label: value === NONE ? t("questions:none") : optionLabel(fact, value, t),
			})),
			declined: isGroupOfOne(field) || field === "using" ? undefined : declineLabel(fact, t),
			onlyIf,
			isPrompted: promptsWithin(field).length > 0,
			isHard: isAboutBarriers(field),
		};
	});
}
