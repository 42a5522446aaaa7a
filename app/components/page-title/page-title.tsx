import { useTranslation } from "#app/i18n/use-translation.ts";

/**
 * The page's title in the browser: React moves it into the head.
 *
 * @param isError - begins it with "Error:", so that it is the first thing read out
 */
export function PageTitle({ title, isError = false }: { title: string; isError?: boolean }) {
	const { t } = useTranslation();
	const whole = t("titled", { title, name: t("name") });
	return <title>{isError ? t("errorTitle", { title: whole }) : whole}</title>;
}
