import { useEffect, useRef } from "react";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { OwnNotes } from "./own-notes.ts";
import { sendsAway, takesAway } from "./ways-out.ts";

/**
 * Asks before a note of the adviser's own goes with the page, unless it was printed. Not by the browser's own question:
 * while that stands no timer runs, and the client would stay on the screen of whoever walked off.
 */
export function NotesWarning() {
	const { t } = useTranslation("desk");
	const dialog = useRef<HTMLDialogElement>(null);
	const goOn = useRef<() => void>(undefined);
	useEffect(() => {
		const listening = new AbortController();
		const options = { capture: true, signal: listening.signal };
		const notes = new OwnNotes(listening.signal);
		const askFirst = (event: Event, again: () => void) => {
			if (!notes.areAtStake) return;
			event.preventDefault();
			event.stopPropagation();
			goOn.current = () => {
				notes.letGo();
				again();
			};
			dialog.current?.showModal();
		};
		document.addEventListener(
			"click",
			(event) => {
				const link = event.target instanceof Element && event.target.closest("a");
				if (link && takesAway(link, event)) askFirst(event, () => link.click());
			},
			options,
		);
		document.addEventListener(
			"submit",
			(event) => {
				const form = event.target as HTMLFormElement;
				const button = event.submitter;
				if (sendsAway(form, button)) askFirst(event, () => form.requestSubmit(button));
			},
			options,
		);
		return () => listening.abort();
	}, []);
	const close = (then?: () => void) => {
		dialog.current?.close();
		then?.();
	};
	return (
		<dialog ref={dialog} aria-labelledby="notes-title" className="desk-keys flow">
			<h2 id="notes-title">{t("notes.title")}</h2>
			<p>{t("notes.text")}</p>
			<div className="desk-row">
				<button type="button" className="button" onClick={() => close(print)}>
					{t("notes.print")}
				</button>
				<button type="button" className="button second" onClick={() => close()}>
					{t("notes.stay")}
				</button>
				<button type="button" className="button second" onClick={() => close(goOn.current)}>
					{t("notes.go")}
				</button>
			</div>
		</dialog>
	);
}
