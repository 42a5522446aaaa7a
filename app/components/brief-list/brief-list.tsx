import { English } from "#app/components/english/english.tsx";
import type { BriefEntry } from "#app/domain/catalogue/browse-list.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Services by name, each with one sentence, and with its status where it is not open. */
export function BriefList({ entries }: { entries: readonly BriefEntry[] }) {
	const { t } = useTranslation("services");
	return (
		<ul className="plain">
			{entries.map(({ id, name, summary, status }) => (
				<li key={id} className="entry">
					<a href={`/services/${id}`} className="back">
						<English>{name}</English>
					</a>
					{status === "open" ? null : <p className="quiet">{t(`status.${status}`)}</p>}
					<English as="p">{summary}</English>
				</li>
			))}
		</ul>
	);
}
