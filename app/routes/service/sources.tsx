import { English } from "#app/components/english/english.tsx";
import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { SourceMarks } from "./source-marks.tsx";

/** Where sources differ, where every fact comes from, and when somebody looked. */
export function Sources({ service }: { service: ServicePage }) {
	const { t, i18n } = useTranslation("services");
	const day = (date: string) => dateWords(date, i18n.language);
	return (
		<>
			{service.conflicts.length > 0 ? (
				<section className="note ask flow">
					<h2>{t("conflicts")}</h2>
					{service.conflicts.map(({ about, values }) => (
						<div key={about}>
							<p className="about">
								<English>{about}</English>
							</p>
							<ul>
								{values.map(({ says, from }) => (
									<li key={says}>
										<English>{says}</English> <SourceMarks service={service} from={from} />
									</li>
								))}
							</ul>
						</div>
					))}
					<p>{t("conflict.ask")}</p>
				</section>
			) : null}
			<section className="flow quiet">
				<h2>{t("sources")}</h2>
				<ol>
					{service.sources.map((source, index) => (
						<li key={source.id} id={`source-${index + 1}`}>
							<English>
								{source.url?.startsWith("https:") ? (
									<a href={source.url}>{source.title}</a>
								) : (
									source.title
								)}
								{source.publisher ? `, ${source.publisher}` : ""}
							</English>{" "}
							({sourceDate(source.date, source.estimated)}
							{source.read ? `; ${t("source.read", { date: day(source.read) })}` : ""}):{" "}
							<English>{source.says}.</English>
						</li>
					))}
				</ol>
				<h3>{t("checked")}</h3>
				{[
					...new Set(
						service.checks.map((check) =>
							"on" in check ? `${check.kind} ${check.on}` : `sourced ${check.read}`,
						),
					),
				].map((entry) => {
					const [kind, date] = entry.split(" ") as [string, string];
					return <p key={entry}>{t(`checks.${kind}`, { date: day(date) })}</p>;
				})}
				{service.isConfirmed ? null : <p>{t("trust.notConfirmed")}</p>}
				<p>{t("again", { date: day(service.staleFrom) })}</p>
			</section>
		</>
	);

	function sourceDate(date: string | undefined, isEstimate: boolean): string {
		if (date === undefined) return t("source.undated");
		return isEstimate ? t("source.estimated", { date: day(date) }) : day(date);
	}
}
