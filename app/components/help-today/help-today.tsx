import { CrisisLineItem } from "#app/components/crisis-line/crisis-line.tsx";
import type { CrisisLine } from "#app/domain/catalogue/crisis.schema.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** Lines that something named brings to the top: help that is there today. */
export function HelpToday({
	lines,
	words,
}: {
	lines: readonly CrisisLine[];
	words: Readonly<Record<string, string>>;
}) {
	const { t } = useTranslation("plan");
	if (lines.length === 0) return null;
	return (
		<section className="note stop plan-part" aria-labelledby="now-title">
			<h2 id="now-title">{t("now")}</h2>
			<div className="under abreast today">
				{lines.map((line) => (
					<CrisisLineItem key={line.id} line={line} words={words} level={3} />
				))}
			</div>
		</section>
	);
}
