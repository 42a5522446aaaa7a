import { English } from "#app/components/english/english.tsx";
import { LeafletLinks } from "#app/components/leaflet-links/leaflet-links.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";

export interface TeamLine {
	id: string;
	name: string;
	/** The team's own words about the service; empty where it has none. */
	note: string;
}

/** The services that a surgery uses most, each with its leaflet: before anything is asked. */
export function TeamLines({ lines }: { lines: readonly TeamLine[] }) {
	const { t } = useTranslation("prescribe");
	if (lines.length === 0) return null;
	return (
		<section aria-labelledby="team-title" className="flow screen-only">
			<h2 id="team-title">{t("desk:team.title")}</h2>
			{lines.map(({ id, name, note }) => (
				<div key={id} className="line">
					<h3>
						<a href={`/prescribe/${id}`}>
							<English>{name}</English>
						</a>
					</h3>
					{note ? <p dir="auto">{note}</p> : null}
					<LeafletLinks id={id} name={name} />
				</div>
			))}
		</section>
	);
}
