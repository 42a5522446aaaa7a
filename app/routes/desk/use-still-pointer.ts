import { useEffect } from "react";

/** What a browser tells at each scroll, though nobody moved the mouse that lies somewhere on the page. */
const PASSED_OVER = ["pointerover", "pointerout", "mouseover", "mouseout"] as const;

/**
 * Keeps from React what passes under a mouse that lies still while somebody types: it would look through the page for
 * each, a third of the time from a key to its paint on a slow machine, and nothing at the desk listens.
 */
export function useStillPointer(): void {
	useEffect(() => {
		const listening = new AbortController();
		const keep = (event: Event) => event.stopPropagation();
		for (const passed of PASSED_OVER)
			addEventListener(passed, keep, { capture: true, signal: listening.signal });
		return () => listening.abort();
	}, []);
}
