import type { LiveDesk } from "./live-desk.ts";

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
		if (this.#is === "sending") return true;
		const button = event.submitter as HTMLButtonElement | null;
		const leads = button?.name === "language" || button?.hasAttribute("formaction");
		// One press is enough: a second would keep a second plan, under a code that nobody sees.
		if (this.#is === "staying" && !(button && leads)) return false;
		event.preventDefault();
		if (this.#is === "waiting") return true;
		this.#is = "waiting";
		// Not before this event is over: until then a browser does nothing when a form is to be sent.
		void this.#desk.quiet().then(() => setTimeout(() => this.#send(button)));
		return true;
	}

	/** Somebody thought better of it: the next press counts again. */
	stay(): void {
		this.#is = "staying";
	}

	#send(button: HTMLButtonElement | null): void {
		const turn = this.#form.querySelector<HTMLInputElement>('[name="turn"]');
		if (turn) turn.value = String(this.#desk.turn);
		this.#is = "sending";
		this.#form.requestSubmit(button);
		this.#is = "waiting";
	}
}
