import { useTranslation } from "#app/i18n/use-translation.ts";

/** What the page does not do, where somebody might think that it does. */
export function NotDone() {
	const { t } = useTranslation("prescribe");
	return (
		<>
			<h2 className="screen-only">{t("notDone.title")}</h2>
			<p className="screen-only">{t("notDone.refers")}</p>
			<p className="screen-only">{t("notDone.keeps")}</p>
		</>
	);
}
