import { English } from "#app/components/english/english.tsx";
import type { ResultCard } from "#app/domain/catalogue/result-card.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { whereWords } from "#app/i18n/where-words.ts";
import { ResultWay } from "./result-way.tsx";

/** A line of a list of services: enough to choose by, short enough for ten of them on a phone. */
export function ResultLine({ service }: { service: ResultCard }) {
	const { t, i18n } = useTranslation("browse");
	const { status } = service;
	return (
		<article className="line result">
			<h3>
				<a href={`/services/${service.id}`}>
					<English>{service.name}</English>
				</a>
			</h3>
			{status === "open" ? null : (
				<p>
					<strong>{t(`services:status.${status}`)}</strong>
				</p>
			)}
			<English as="p">{service.summary}</English>
			<p className="quiet">{whereWords(service, t, i18n.dir())}</p>
			<p className="quiet">
				{t("line.for")} <English>{service.whoItsFor}</English>
			</p>
			<p className="result-way">
				<ResultWay {...service} />
			</p>
			<p className="quiet">
				<Checked {...service} />
			</p>
		</article>
	);
}

/** The source's own date as exact as it shows, and the day we read it. */
function Checked({ source }: ResultCard) {
	const { t, i18n } = useTranslation("browse");
	if (source === undefined) return t("line.unread");
	const read = dateWords(source.read, i18n.language);
	return source.date === undefined
		? t("line.undated", { read })
		: t("line.checked", { date: dateWords(source.date, i18n.language), read });
}
