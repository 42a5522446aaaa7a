/** Whether somebody can see it and press it. */
function isShown(element: Element): boolean {
	return element.getClientRects().length > 0;
}

/**
 * Leads to what has this letter: a question to its first answer, a part of the page to its title, a button is pressed.
 *
 * @returns whether there is such a thing
 */
export function pressLetter(letter: string): boolean {
	// Of several records the one that stands open.
	const marked = [...document.querySelectorAll<HTMLElement>(`[data-key="${letter}"]`)];
	for (const element of marked) {
		const folded = element.closest<HTMLDetailsElement>("details:not([open])");
		if (folded && !folded.name) folded.open = true;
	}
	const element = marked.find(isShown);
	if (!element) return false;
	if (element instanceof HTMLFieldSetElement) return enter(element);
	// What has to be said to the client first, or takes all away, is only led to: a name typed past its field begins with such a letter.
	const isPressed =
		element.matches("a, button, input[type=checkbox]") && !("lead" in element.dataset);
	if (isPressed) element.click();
	else
		(element.matches("input, button")
			? element
			: element.querySelector<HTMLElement>("h2")
		)?.focus();
	return true;
}

/** Puts the keyboard into a question. */
function enter(question: Element): boolean {
	const field =
		question.querySelector<HTMLElement>("input:not([type=radio]):not([type=checkbox])") ??
		question.querySelector<HTMLElement>("input:checked") ??
		question.querySelector<HTMLElement>("input");
	if (!field) return false;
	field.focus();
	if (field instanceof HTMLInputElement && field.type === "text") field.select();
	return true;
}

/** Opens the words to ask with, for the question that has the keyboard; for none, the page of them all. */
export function pressHowToAsk(from: HTMLElement): boolean {
	const here = from.closest("[data-field]") ?? document;
	const link = here.querySelector<HTMLElement>("a[data-how]");
	link?.click();
	return link !== null;
}

/** Presses what has this digit, within the question or the part of the page that has the keyboard. */
export function pressDigit(digit: string, from: HTMLElement): boolean {
	const around = from.closest("[data-key]");
	const found = around?.querySelector<HTMLElement>(`[data-digit="${digit}"]`);
	if (!found) return false;
	if (found instanceof HTMLInputElement) found.focus();
	if (found instanceof HTMLInputElement && found.type === "radio" && found.checked) {
		// The same digit takes it back.
		found.checked = false;
		found.dispatchEvent(new Event("change", { bubbles: true }));
	} else found.click();
	return true;
}

/**
 * Enter goes on to the next question that is shown, whatever kind it is; from the last one to the plan.
 *
 * @returns whether it did: on a button or a link Enter keeps its own meaning
 */
export function pressEnter(from: HTMLElement): boolean {
	if (!(from instanceof HTMLInputElement)) return false;
	if (from.name === "about") {
		document.querySelector<HTMLElement>('button[form="desk"][value="about"]')?.click();
		return true;
	}
	const here = from.closest("[data-field]");
	if (!here) return false;
	const questions = [...document.querySelectorAll("#desk [data-field]")].filter(isShown);
	const next = questions[questions.indexOf(here) + 1];
	return next ? enter(next) : pressLetter("P");
}
