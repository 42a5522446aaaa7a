import { useTranslation } from "#app/i18n/use-translation.ts";

/** How many of those asked for are not on the page. What was typed is not repeated. */
export function NotShown({ unknown, beyond }: { unknown: number; beyond: number }) {
	const { t } = useTranslation("compare");
	return (
		<>
			{unknown > 0 ? <p className="note ask">{t("unknown", { count: unknown })}</p> : null}
			{beyond > 0 ? <p className="note ask">{t("beyond")}</p> : null}
		</>
	);
}
