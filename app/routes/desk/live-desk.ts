import type { DeskView } from "#app/domain/desk/desk-view.ts";

/** What becomes of what was asked. */
export interface LiveDeskListener {
	/**
	 * @param action - what was pressed, or `plan`
	 * @param asked - the form as it was sent
	 */
	show(view: DeskView, action: string, asked: URLSearchParams): void;
	/** The client of this page is no longer the one at the desk, or another tab knows more of them. */
	refuse(why: string): void;
	/** The server could not be asked; the form can still be sent. */
	fail(action: string): void;
}

const PLAN = "plan";
/** Asks whether the client still stands, and changes nothing. */
const STILL = "still";
/** Begins the server's time for this client anew, and changes nothing. */
const TOUCH = "touch";
const MOST_MS = 10_000;

/**
 * Asks for the plan of what stands in the form: one question at a time, then the newest. Two at once could overtake each
 * other, and the older answers would stay. A button that could not be sent goes with the next question.
 */
export class LiveDesk {
	readonly #read: () => URLSearchParams;
	readonly #listener: LiveDeskListener;
	#turn: number;
	#actions: string[] = [];
	#isWanted = false;
	#isBusy = false;
	#isStopped = false;
	#isHeld = false;
	#under: AbortController | undefined;
	#working: Promise<void> = Promise.resolve();

	/**
	 * @param read - the form as it stands at that moment
	 * @param turn - how often this client's answers had changed when the page came
	 */
	constructor(read: () => URLSearchParams, turn: number, listener: LiveDeskListener) {
		this.#read = read;
		this.#turn = turn;
		this.#listener = listener;
	}

	get turn(): number {
		return this.#turn;
	}

	/** @param action - of a button; left out where an answer changed */
	ask(action?: string): void {
		if (this.#isStopped) return;
		if (action !== undefined && action !== PLAN) this.#actions.push(action);
		this.#isWanted = true;
		if (!this.#isBusy && !this.#isHeld) this.#working = this.#work();
	}

	/** Somebody is there. Whatever else is under way tells the server so too. */
	touch(): void {
		if (!this.#isBusy && !this.#isHeld) this.ask(TOUCH);
	}

	/** Resolves once nothing is asked any more. */
	async quiet(): Promise<void> {
		while (this.#isBusy) await this.#working;
	}

	/** The last thing asked for this client: what is under way is left, and what waits is dropped. */
	end(action: string): void {
		this.#actions = [];
		this.#isStopped = false;
		this.#isHeld = false;
		this.#under?.abort();
		this.ask(action);
	}

	/** Leaves what is under way and asks nothing more: its answer could bring back what is cleared meanwhile. */
	stop(): void {
		this.#isStopped = true;
		this.#under?.abort();
	}

	/** Somebody is about to leave: what is under way is left, and what comes waits until they turn out to have stayed. */
	hold(): void {
		this.#isHeld = true;
		this.#under?.abort();
	}

	/** They have stayed: asks for what stands in the form by now. */
	resume(): void {
		this.#isHeld = false;
		this.ask();
	}

	/** Leaves the page where the client is there no more. */
	async check(): Promise<void> {
		if (this.#isBusy || this.#isOff) return;
		const label = this.#read().get("label") ?? "";
		const answer = await this.#post(new URLSearchParams({ label, do: STILL })).catch(
			() => undefined,
		);
		if (answer?.status === 409 && !this.#isStopped)
			this.#listener.refuse((await answer.json()).refused);
	}

	get #isOff(): boolean {
		return this.#isStopped || this.#isHeld;
	}

	async #work(): Promise<void> {
		this.#isBusy = true;
		while (this.#isWanted && !this.#isOff) {
			const [action = PLAN] = this.#actions;
			this.#isWanted = false;
			const isTaken = await this.#send(action);
			// Only the one that was sent: two presses of one button are two moves. A touch that failed is of no use later.
			if ((isTaken || action === TOUCH) && this.#actions[0] === action) this.#actions.shift();
			if (!isTaken) break;
			this.#isWanted ||= this.#actions.length > 0;
		}
		this.#isBusy = false;
		// Somebody went on while the last question failed.
		if (this.#isWanted && !this.#isOff) this.#working = this.#work();
	}

	/** @returns whether the server took it */
	async #send(action: string): Promise<boolean> {
		const body = this.#read();
		body.set("do", action);
		body.set("turn", String(this.#turn));
		try {
			const answer = await this.#post(body);
			if (this.#isOff) return false;
			if (answer.status === 409) this.#listener.refuse((await answer.json()).refused);
			else if (answer.status === 204) return true;
			else if (!answer.ok) this.#listener.fail(action);
			else {
				const view: DeskView = await answer.json();
				this.#turn = view.turn;
				this.#listener.show(view, action, body);
				return true;
			}
		} catch {
			// Left for something newer, which is asked next.
			if (!this.#isOff && !this.#isWanted) this.#listener.fail(action);
		}
		return false;
	}

	async #post(body: URLSearchParams): Promise<Response> {
		const under = new AbortController();
		this.#under = under;
		const late = setTimeout(() => under.abort(), MOST_MS);
		try {
			return await fetch("/desk/plan", { method: "POST", body, signal: under.signal });
		} finally {
			clearTimeout(late);
		}
	}
}
