import { English } from "#app/components/english/english.tsx";
import type { Source } from "#app/domain/catalogue/service.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** A source, with the day on which we read it where that is known. */
type ReadSource = Source & { read?: string | undefined };

/** Where the facts of a page come from: title, publisher, both dates and what each says. */
export function SourceList({ sources }: { sources: readonly ReadSource[] }) {
	const { t, i18n } = useTranslation("services");
	const day = ({ date, estimated }: Source) => {
		if (date === undefined) return t("source.undated");
		const words = dateWords(date, i18n.language);
		return estimated ? t("source.estimated", { date: words }) : words;
	};
	return (
		<ol>
			{sources.map((source, index) => (
				<li key={source.id} id={`source-${index + 1}`}>
					<English>
						{source.url?.startsWith("https:") ? (
							<a href={source.url}>{source.title}</a>
						) : (
							source.title
						)}
						{source.publisher ? `, ${source.publisher}` : ""}
					</English>{" "}
					({day(source)}
					{source.read
						? `; ${t("source.read", { date: dateWords(source.read, i18n.language) })}`
						: ""}
					): <English>{source.says}.</English>
				</li>
			))}
		</ol>
	);
}
