import type { SearchChoices } from "#app/domain/search/search-choices.ts";
import type { SearchView } from "#app/domain/search/search-view.ts";
import type { Asked, Told } from "./search-worker.ts";

/** Searches on the device while somebody types. Where a browser cannot, nothing happens and the form is sent as ever. */
export class LiveSearch {
	readonly #worker: Worker;
	readonly #day: string;
	#turn = 0;

	/**
	 * @param address - of the data to look through
	 * @param day - `YYYY-MM-DD`, for equals that take turns
	 * @param show - gets the answer to the newest question; older ones are dropped
	 */
	constructor(address: string, day: string, show: (view: SearchView) => void) {
		this.#day = day;
		this.#worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
		this.#worker.onmessage = ({ data: { turn, view } }: MessageEvent<Told>) => {
			if (turn === this.#turn) show(view);
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
		this.#worker.terminate();
	}

	#send(asked: Asked): void {
		this.#worker.postMessage(asked);
	}
}
