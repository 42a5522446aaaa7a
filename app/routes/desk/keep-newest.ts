import { NAMED_ONLY, NOTHING_HARD } from "#app/domain/desk/desk-questions.ts";
import { DECLINED, NONE } from "#app/domain/triage/answer-form.ts";

/** Answers that stand for all of a question: beside any other one of them would be untrue. */
const FOR_ALL: readonly string[] = [DECLINED, NONE, NAMED_ONLY];

/**
 * Takes away what the newest answer of the desk's form contradicts: a client may take an answer back by "rather not say",
 * and give it after all. Words that somebody typed are left alone.
 */
export function keepNewest(target: EventTarget | null): void {
	if (!(target instanceof HTMLInputElement) || !target.form) return;
	const { form, name, value, type, checked } = target;
	if (type === "checkbox" && !checked) return;
	const beside = [...form.querySelectorAll<HTMLInputElement>("input:checked")];
	const isForAll = type === "checkbox" && FOR_ALL.includes(value);
	for (const other of beside) {
		if (other === target || other.name !== name || other.type !== "checkbox") continue;
		if (isForAll || FOR_ALL.includes(other.value)) other.checked = false;
	}
	const nothing = beside.find((other) => other.name === NOTHING_HARD);
	const isHard = (one: HTMLInputElement) => one.closest("[data-hard]") !== null;
	// A difficulty that is named stands, whichever of the two came last: nothing that was heard is lost by a slip.
	if (nothing && (isHard(target) || beside.some(isHard))) nothing.checked = false;
}
