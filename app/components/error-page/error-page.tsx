import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** The page for an address that is not there, a form that was refused, or a fault of ours. */
export function ErrorPage({ status }: { status: number }) {
	const { t } = useTranslation("pages");
	const kind =
		status === 404 ? "notFound" : status === 503 ? "busy" : status < 500 ? "refused" : "wrong";
	return (
		<article className="text flow">
			<PageTitle title={t(`${kind}.title`)} />
			<h1>{t(`${kind}.title`)}</h1>
			<p>{t(`${kind}.text`)}</p>
			<p>
				<a href="/now">{t("common:helpNow")}</a>
			</p>
			<p>
				<a href="/">{t("notFound.home")}</a>
			</p>
			<p>
				<a href="/services">{t("notFound.all")}</a>
			</p>
		</article>
	);
}
