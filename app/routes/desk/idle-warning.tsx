import { useEffect, useRef } from "react";
import { useTranslation } from "#app/i18n/use-translation.ts";

const SECOND_MS = 1000;
const OVER_MS = 15 * 60 * SECOND_MS;
const WARN_MS = 13 * 60 * SECOND_MS;
/** Somebody at work touches the desk all the time; the server need not hear of each key. */
const TOUCH_MS = 20 * SECOND_MS;
const SIGNS = ["keydown", "pointerdown"] as const;

interface IdleWarningProps {
	/** Somebody is there: the server's time for this client begins anew. */
	onTouch: () => void;
	/** Nobody is: the client is cleared. */
	onOver: () => void;
}

/** A quarter of an hour without a key clears the desk. Two minutes before, it says so, and any key answers. */
export function IdleWarning({ onTouch, onOver }: IdleWarningProps) {
	const { t } = useTranslation("desk");
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		let timers: ReturnType<typeof setTimeout>[] = [];
		let touched = 0;
		const begin = (at: number) => {
			timers.forEach(clearTimeout);
			touched = at;
			timers = [
				setTimeout(() => dialog.current?.showModal(), WARN_MS),
				setTimeout(onOver, OVER_MS),
			];
		};
		const onSign = (event: Event) => {
			const isWarned = dialog.current?.open === true;
			if (!isWarned && event.timeStamp - touched < TOUCH_MS) return;
			// The key that answers means nothing else.
			if (isWarned) event.preventDefault();
			dialog.current?.close();
			begin(event.timeStamp);
			onTouch();
		};
		begin(0);
		for (const sign of SIGNS) document.addEventListener(sign, onSign, true);
		return () => {
			timers.forEach(clearTimeout);
			for (const sign of SIGNS) document.removeEventListener(sign, onSign, true);
		};
	}, [onTouch, onOver]);
	return (
		<>
			<dialog ref={dialog} role="alertdialog" aria-labelledby="idle-title" className="desk-keys">
				<h2 id="idle-title">{t("idle.title")}</h2>
				<p>{t("idle.text")}</p>
				<button type="button" className="button">
					{t("idle.stay")}
				</button>
			</dialog>
			<noscript>
				<meta httpEquiv="refresh" content={`${OVER_MS / SECOND_MS};url=/desk/closed?idle`} />
			</noscript>
		</>
	);
}
