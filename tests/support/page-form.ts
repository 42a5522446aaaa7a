import type { HTMLElement } from "happy-dom";
import type { Page } from "./page.ts";

/** Answers by the name of their field; a list for one that takes several. */
export type Said = Readonly<Record<string, string | readonly string[]>>;

const LEADS_TO = "formaction=";

/** Where a button leads that takes its form elsewhere, `formaction=/path`; undefined for any other. */
export function leadsTo(button: string | undefined): string | undefined {
	return button?.startsWith(LEADS_TO) ? button.slice(LEADS_TO.length) : undefined;
}

interface Wanted {
	said: Said;
	button?: string | undefined;
	action?: string | undefined;
	/** Whether it only looks for something; else it is sent. */
	isLook?: boolean;
}

/**
 * The form of a page that has these fields and this button.
 *
 * @throws Error where there is none, or more than one
 */
export function formOf(page: Page, { said, button, action, isLook = false }: Wanted): HTMLElement {
	const forms = page.all("form").filter((form) => {
		if (action !== undefined && form.getAttribute("action") !== action) return false;
		if (action === undefined && form.closest("main") === null) return false;
		if (isLook !== (form.getAttribute("method") === "get")) return false;
		const names = controlsOf(form).map((control) => control.getAttribute("name"));
		const hasFields = Object.keys(said).every((name) => names.includes(name));
		return hasFields && buttonOf(form as HTMLElement, button) !== undefined;
	});
	const [form, second] = forms;
	if (form === undefined || second !== undefined) {
		const wanted = [...Object.keys(said), button].filter(Boolean).join(", ");
		throw new Error(`${page.path} (${page.status}) has ${forms.length} forms with ${wanted}`);
	}
	return form;
}

function buttonOf(form: HTMLElement, button: string | undefined) {
	const id = form.getAttribute("id");
	const inside = [...form.querySelectorAll("button")].filter((one) => !one.hasAttribute("form"));
	const elsewhere = id ? [...form.ownerDocument.querySelectorAll(`button[form="${id}"]`)] : [];
	return [...inside, ...elsewhere].find((one) => {
		const name = one.getAttribute("name");
		if (button?.startsWith(LEADS_TO)) return one.getAttribute("formaction") === leadsTo(button);
		return button === undefined ? name === null : `${name}=${one.getAttribute("value")}` === button;
	});
}

/** The controls inside a form, and those elsewhere on the page that name it. */
function controlsOf(form: HTMLElement): HTMLElement[] {
	const inside = [...form.querySelectorAll("input, textarea, select")];
	const id = form.getAttribute("id");
	const elsewhere = id ? [...form.ownerDocument.querySelectorAll(`[form="${id}"]`)] : [];
	const controls = elsewhere.filter(({ tagName }) => tagName !== "BUTTON");
	return [...inside, ...controls] as HTMLElement[];
}

/** What a control holds; of a list to choose from, the option that stands or is wanted. */
function standingIn(control: HTMLElement, wanted: Said[string] | undefined): string {
	if (control.tagName !== "SELECT") return control.getAttribute("value") ?? control.textContent;
	const options = [...control.querySelectorAll("option")];
	const option = options.find((one) =>
		wanted === undefined ? one.hasAttribute("selected") : one.getAttribute("value") === wanted,
	);
	return (option ?? options[0])?.getAttribute("value") ?? "";
}

/**
 * What a browser sends of a form: hidden fields as they are, texts and ticks as they stand or as the person changes them.
 *
 * @throws Error where an answer is not one that the form offers
 */
export function successful(form: HTMLElement, said: Said, button?: string): [string, string][] {
	const pairs: [string, string][] = [];
	for (const input of controlsOf(form)) {
		const name = input.getAttribute("name") ?? "";
		const value = standingIn(input, said[name]);
		const words = said[name];
		const type = input.getAttribute("type");
		if (type !== "radio" && type !== "checkbox")
			pairs.push([name, isFixed(input) || words === undefined ? value : String(words)]);
		else if (words === undefined ? input.hasAttribute("checked") : [words].flat().includes(value))
			pairs.push([name, value]);
	}
	for (const [name, words] of Object.entries(said)) {
		const sent = pairs.filter(([sentName]) => sentName === name).map(([, value]) => value);
		const missing = [words].flat().filter((word) => !sent.includes(word));
		if (missing.length > 0) throw new Error(`${name} does not offer ${missing.join(", ")}`);
	}
	if (button !== undefined && leadsTo(button) === undefined) {
		const equals = button.indexOf("=");
		pairs.push([button.slice(0, equals), button.slice(equals + 1)]);
	}
	return pairs;
}

/** A person cannot type into it. */
function isFixed(control: HTMLElement): boolean {
	return control.getAttribute("type") === "hidden" || control.tagName === "SELECT";
}
