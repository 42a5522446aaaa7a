import { PAINTED_MS } from "./painted.ts";

/**
 * Where the keyboard goes after a press: to the answer about a service, and back to a button that was moved along with
 * its line, since browsers take the focus from whatever is moved.
 */
export function focusAfter(action: string): void {
	const [what] = action.split(":");
	if (what === "about") later(() => document.querySelector<HTMLElement>("#about-title"));
	if (what === "up" || what === "down")
		later(() => document.querySelector<HTMLElement>(`button[value="${CSS.escape(action)}"]`));
}

function later(find: () => HTMLElement | null): void {
	setTimeout(() => find()?.focus(), PAINTED_MS);
}
