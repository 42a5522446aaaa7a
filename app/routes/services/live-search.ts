import type { SearchChoices } from "#app/domain/search/search-choices.ts";
import type { SearchView } from "#app/domain/search/search-view.ts";
import type { Asked, Told } from "./search-worker.ts";

/** What some choices show. */
export interface Shown {
	choices: SearchChoices;
	view: SearchView | null;
}

/** Searches on the device while somebody types. Where a browser cannot, it never answers, and the form is sent as ever. */
export class LiveSearch {
	#worker: Worker | undefined;
	readonly #day: string;
	#turn = 0;

	/**
	 * @param address - of the data to look through
	 * @param day - `YYYY-MM-DD`, for equals that take turns
	 * @param show - gets the answer to the newest question; older ones are dropped
	 */
	constructor(address: string, day: string, show: (shown: Shown) => void) {
		this.#day = day;
		try {
			this.#worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
		} catch {
			return;
		}
		this.#worker.onerror = () => this.stop();
		this.#worker.onmessage = ({ data: told }: MessageEvent<Told>) => {
			if ("failed" in told) this.stop();
			else if (told.turn === this.#turn) show(told);
		};
		this.#send({ load: address });
	}

	ask(choices: SearchChoices): void {
		this.#turn += 1;
		this.#send({ choices, day: this.#day, turn: this.#turn });
	}

	/** Drops what has been asked and not answered. */
	forget(): void {
		this.#turn += 1;
	}

	stop(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#send(asked: Asked): void {
		this.#worker?.postMessage(asked);
	}
}
