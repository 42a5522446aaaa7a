import type { Leaving } from "./leaving.ts";
import type { LiveDesk } from "./live-desk.ts";
import type { OwnNotes } from "./own-notes.ts";

/** Whatever clears the client on the way; an answer still under way would bring them back. */
const CLEARS = 'a[href="/exit"], form[action="/clear"] button';

interface WaysOut {
	desk: LiveDesk;
	leaving: Leaving;
	notes: OwnNotes;
	/** Somebody takes a way out that clears the client. */
	onCleared: () => void;
}

/**
 * Hears of whoever leaves the page otherwise than with what stands in its form.
 *
 * @param signal - ends the listening
 */
export function watchWaysOut(
	{ desk, leaving, notes, onCleared }: WaysOut,
	signal: AbortSignal,
): void {
	let isCall = false;
	document.addEventListener(
		"click",
		({ target }) => {
			if (!(target instanceof Element)) return;
			const link = target.closest("a");
			isCall = link !== null && !link.protocol.startsWith("http");
			setTimeout(() => {
				isCall = false;
			});
			if (!target.closest(CLEARS)) return;
			notes.letGo();
			desk.stop();
			onCleared();
		},
		{ signal, capture: true },
	);
	addEventListener(
		"beforeunload",
		(event) => {
			// A number that is rung is announced as a way out too, and the page stays.
			if (isCall) return;
			if (!notes.areAtStake) {
				desk.stop();
				return;
			}
			event.preventDefault();
			// Comes about only when the browser has its answer: whoever stays works on.
			setTimeout(() => leaving.stay());
		},
		{ signal },
	);
	addEventListener(
		"pageshow",
		({ persisted }) => {
			if (!persisted) return;
			// A page that the browser kept as it was may show a client who has gone since.
			notes.letGo();
			location.reload();
		},
		{ signal },
	);
}
