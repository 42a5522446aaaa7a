import { PlanLineItem } from "#app/components/service-line/plan-line.tsx";
import type { PlanView } from "#app/domain/triage/plan-view.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** The one person to ring or walk in to. */
export function FirstCall({
	firstCall,
	answers,
	places,
}: Pick<PlanView, "firstCall" | "answers" | "places">) {
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
