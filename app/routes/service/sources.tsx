import { type FactNames, ServiceFact } from "#app/components/service-fact/service-fact.tsx";
import { SourceList } from "#app/components/source-list/source-list.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { wholeChecks } from "#app/domain/catalogue/trust.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Where sources differ, where every fact comes from, and when somebody looked. */
export function Sources({ service, names }: { service: ServicePage; names: FactNames }) {
	const { t, i18n } = useTranslation("services");
	const day = (date: string) => dateWords(date, i18n.language);
	return (
		<>
			{service.conflicts.length > 0 ? (
				<section className="note ask flow">
					<h2>{t("conflicts")}</h2>
					<ServiceFact service={service} fact="conflicts" names={names} withMarks />
					<p>{t("conflict.ask")}</p>
				</section>
			) : null}
			<section className="flow quiet">
				<h2>{t("sources")}</h2>
				<SourceList sources={service.sources} />
				<h3>{t("checked")}</h3>
				{[
					...new Set(
						wholeChecks(service).map((check) =>
							"on" in check ? `${check.kind} ${check.on}` : `sourced ${check.read}`,
						),
					),
				].map((entry) => {
					const [kind, date] = entry.split(" ") as [string, string];
					return <p key={entry}>{t(`checks.${kind}`, { date: day(date) })}</p>;
				})}
				{service.isConfirmed ? null : <p>{t("trust.notConfirmed")}</p>}
				<p>{t("again", { date: day(service.staleFrom) })}</p>
				<p>
					<a href={`/services/${service.id}/wrong`}>{t("wrong:link")}</a>
				</p>
			</section>
		</>
	);
}
