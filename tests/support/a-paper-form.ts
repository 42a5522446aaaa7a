import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type PaperForm, paperForm } from "#app/domain/paper/paper-form.ts";
import { QuestionsSchema } from "#app/domain/triage/question.ts";

/** The questions as the content has them. */
export const paperQuestions = QuestionsSchema.parse(
	parse(
		readFileSync(new URL("../../content/triage/questions.yaml", import.meta.url), "utf8"),
	) as unknown,
);

/** The paper form of a region with these districts. */
export function aPaperForm(areas: readonly string[] = ["harbour", "vale"]): PaperForm {
	return paperForm(paperQuestions, areas);
}
