import { HelpToday } from "#app/components/help-today/help-today.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { paperSize } from "#app/components/service-line/paper-size.ts";
import { Person } from "#app/domain/facts/person.ts";
import { nextQuestion } from "#app/domain/triage/question.ts";
import { wantsWork } from "#app/domain/triage/slots.ts";
import { showsWaysUp } from "#app/domain/triage/ways-up.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { paperAddress } from "#app/server/paper-address.server.ts";
import { planView } from "#app/server/plan-view.server.ts";
import { requireVisit } from "#app/server/visit.server.ts";
import type { Route } from "./+types/route";
import { Escalator } from "./escalator.tsx";
import { FirstCall } from "./first-call.tsx";
import { Gaps } from "./gaps.tsx";
import { PlanFoot } from "./plan-foot.tsx";

export const handle = { exit: true, unlisted: true, sheet: "plan-on-paper" };

export function loader({ request, context }: Route.LoaderArgs) {
	const visit = requireVisit(request);
	const person = new Person(visit.session.answers);
	const { region, pathways, crisisWords } = visit.navigator.catalogue;
	const { view } = planView(visit);
	const shown = {
		...view,
		wantsWork: wantsWork(person) !== "no",
		pathways: pathways.map(({ id, name }) => ({ id, name })),
		listsWaysUp: showsWaysUp(person),
		hasNamed: person.named.length > 0,
		unasked: person.unasked,
		hasMore: nextQuestion(person, visit.navigator.questions, visit.context) !== null,
		nextNumber: visit.session.walk.length + 1,
		gathered: region.gathered,
		phoned: region.phoned,
		isForOther: visit.session.isForOther,
		address: paperAddress(request, "/plan"),
		crisisWords: (view.now.length > 0 && crisisWords.get(getLocale(context))) || {},
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
			<FirstCall {...plan} />
			<Escalator {...plan} />
			<Gaps {...plan} />
			<PlanFoot {...plan} />
		</div>
	);
}
