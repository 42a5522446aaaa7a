/**
 * The adviser's own notes beside the shortlist. They are on the page and nowhere else, so that only paper keeps them. A
 * browser does not say whether a print was called off: it counts as printed.
 */
export class OwnNotes {
	readonly #printed = new Set<string>();
	#isLetGo = false;

	/** @param signal - ends the listening */
	constructor(signal: AbortSignal) {
		addEventListener(
			"afterprint",
			() => {
				for (const note of written()) this.#printed.add(note);
			},
			{ signal },
		);
	}

	/** Whether something would be lost that is not on paper. */
	get areAtStake(): boolean {
		return !this.#isLetGo && written().some((note) => !this.#printed.has(note));
	}

	/** Nothing is at stake any more: somebody was asked, and goes. */
	letGo(): void {
		this.#isLetGo = true;
	}
}

function written(): string[] {
	const notes = document.querySelectorAll<HTMLTextAreaElement>(".desk-note textarea");
	return [...notes].map(({ value }) => value.trim()).filter((note) => note !== "");
}
