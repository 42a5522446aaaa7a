import type { ReactNode } from "react";
import { English } from "#app/components/english/english.tsx";
import type { Excluded } from "#app/domain/catalogue/service-page.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface ExcludedFactProps {
	excluded: readonly Excluded[];
	/** Marks of the sources that say so. */
	marks: (from: readonly string[]) => ReactNode;
}

/** What somebody cannot have as well as a service, and what happens then where a source says so. */
export function ExcludedFact({ excluded, marks }: ExcludedFactProps) {
	const { t } = useTranslation("wayin");
	return excluded.map(({ says, from, entries }) => (
		<div key={says ?? ""}>
			<p>
				{says ? <English>{says}</English> : t("excluded.both")} {marks(from)}
			</p>
			<ul>
				{entries.map(({ id, name }) => (
					<li key={id}>
						<a href={`/services/${id}`}>
							<English>{name}</English>
						</a>
					</li>
				))}
			</ul>
		</div>
	));
}
