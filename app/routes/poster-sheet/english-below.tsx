import { wordsIn } from "#app/i18n/instance.ts";
import { FALLBACK } from "#app/i18n/languages.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** The same in English, small, so that whoever hangs it up or hands it over knows what it says. */
export function EnglishBelow({ isShort = false }: { isShort?: boolean }) {
	const { i18n } = useTranslation("poster");
	if (i18n.language === FALLBACK) return null;
	const { t } = wordsIn(FALLBACK);
	return (
		<p className="poster-english" lang="en" dir="ltr">
			<strong>{t("poster:says.title")}</strong> {isShort ? null : t("poster:says.lead")}
		</p>
	);
}
