import { dateWords } from "#app/i18n/dates.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

interface SeenFootProps {
	gathered: string;
	phoned: boolean;
	day: string;
	receipt: string;
}

/** What a plan that was handed over rests on, and how it gets on paper. */
export function SeenFoot({ gathered, phoned, day, receipt }: SeenFootProps) {
	const { t, i18n } = useTranslation("plan");
	const month = dateWords(gathered, i18n.language);
	return (
		<div className="text flow plan-part">
			<p className="screen-only">{t("handover:seen.print")}</p>
			<p className="paper-only">{t("printed")}</p>
			<p>{t("decides")}</p>
			<p>{phoned ? t("gatheredPhoned", { month }) : t("gathered", { month })}</p>
			<p className="quiet">
				{t("made", { date: dateWords(day, i18n.language) })} {t("receipt")}{" "}
				<bdi className="receipt">{receipt}</bdi> {t("receiptText")}
			</p>
		</div>
	);
}
