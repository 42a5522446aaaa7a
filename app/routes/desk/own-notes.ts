/**
 * The adviser's own notes beside the shortlist. They are on the page and nowhere else, so that only paper keeps them:
 * whoever leaves with one that was not printed is asked by the browser first.
 */
export class OwnNotes {
	#printed = "";
	#isLetGo = false;

	/** @param signal - ends the listening */
	constructor(signal: AbortSignal) {
		addEventListener(
			"afterprint",
			() => {
				this.#printed = written();
			},
			{ signal },
		);
	}

	/** Whether something would be lost that is not on paper. */
	get areAtStake(): boolean {
		const now = written();
		return !this.#isLetGo && now !== "" && now !== this.#printed;
	}

	/** The client is over: nothing is asked any more, the page has to go. */
	letGo(): void {
		this.#isLetGo = true;
	}
}

function written(): string {
	const notes = document.querySelectorAll<HTMLTextAreaElement>(".desk-note textarea");
	return [...notes]
		.map(({ value }) => value.trim())
		.filter(Boolean)
		.join("\n");
}
