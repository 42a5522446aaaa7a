import { PlanLineItem } from "#app/components/service-line/plan-line.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PlanView } from "#app/server/plan-view.server.ts";

/** The one person to ring or walk in to. */
export function FirstCall({ firstCall, answers, places }: PlanView) {
	const { t } = useTranslation("plan");
	return (
		<section className="first-call plan-part" aria-labelledby="first-title">
			<h2 id="first-title">{t("firstCall.title")}</h2>
			<p className="quiet first-text">{t("firstCall.text")}</p>
			{firstCall ? (
				<PlanLineItem line={firstCall} answers={answers} places={places} />
			) : (
				<p>{t("firstCall.nobody")}</p>
			)}
		</section>
	);
}
