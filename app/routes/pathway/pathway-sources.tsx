import { SourceList } from "#app/components/source-list/source-list.tsx";
import type { PathwayPage } from "#app/domain/catalogue/pathway.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Where the facts of a pathway come from, when we read them, and when we look again. */
export function PathwaySources({ pathway }: { pathway: PathwayPage }) {
	const { t, i18n } = useTranslation("pathways");
	const day = (date: string) => dateWords(date, i18n.language);
	return (
		<section className="flow quiet">
			<h2>{t("services:sources")}</h2>
			<SourceList sources={pathway.sources} />
			<p>
				{t("read", { date: day(pathway.read) })} {t("payNote")}
			</p>
			<p>
				{pathway.isStale
					? t("plan:line.stale")
					: t("services:again", { date: day(pathway.staleFrom) })}
			</p>
		</section>
	);
}
