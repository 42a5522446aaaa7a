import { data } from "react-router";
import { HelpToday } from "#app/components/help-today/help-today.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { PlanChanges } from "#app/components/plan-changes/plan-changes.tsx";
import { Picked } from "#app/components/plan-parts/picked.tsx";
import { paperSize } from "#app/components/service-line/paper-size.ts";
import { whatChanged } from "#app/domain/saved-plans/what-changed.ts";
import { dateWords } from "#app/i18n/dates.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { askInsteadOf } from "#app/server/ask-instead.server.ts";
import { today } from "#app/server/clock.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { paperAddress } from "#app/server/paper-address.server.ts";
import { requireOpenedPlan } from "#app/server/saved-plans/opened-plan.server.ts";
import type { Route } from "./+types/route";
import { SavedFoot } from "./saved-foot.tsx";
import { SavedLines } from "./saved-lines.tsx";

export const handle = {
	exit: true,
	unlisted: true,
	sheets: ["steps", "lines", "plan", "codes", "plan-on-paper"],
} satisfies PageHandle;

/** `/saved/plan`: a kept plan as it was, and first what has changed since. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const { plan, expiresOn, canBeExtended } = await requireOpenedPlan(request);
	const navigator = getNavigator();
	const { lines } = navigator.on(today()).crisis;
	const { told, now, ...rest } = plan;
	const hasFailed = new URL(request.url).searchParams.has("trouble");
	const shown = {
		...rest,
		// Of help that is there today, today's numbers.
		now: lines.filter(({ id }) => now.includes(id)),
		crisisWords: (now.length > 0 && navigator.catalogue.crisisWords.get(getLocale(context))) || {},
		askInstead: askInsteadOf(plan.firstCall?.service),
		changes: whatChanged(plan, navigator.catalogue),
		hasAnswers: told !== undefined,
		expiresOn,
		canBeExtended,
		hasFailed,
		address: paperAddress(request, "/saved"),
	};
	return data(shown, { status: hasFailed ? 503 : 200 });
}

export default function SavedPlanPage({ loaderData: plan }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("saved");
	return (
		<div className={`plan ${paperSize(plan)}`}>
			<PageTitle title={t("title")} />
			<div className="text flow">
				<h1>{t(plan.isForOther ? "plan:titleOther" : "title")}</h1>
				{plan.hasFailed ? (
					<p className="note stop" role="alert">
						{t("plan.trouble")}
					</p>
				) : null}
				<p>
					{t("plan.made", { date: dateWords(plan.day, i18n.language) })} {t("plan.reasons")}
				</p>
				{i18n.language === "en" ? null : (
					<p className="quiet screen-only">{t("common:englishOnly")}</p>
				)}
				<PlanChanges changes={plan.changes} />
			</div>
			<HelpToday lines={plan.now} words={plan.crisisWords} />
			<Picked {...plan} />
			<SavedLines {...plan} />
			<SavedFoot {...plan} />
		</div>
	);
}
