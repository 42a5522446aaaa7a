import { type FormEvent, useEffect, useRef } from "react";
import { choicePairs, type SearchChoices } from "#app/domain/search/search-choices.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { KeptChoices } from "./kept-choices.tsx";

interface WordsFormProps {
	/** What the server answered to; what is typed afterwards is the field's own. */
	words: string;
	choices: SearchChoices;
	/** A whole postcode stands among what is typed: it counts once the form is sent. */
	hasPostcode: boolean;
	onReady: () => void;
	onWords: (words: string) => void;
}

/** The id that the choices further down the page belong to. */
export const FORM = "search";

/** The words to look for. Without script it is sent; with it, the list follows each letter. */
export function WordsForm({ words, choices, hasPostcode, onReady, onWords }: WordsFormProps) {
	const { t } = useTranslation("search");
	const field = useRef<HTMLInputElement>(null);
	const typedBefore = useRef(onWords);
	// Whoever has looked for something knows how; the hint stays where it stood while they type.
	const hasHint = words === "";

	useEffect(() => {
		// Somebody may have typed while the script was on its way.
		const typed = field.current?.value ?? "";
		if (typed !== words) typedBefore.current(typed);
	}, [words]);

	return (
		<search>
			<form id={FORM} method="get" action="/services" onSubmit={takePlaceAlong}>
				<label htmlFor="q">
					<strong>{t("words.label")}</strong>
				</label>
				{hasHint ? (
					<p id="q-hint" className="quiet">
						{t("words.hint")}
					</p>
				) : null}
				<div className="words-row">
					<input
						ref={field}
						className="box"
						id="q"
						name="q"
						type="search"
						dir="auto"
						maxLength={200}
						autoComplete="off"
						aria-describedby={hasHint ? "q-hint" : undefined}
						defaultValue={words}
						onFocus={onReady}
						onInput={(event) => onWords(event.currentTarget.value)}
					/>
					<button type="submit" className="button">
						{t("words.go")}
					</button>
				</div>
				{hasPostcode ? <p className="quiet">{t("words.postcode")}</p> : null}
				<KeptChoices pairs={choicePairs(choices)} names={["area", "compare"]} />
			</form>
		</search>
	);
}

/** Whoever filled both boxes and pressed one button means both: the place's form holds the words as well. */
function takePlaceAlong(event: FormEvent): void {
	const place = document.getElementById("place") as HTMLInputElement | null;
	if (!place?.value.trim() || !place.form) return;
	event.preventDefault();
	place.form.requestSubmit();
}
