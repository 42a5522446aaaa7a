import { English } from "#app/components/english/english.tsx";
import { LeafletLinks } from "#app/components/leaflet-links/leaflet-links.tsx";
import { ResultWay } from "#app/components/result-line/result-way.tsx";
import { WhoRefers } from "#app/components/who-refers/who-refers.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { whereWords } from "#app/i18n/where-words.ts";
import type { TeamLine } from "./prescribe-page.server.ts";

/** A service for somebody with a patient beside them: what it is, where, who may refer, the number, and what to hand over. */
export function PrescribeLine({ service, way, note }: Omit<TeamLine, "note"> & { note?: string }) {
	const { t, i18n } = useTranslation("prescribe");
	const { id, name, summary, status } = service;
	return (
		<article className="line result">
			<h3>
				<English>{name}</English>
			</h3>
			{status === "open" ? null : (
				<p>
					<strong>{t(`services:status.${status}`)}</strong>
				</p>
			)}
			<English as="p">{summary}</English>
			{note ? (
				<p>
					{t("team:row.note")}: <bdi>{note}</bdi>
				</p>
			) : null}
			<p>{way ? <WhoRefers way={way} /> : <strong>{t("way.others")}</strong>}</p>
			<p className="quiet">{whereWords(service, t, i18n.dir())}</p>
			<p className="result-way">
				<ResultWay {...service} />
			</p>
			<LeafletLinks id={id} name={name} />
			<p className="screen-only">
				<a className="back" href={`/prescribe/${id}`}>
					{t("readOut")}{" "}
					<span className="hidden-words">
						(<English>{name}</English>)
					</span>
				</a>
			</p>
		</article>
	);
}
