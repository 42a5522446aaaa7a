import { useRef } from "react";
import type { DeskQuestionView } from "#app/domain/desk/desk-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { Key } from "./key.tsx";
import { useKeys } from "./use-keys.ts";

interface KeysProps {
	questions: readonly DeskQuestionView[];
	/** Somebody has turned the letters off: a voice or a tremor presses keys that nobody meant. */
	areOff: boolean;
	label: string;
}

const ACTIONS = ["x", "P", "W", "L", "B", "A", "C", "V", "H", "S", "O", "T", "N"] as const;

/** The keys of the desk: they work from here, and `?` lists them. */
export function Keys({ questions, areOff, label }: KeysProps) {
	const { t } = useTranslation("desk");
	const dialog = useRef<HTMLDialogElement>(null);
	useKeys({ areOff, onHelp: () => dialog.current?.showModal() });
	return (
		<>
			<button
				type="button"
				className="as-link needs-script"
				onClick={() => dialog.current?.showModal()}
			>
				{t("keys.show")} <Key>?</Key>
			</button>
			<dialog ref={dialog} aria-labelledby="keys-title" className="desk-keys">
				<h2 id="keys-title">{t("keys.title")}</h2>
				<p>{t("keys.how")}</p>
				<dl>
					{questions.map(({ field, letter, label: says }) => (
						<div key={field}>
							<dt>
								<kbd>{letter}</kbd>
							</dt>
							<dd>{says}</dd>
						</div>
					))}
					{ACTIONS.map((key) => (
						<div key={key}>
							<dt>
								<kbd>{key}</kbd>
							</dt>
							<dd>{t(`keys.action.${key}`)}</dd>
						</div>
					))}
				</dl>
				<button type="button" className="button" onClick={() => dialog.current?.close()}>
					{t("keys.close")}
				</button>
				<form method="post" action="/desk">
					<input type="hidden" name="label" value={label} />
					<button
						type="submit"
						name="do"
						value={areOff ? "keys-on" : "keys-off"}
						className="as-link"
					>
						{t(areOff ? "keys.on" : "keys.off")}
					</button>
				</form>
			</dialog>
		</>
	);
}
