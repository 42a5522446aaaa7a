import { useEffect } from "react";
import { pressDigit, pressEnter, pressHowToAsk, pressLetter } from "./key-moves.ts";

interface KeysOptions {
	areOff: boolean;
	onHelp: () => void;
}

/** Fields in which letters are letters. */
const TYPED_INTO =
	"input[type=text], input[type=search], input:not([type]), textarea:not([readonly]), select";
/** What asks for the list of keys, on an Urdu keyboard too. */
const ASKS = ["?", "؟"];

/**
 * Letters lead to questions, letters with Shift to what can be done, digits choose within a question. By where a key
 * stands, not by what it writes: an Urdu keyboard has the same keys.
 */
export function useKeys({ areOff, onHelp }: KeysOptions): void {
	useEffect(() => {
		// A live list, which the browser keeps: looking through the whole page is felt at each key on a slow machine.
		const dialogs = document.getElementsByTagName("dialog");
		const onKey = (event: KeyboardEvent) => {
			// A key that answers the warning of the idle desk means nothing else.
			if (event.defaultPrevented) return;
			if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
			const target = event.target as HTMLElement;
			if ([...dialogs].some(({ open }) => open)) return;
			if (event.key === "Enter") {
				if (pressEnter(target)) event.preventDefault();
				return;
			}
			if (target.matches(TYPED_INTO)) {
				// Out of the field and into the question, whose digits work from there.
				if (event.key === "Escape")
					(target.closest<HTMLElement>("fieldset") ?? document.body).focus();
				if (event.key === "Escape" && document.activeElement === target) target.blur();
				return;
			}
			if (areOff) return;
			if (ASKS.includes(event.key)) {
				event.preventDefault();
				onHelp();
			} else if (pressKey(event, target)) event.preventDefault();
		};
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	}, [areOff, onHelp]);
}

function pressKey({ code, shiftKey }: KeyboardEvent, target: HTMLElement): boolean {
	const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
	if (letter === "X" && !shiftKey) return pressHowToAsk(target);
	if (letter) return pressLetter(shiftKey ? letter : letter.toLowerCase());
	const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
	return digit !== undefined && !shiftKey && pressDigit(digit, target);
}
