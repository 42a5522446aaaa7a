import { PhoneNumber } from "#app/components/phone-number/phone-number.tsx";
import type { PlanView } from "#app/domain/triage/plan-view.ts";
import { isolated } from "#app/i18n/isolate.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";

/** What somebody named and nothing sure answers, said kindly, with somebody to ring. */
export function PlanGaps({ gaps, firstCall }: Pick<PlanView, "gaps" | "firstCall">) {
	const { t, i18n } = useTranslation("plan");
	if (gaps.length === 0 || firstCall === null) return null;
	const { name, phone } = firstCall.service;
	return (
		<section className="text note plan-part flow screen-only" aria-labelledby="gaps-title">
			<h2 id="gaps-title">{t("gaps.title")}</h2>
			<ul>
				{gaps.map(({ barrier }) => (
					<li key={barrier}>{t("gaps.line", { people: t(`barriers:${barrier}.people`) })}</li>
				))}
			</ul>
			<p>
				{t("gaps.text", { name: isolated(name, i18n.dir()) })}{" "}
				{phone ? <PhoneNumber number={phone.number} /> : null}
			</p>
		</section>
	);
}
