import { useTranslation } from "#app/i18n/use-translation.ts";

/** What the page does not do, where somebody might think that it does. */
export function NotDone() {
	const { t } = useTranslation("prescribe");
	return (
		<section className="screen-only flow" aria-labelledby="not-done">
			<h2 id="not-done">{t("notDone.title")}</h2>
			<p>{t("notDone.refers")}</p>
			<p>{t("notDone.keeps")}</p>
		</section>
	);
}
