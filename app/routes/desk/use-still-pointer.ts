import { useEffect } from "react";

/** What a browser tells of a scroll that a key has made, though nobody moved the mouse that lies somewhere on the page. */
const PASSED_OVER = ["pointerover", "pointerout", "mouseover", "mouseout"] as const;

/**
 * Keeps from React what passes under a mouse that lies still while somebody types: it would look through the page for
 * each, a third of the time from a key to its paint on a slow machine. Whoever moves the mouse is heard as ever.
 */
export function useStillPointer(): void {
	useEffect(() => {
		let isStill = false;
		const listening = new AbortController();
		const options = { capture: true, signal: listening.signal };
		addEventListener(
			"keydown",
			() => {
				isStill = true;
			},
			options,
		);
		addEventListener(
			"pointermove",
			({ movementX, movementY }) => {
				if (movementX !== 0 || movementY !== 0) isStill = false;
			},
			options,
		);
		for (const passed of PASSED_OVER)
			addEventListener(passed, (event) => isStill && event.stopPropagation(), options);
		return () => listening.abort();
	}, []);
}
