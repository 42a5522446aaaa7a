import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { PlanLineItem } from "#app/components/service-line/plan-line.tsx";
import type { Match } from "#app/domain/triage/match.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { lineView, planView } from "#app/server/plan-view.server.ts";
import { requireVisit } from "#app/server/visit.server.ts";
import type { Route } from "./+types/route";

export const handle = { exit: true, unlisted: true, sheets: ["lines"] } satisfies PageHandle;

export function loader({ request }: Route.LoaderArgs) {
	const visit = requireVisit(request);
	const { view, result } = planView(visit);
	const matches = new Map(result.matches.map((match) => [match.service.id, match]));
	const lines = result.plan.others.map((line) => lineView(line, matches.get(line.id) as Match));
	return { ...view, lines };
}

/** Everything that nothing rules out and that has no line in the plan, best first. */
export default function Others({ loaderData: plan }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("plan");
	return (
		<div className="text flow">
			<PageTitle title={t("others.title")} />
			<a className="back" href="/plan">
				{t("common:back")}
			</a>
			<h1>{t("others.title")}</h1>
			<p>{plan.lines.length > 0 ? t("others.lead") : t("others.empty")}</p>
			{i18n.language === "en" ? null : <p className="quiet">{t("common:englishOnly")}</p>}
			{plan.lines.map((line) => (
				<PlanLineItem
					key={line.service.id}
					line={line}
					answers={plan.answers}
					places={plan.places}
					askInstead={plan.askInstead}
					level={2}
				/>
			))}
		</div>
	);
}
