import { type RefObject, useEffect } from "react";
import type { DeskField } from "#app/domain/desk/desk-questions.ts";
import type { DeskQuestionView } from "#app/domain/desk/desk-view.ts";
import { PAINTED_MS } from "./painted.ts";

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

/** Shows a question once what it hangs on is answered, as soon as the tick itself is painted; the next key finds it there. */
export function useAsked(
	form: RefObject<HTMLFormElement | null>,
	questions: readonly DeskQuestionView[],
): void {
	useEffect(() => {
		const element = form.current;
		if (!element) return;
		const hanging = questions.filter(({ onlyIf }) => onlyIf !== undefined);
		let due: ReturnType<typeof setTimeout> | undefined;
		const show = () => {
			clearTimeout(due);
			due = undefined;
			const fields = new FormData(element);
			for (const question of hanging) {
				const own = element.querySelector<HTMLElement>(`[data-field="${question.field}"]`);
				const asked = String(isMet(question, (name) => fields.getAll(name)));
				if (own && own.dataset.asked !== asked) own.dataset.asked = asked;
			}
		};
		show();
		const deciding = new Set<string | undefined>(hanging.map(({ onlyIf }) => onlyIf?.field));
		// The whole form is read only where that can make a difference.
		const onChange = ({ target }: Event) => {
			if (deciding.has((target as HTMLInputElement).name)) due ??= setTimeout(show, PAINTED_MS);
		};
		const onKey = () => {
			if (due !== undefined) show();
		};
		element.addEventListener("change", onChange);
		document.addEventListener("keydown", onKey, { capture: true });
		return () => {
			clearTimeout(due);
			element.removeEventListener("change", onChange);
			document.removeEventListener("keydown", onKey, { capture: true });
		};
	}, [form, questions]);
}
