import type { TFunction } from "i18next";
import type { DeskField } from "#app/domain/desk/desk-questions.ts";
import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { ELSEWHERE } from "#app/domain/facts/fact-values.ts";
import { readPaperCode } from "#app/domain/paper/paper-code.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { paperProblemWords } from "#app/i18n/paper-problem-words.ts";
import { placeOptionLabel } from "#app/i18n/place-option-label.ts";
import { optionParts } from "#app/server/answer-area.server.ts";
import type { Desk, DeskWrong } from "#app/server/desk/desk-cookie.server.ts";
import type { Navigator } from "#app/server/navigator.server.ts";
import { currentPaperForm } from "#app/server/paper-form.server.ts";

type Places = Pick<DeskView, "place" | "isOutside" | "places" | "placesWhy">;

/** Where the client lives, or the places to choose among. */
export function deskPlaces(
	{ answers, wrong }: Desk,
	{ catalogue }: Navigator,
	language: string,
): Places {
	const { t } = wordsIn(language);
	const nameOf = (id: string) => catalogue.region.districts.find((one) => one.id === id)?.name;
	const draft = wrong.find(({ field, choices }) => field === "area" && choices.length > 0);
	return {
		place: nameOf(answers.area ?? ""),
		isOutside: answers.area === ELSEWHERE,
		placesWhy: draft && t(`questions:area.${draft.problem}`),
		places: (draft?.choices ?? []).map(optionParts).map((option) => ({
			value: option.value,
			label: placeOptionLabel({ ...option, district: nameOf(option.value) ?? "" }, t),
		})),
	};
}

/** What has to be mended, in words. */
export function deskProblems(
	{ wrong, paper }: Desk,
	navigator: Navigator,
	language: string,
): DeskView["problems"] {
	const { t } = wordsIn(language);
	const fields = wrong
		.filter(({ field, choices }) => field !== "area" || choices.length === 0)
		.map((one) => ({ field: one.field as DeskField | "about", message: problemWords(one, t) }));
	if (paper === undefined) return fields;
	const read = readPaperCode(currentPaperForm(navigator), paper);
	const said =
		read.is === "wrong"
			? read.problems.map((problem) => paperProblemWords(problem, t))
			: [t("desk:tooYoung")];
	return [...fields, ...said.map((message) => ({ field: "paper" as const, message }))];
}

function problemWords({ field, problem, input }: DeskWrong, t: TFunction): string {
	if (field === "about") return t("desk:about.notFound", { words: input[0] ?? "" });
	if (problem === "both") return t("desk:both");
	if (problem === "tooYoung") return t("desk:tooYoung");
	return t(`questions:${field}.${problem}`);
}
