import { useTranslation } from "#app/i18n/use-translation.ts";

interface SourceMarksProps {
	/** The page's sources, in the order in which its list has them. */
	sources: readonly { id: string }[];
	/** Those that state the fact. */
	from: readonly string[];
}

/** Small links from a fact to the sources at the foot of the page that state it. */
export function SourceMarks({ sources, from }: SourceMarksProps) {
	const { t } = useTranslation("services");
	const numbers = from
		.map((id) => sources.findIndex((source) => source.id === id) + 1)
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
