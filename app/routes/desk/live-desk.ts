import type { DeskView } from "#app/domain/desk/desk-view.ts";

/** What becomes of what was asked. */
export interface LiveDeskListener {
	/** @param action - what was pressed, or `plan` */
	show(view: DeskView, action: string): void;
	/** The client of this page is no longer the one at the desk. */
	refuse(why: string): void;
	/** The server could not be asked; the form can still be sent. */
	fail(): void;
}

const PLAN = "plan";

/**
 * Asks for the plan of what stands in the form: one question at a time, then the newest. Buttons are never dropped.
 * Two at once could overtake each other, and the older answers would stay.
 */
export class LiveDesk {
	readonly #read: () => URLSearchParams;
	readonly #listener: LiveDeskListener;
	readonly #actions: string[] = [];
	#isWanted = false;
	#isBusy = false;

	/** @param read - the form as it stands at that moment */
	constructor(read: () => URLSearchParams, listener: LiveDeskListener) {
		this.#read = read;
		this.#listener = listener;
	}

	/** @param action - of a button; left out where an answer changed */
	ask(action?: string): void {
		if (action !== undefined && action !== PLAN) this.#actions.push(action);
		this.#isWanted = true;
		if (!this.#isBusy) void this.#work();
	}

	async #work(): Promise<void> {
		this.#isBusy = true;
		while (this.#isWanted) {
			const action = this.#actions.shift() ?? PLAN;
			this.#isWanted = this.#actions.length > 0;
			await this.#send(action);
		}
		this.#isBusy = false;
	}

	async #send(action: string): Promise<void> {
		const body = this.#read();
		body.set("do", action);
		try {
			const answer = await fetch("/desk/plan", { method: "POST", body });
			if (answer.status === 409) this.#listener.refuse((await answer.json()).refused);
			else if (answer.ok) this.#listener.show(await answer.json(), action);
			else this.#listener.fail();
		} catch {
			this.#listener.fail();
		}
	}
}
