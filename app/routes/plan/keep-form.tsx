import { useTranslation } from "#app/i18n/use-translation.ts";

/** Keeps the plan under a code, and the answers with it only if somebody ticks that. */
export function KeepForm() {
	const { t } = useTranslation("saved");
	return (
		<form method="post" action="/saved/keep" className="flow">
			<h2>{t("keep.title")}</h2>
			<p>{t("keep.text")}</p>
			<label className="row">
				<input type="checkbox" name="answers" value="yes" autoComplete="off" />
				<span>
					{t("keep.answers")}
					<span className="quiet row-hint">{t("keep.answersHint")}</span>
				</span>
			</label>
			<button type="submit" className="button">
				{t("keep.button")}
			</button>
		</form>
	);
}
