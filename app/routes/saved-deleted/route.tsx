import { ShortPage } from "#app/components/short-page/short-page.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

export const handle = { exit: true, unlisted: true };

/** `/saved/deleted`: a plan is gone. It says so to anybody, and knows nothing of whose it was. */
export default function Deleted() {
	const { t } = useTranslation("saved");
	return (
		<ShortPage browserTitle={t("title")} title={t("deleted.title")} text={t("deleted.text")}>
			<p>
				<a className="button" href="/">
					{t("deleted.home")}
				</a>
			</p>
		</ShortPage>
	);
}
