/** What tabs of one browser tell each other about the client whom they share. */
type Said = "gone" | "touched";

interface Told {
	label: string;
	is: Said;
}

const CHANNEL = "desk";

/** The tabs of this browser that show the same client. Nothing of the client is said, only the label. */
export class DeskTabs {
	readonly #channel = new BroadcastChannel(CHANNEL);
	readonly #label: string;

	constructor(label: string, hear: (is: Said) => void) {
		this.#label = label;
		this.#channel.onmessage = ({ data }: MessageEvent<Told>) => {
			if (data.label === label) hear(data.is);
		};
	}

	tell(is: Said): void {
		this.#channel.postMessage({ label: this.#label, is } satisfies Told);
	}

	close(): void {
		this.#channel.close();
	}
}
