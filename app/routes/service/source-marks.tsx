import type { ServicePage } from "#app/domain/catalogue/service-page.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Small links from a fact to the sources at the foot of the page that state it. */
export function SourceMarks({ service, from }: { service: ServicePage; from: readonly string[] }) {
	const { t } = useTranslation("services");
	const numbers = from
		.map((id) => service.sources.findIndex((source) => source.id === id) + 1)
		.filter((number) => number > 0);
	return (
		<span className="marks screen-only">
			{numbers.map((number) => (
				<a key={number} href={`#source-${number}`} aria-label={t("source.ref", { number })}>
					[{number}]
				</a>
			))}
		</span>
	);
}
