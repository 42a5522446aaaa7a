import { HelpToday } from "#app/components/help-today/help-today.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { Escalator } from "#app/components/plan-parts/escalator.tsx";
import { FirstCall } from "#app/components/plan-parts/first-call.tsx";
import { Picked } from "#app/components/plan-parts/picked.tsx";
import { PlanGaps } from "#app/components/plan-parts/plan-gaps.tsx";
import { paperSize } from "#app/components/service-line/paper-size.ts";
import { Person } from "#app/domain/facts/person.ts";
import { nextQuestion } from "#app/domain/triage/question.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { paperAddress } from "#app/server/paper-address.server.ts";
import { planPage } from "#app/server/plan-page.server.ts";
import { requireVisit } from "#app/server/visit.server.ts";
import type { Route } from "./+types/route";
import { PlanFoot } from "./plan-foot.tsx";

export const handle = {
	exit: true,
	unlisted: true,
	sheets: ["steps", "lines", "plan", "codes", "plan-on-paper"],
} satisfies PageHandle;

export function loader({ request, context }: Route.LoaderArgs) {
	const visit = requireVisit(request);
	const { session, navigator, context: triageContext } = visit;
	const next = nextQuestion(new Person(session.answers), navigator.questions, triageContext);
	const shown = {
		...planPage(visit, getLocale(context)),
		hasMore: next !== null,
		nextNumber: session.walk.length + 1,
		address: paperAddress(request, "/plan"),
	};
	return shown;
}

export default function PlanPage({ loaderData: plan }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("plan");
	const title = t(plan.isForOther ? "titleOther" : "title");
	return (
		<div className={`plan ${paperSize(plan)}`}>
			<PageTitle title={title} />
			<div className="text flow">
				<h1>{title}</h1>
				<p>{t("lead")}</p>
				{i18n.language === "en" ? null : (
					<p className="quiet screen-only">{t("common:englishOnly")}</p>
				)}
			</div>
			<HelpToday lines={plan.now} words={plan.crisisWords} />
			<Picked {...plan} />
			<FirstCall {...plan} />
			<Escalator {...plan} />
			<PlanGaps {...plan} />
			<PlanFoot {...plan} />
		</div>
	);
}
