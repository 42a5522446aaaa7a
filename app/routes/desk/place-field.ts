import type { DeskView } from "#app/domain/desk/desk-view.ts";

/**
 * Puts the district in the place of what was typed, once it is understood and the keyboard has left the field: no
 * postcode stays on the screen. What was typed after the question was sent is left alone.
 */
export class PlaceField {
	readonly #form: HTMLFormElement;
	#settled: { typed: string; says: string } | undefined;

	constructor(form: HTMLFormElement) {
		this.#form = form;
	}

	/** Whatever was understood of the form as it was sent. */
	understood(asked: URLSearchParams, { place, isOutside }: DeskView): void {
		const typed = asked.get("area") ?? "";
		const says = place ?? (isOutside ? "" : undefined);
		this.#settled = says === undefined ? undefined : { typed, says };
		const outside = this.#form.querySelector<HTMLInputElement>('[name="outside"]');
		if (outside && typed.trim() !== "") outside.checked = isOutside;
		this.settle();
	}

	settle(): void {
		if (!this.#settled) return;
		const field = this.#form.querySelector<HTMLInputElement>("#area");
		if (!field || document.activeElement === field) return;
		const { typed, says } = this.#settled;
		if (typed.trim() !== "" && field.value === typed) field.value = says;
		// What is typed from now on is asked about, and understood anew.
		this.#settled = undefined;
	}
}
