import { type RefObject, useEffect } from "react";
import type { DeskField } from "#app/domain/desk/desk-questions.ts";
import type { DeskQuestionView } from "#app/domain/desk/desk-view.ts";

/**
 * Whether a question that hangs on another is to be asked.
 *
 * @param chosen - what is chosen for a question
 * @returns undefined where it hangs on nothing
 */
export function isMet(
	{ onlyIf }: DeskQuestionView,
	chosen: (field: DeskField) => readonly unknown[],
): boolean | undefined {
	return onlyIf && chosen(onlyIf.field).some((value) => onlyIf.values.includes(String(value)));
}

/** Shows a question once what it hangs on is answered, at the tick itself: the plan comes a moment later. */
export function useAsked(
	form: RefObject<HTMLFormElement | null>,
	questions: readonly DeskQuestionView[],
): void {
	useEffect(() => {
		const element = form.current;
		if (!element) return;
		const hanging = questions.filter(({ onlyIf }) => onlyIf !== undefined);
		const show = () => {
			const fields = new FormData(element);
			for (const question of hanging) {
				const own = element.querySelector<HTMLElement>(`[data-field="${question.field}"]`);
				const asked = String(isMet(question, (name) => fields.getAll(name)));
				if (own && own.dataset.asked !== asked) own.dataset.asked = asked;
			}
		};
		show();
		element.addEventListener("change", show);
		return () => element.removeEventListener("change", show);
	}, [form, questions]);
}
