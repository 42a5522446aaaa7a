import { English } from "#app/components/english/english.tsx";
import { LANGUAGES } from "#app/i18n/languages.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface LeafletLinksProps {
	/** The service's id and name. */
	id: string;
	name: string;
}

/** A leaflet about a service in each language, under that language's own name: one press, and the page keeps its own. */
export function LeafletLinks({ id, name }: LeafletLinksProps) {
	const { t } = useTranslation("prescribe");
	return (
		<p className="leaflet-links screen-only">
			<strong>{t("leaflet.in")}</strong>{" "}
			{LANGUAGES.map((language) => (
				<a
					key={language.id}
					className="back"
					href={`/services/${id}/leaflet/${language.id}`}
					hrefLang={language.id}
				>
					<span lang={language.id} dir={language.dir}>
						{language.name}
					</span>{" "}
					<span className="hidden-words">
						(<English>{name}</English>)
					</span>
				</a>
			))}
		</p>
	);
}
