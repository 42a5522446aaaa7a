import { type Leaving, leadsElsewhere } from "./leaving.ts";
import type { LiveDesk } from "./live-desk.ts";

/** Whatever clears the client on the way; an answer still under way would bring them back. */
const CLEARS = 'a[href="/exit"], form[action="/clear"] button';
/** So long after a press on a number a browser may announce it as a way out, though the page stays. */
const CALL_MS = 1_000;
/** Whoever presses a key so long after leaving has not left: the way out was called off. */
const STAYED_MS = 10_000;
const SIGNS = ["keydown", "pointerdown", "input"] as const;

interface WaysOut {
	desk: LiveDesk;
	leaving: Leaving;
	/** Somebody takes a way out that clears the client. */
	onCleared: () => void;
}

/** Whether a press on this link takes the page away. */
export function takesAway(
	link: HTMLAnchorElement,
	{ ctrlKey, metaKey, shiftKey }: MouseEvent,
): boolean {
	const isHere = link.pathname === location.pathname && link.hash !== "";
	const isBeside = link.target !== "" || ctrlKey || metaKey || shiftKey;
	return link.protocol.startsWith("http") && !isHere && !isBeside && !link.matches(CLEARS);
}

/** Whether sending a form by this button takes the page away, and the client stays. */
export function sendsAway(form: HTMLFormElement, button: HTMLElement | null): boolean {
	if (form.id === "desk") return leadsElsewhere(button);
	return !button?.matches(`${CLEARS}, [value="next"]`);
}

/**
 * Hears of whoever leaves the page: nothing more is asked for the client meanwhile, unless they turn out to have stayed.
 *
 * @param signal - ends the listening
 */
export function watchWaysOut({ desk, leaving, onCleared }: WaysOut, signal: AbortSignal): void {
	let called = Number.NEGATIVE_INFINITY;
	let left: number | undefined;
	document.addEventListener(
		"click",
		({ target, timeStamp }) => {
			if (!(target instanceof Element)) return;
			const link = target.closest("a");
			if (link && !link.protocol.startsWith("http")) called = timeStamp;
			if (!target.closest(CLEARS)) return;
			desk.stop();
			onCleared();
		},
		{ signal, capture: true },
	);
	addEventListener(
		"beforeunload",
		({ timeStamp }) => {
			if (timeStamp - called < CALL_MS) return;
			left = timeStamp;
			desk.hold();
		},
		{ signal },
	);
	for (const sign of SIGNS)
		document.addEventListener(
			sign,
			({ timeStamp }) => {
				if (left === undefined || timeStamp - left < STAYED_MS) return;
				left = undefined;
				leaving.stay();
				desk.resume();
			},
			{ signal, capture: true },
		);
	// A page that the browser kept as it was may show a client who has gone since.
	addEventListener("pageshow", ({ persisted }) => persisted && location.reload(), { signal });
}
