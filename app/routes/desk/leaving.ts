import type { LiveDesk } from "./live-desk.ts";

/** Whether this button of the desk's form leads to another page, with all that stands in the form. */
export function leadsElsewhere(button: HTMLElement | null): boolean {
	return button?.getAttribute("name") === "language" || button?.hasAttribute("formaction") === true;
}

/** Buttons with which the page leaves, with all that stands in the form: to a code, or into another language. */
export class Leaving {
	readonly #form: HTMLFormElement;
	readonly #desk: LiveDesk;
	#is: "staying" | "waiting" | "sending" = "staying";

	constructor(form: HTMLFormElement, desk: LiveDesk) {
		this.#form = form;
		this.#desk = desk;
	}

	/** Waits until what is under way has its answer, then sends the form. @returns whether the event was of this kind */
	takes(event: SubmitEvent): boolean {
		if (this.#is === "sending") {
			this.#is = "waiting";
			return true;
		}
		const button = event.submitter as HTMLButtonElement | null;
		// One press is enough: a second would keep a second plan, under a code that nobody sees.
		if (this.#is === "staying" && !leadsElsewhere(button)) return false;
		event.preventDefault();
		if (this.#is === "waiting") return true;
		this.#is = "waiting";
		// Not before this event is over: until then a browser does nothing when a form is to be sent.
		void this.#desk.quiet().then(() => setTimeout(() => this.#send(button)));
		return true;
	}

	/** The way out was called off: the next press counts again. */
	stay(): void {
		this.#is = "staying";
	}

	#send(button: HTMLButtonElement | null): void {
		if (this.#is !== "waiting") return;
		const turn = this.#form.querySelector<HTMLInputElement>('[name="turn"]');
		if (turn) turn.value = String(this.#desk.turn);
		this.#is = "sending";
		this.#form.requestSubmit(button);
	}
}
