import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { Person } from "#app/domain/facts/person.ts";
import { nextQuestion } from "#app/domain/triage/question.ts";
import { wantsWork } from "#app/domain/triage/slots.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { planView } from "#app/server/plan-view.server.ts";
import { requireVisit } from "#app/server/visit.server.ts";
import type { Route } from "./+types/route";
import { Escalator } from "./escalator.tsx";
import { FirstCall } from "./first-call.tsx";
import { Gaps } from "./gaps.tsx";
import { Now } from "./now.tsx";
import { PlanFoot } from "./plan-foot.tsx";

export const handle = { exit: true };

export function loader({ request }: Route.LoaderArgs) {
	const visit = requireVisit(request);
	const person = new Person(visit.session.answers);
	const { region } = visit.navigator.catalogue;
	const shown = {
		...planView(visit).view,
		wantsWork: wantsWork(person) !== "no",
		hasNamed: person.named.length > 0,
		hasMore: nextQuestion(person, visit.navigator.questions, visit.context) !== null,
		nextNumber: visit.session.walk.length + 1,
		gathered: region.gathered,
		phoned: region.phoned,
	};
	return shown;
}

export default function PlanPage({ loaderData: plan }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("plan");
	return (
		<>
			<PageTitle title={t("title")} />
			<div className="text flow">
				<h1>{t("title")}</h1>
				<p>{t("lead")}</p>
				{i18n.language === "en" ? null : <p className="quiet">{t("common:englishOnly")}</p>}
			</div>
			<Now lines={plan.now} />
			<FirstCall {...plan} />
			<Escalator {...plan} />
			<Gaps {...plan} />
			<PlanFoot {...plan} />
		</>
	);
}
