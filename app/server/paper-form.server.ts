import { type PaperForm, paperForm } from "#app/domain/paper/paper-form.ts";
import type { Navigator } from "./navigator.server.ts";

const forms = new WeakMap<Navigator, PaperForm>();

/** The questionnaire on paper as the questions and districts of this start make it. */
export function currentPaperForm(navigator: Navigator): PaperForm {
	const form = forms.get(navigator) ?? paperForm(navigator.questions, navigator.vocabulary.areas);
	forms.set(navigator, form);
	return form;
}
