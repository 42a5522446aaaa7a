import { type RefObject, useEffect, useRef } from "react";
import { useTranslation } from "#app/i18n/use-translation.ts";

const MINUTE_MS = 60_000;
const OVER_MS = 15 * MINUTE_MS;
const WARN_MS = 13 * MINUTE_MS;
/** Somebody at work touches the desk all the time; the server need not hear of each key. */
const TOUCH_MS = 20_000;
const SIGNS = ["keydown", "pointerdown", "input", "wheel"] as const;

interface IdleWarningProps {
	/** There is a client to be cleared. */
	isOn: boolean;
	/** Somebody is there: the server's time for this client begins anew, and the other tabs hear of it. */
	onTouch: () => void;
	/** Nobody is: the client is cleared. */
	onOver: () => void;
	/** Is called where somebody is at the same client in another tab. */
	heard: RefObject<(() => void) | undefined>;
}

/** A quarter of an hour without a key clears the desk. Two minutes before, it says so, and any key answers. */
export function IdleWarning({ isOn, onTouch, onOver, heard }: IdleWarningProps) {
	const { t } = useTranslation("desk");
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		if (!isOn) return;
		let timers: ReturnType<typeof setTimeout>[] = [];
		let touched = 0;
		const begin = () => {
			timers.forEach(clearTimeout);
			dialog.current?.close();
			timers = [
				setTimeout(() => dialog.current?.showModal(), WARN_MS),
				setTimeout(onOver, OVER_MS),
			];
		};
		const onSign = (event: Event) => {
			const isWarned = dialog.current?.open === true;
			if (!isWarned && event.timeStamp - touched < TOUCH_MS) return;
			// Whoever leaves is let go; the key that answers means nothing else.
			if (event.target instanceof Element && event.target.closest('a[href="/exit"]')) return;
			if (isWarned) event.preventDefault();
			touched = event.timeStamp;
			begin();
			onTouch();
		};
		begin();
		heard.current = begin;
		const listening = new AbortController();
		const options = { capture: true, signal: listening.signal };
		for (const sign of SIGNS) document.addEventListener(sign, onSign, options);
		return () => {
			timers.forEach(clearTimeout);
			listening.abort();
		};
	}, [isOn, onTouch, onOver, heard]);
	return (
		<>
			<dialog ref={dialog} role="alertdialog" aria-labelledby="idle-title" className="desk-keys">
				<h2 id="idle-title">{t("idle.title")}</h2>
				<p>{t("idle.text")}</p>
				<button
					type="button"
					className="button"
					onClick={() => {
						heard.current?.();
						onTouch();
					}}
				>
					{t("idle.stay")}
				</button>
			</dialog>
			{isOn ? (
				<noscript>
					<meta httpEquiv="refresh" content={`${OVER_MS / 1000};url=/desk/closed?idle`} />
				</noscript>
			) : null}
		</>
	);
}
