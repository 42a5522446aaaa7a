import { data } from "react-router";
import { AnswerList } from "#app/components/answer-list/answer-list.tsx";
import { HelpToday } from "#app/components/help-today/help-today.tsx";
import { LookAgain } from "#app/components/look-again/look-again.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { Escalator } from "#app/components/plan-parts/escalator.tsx";
import { FirstCall } from "#app/components/plan-parts/first-call.tsx";
import { Picked } from "#app/components/plan-parts/picked.tsx";
import { PlanGaps } from "#app/components/plan-parts/plan-gaps.tsx";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { now, timeOfDay, today } from "#app/server/clock.server.ts";
import { clientAt, readDesk } from "#app/server/desk/desk-cookie.server.ts";
import { handOvers } from "#app/server/hand-overs/hand-overs.server.ts";
import { markOf } from "#app/server/hand-overs/mark.server.ts";
import { requireSeen } from "#app/server/hand-overs/opened-hand-over.server.ts";
import { forgetSeen, readSeen } from "#app/server/hand-overs/seen-cookie.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { planPage } from "#app/server/plan-page.server.ts";
import { namesIn } from "#app/server/plan-view.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { orTrouble } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/route";
import { SeenFoot } from "./seen-foot.tsx";
import { ToDesk } from "./to-desk.tsx";

export const handle = {
	exit: true,
	unlisted: true,
	sheets: ["steps", "lines", "plan", "facts"],
} satisfies PageHandle;

/** `/hand-over/seen`: what somebody handed over, as their own pages show it, until its time is over or they end it. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const { secure } = context.get(requestContext);
	const { opened, until } = await requireSeen(request, "to-adviser", secure);
	const navigator = getNavigator();
	// Whoever reads it is never the one whom it is about.
	const session = { ...opened, isShared: true, isForOther: true };
	const visit = { session, navigator, context: navigator.on(today()) };
	const hasFailed = new URL(request.url).searchParams.has("trouble");
	const shown = {
		...planPage(visit, getLocale(context)),
		walk: opened.walk,
		names: namesIn(opened.answers, navigator),
		until: timeOfDay(until),
		mark: markOf(opened.serial),
		atDesk: clientAt(readDesk(request))?.label ?? "",
		hasFailed,
	};
	// Nobody has to press anything for it to go when it should.
	const seconds = Math.max(1, Math.ceil((until - now()) / 1000));
	return data(shown, {
		status: hasFailed ? 503 : 200,
		headers: { Refresh: String(seconds) },
	});
}

/** Passes on when the page is to be asked for again. */
export function headers({ loaderHeaders }: Route.HeadersArgs) {
	return loaderHeaders;
}

/** Closes it before its time. */
export async function action({ request, context }: Route.ActionArgs) {
	const opened = readSeen(request)?.opened;
	// Forgotten here it is, whatever the database says.
	if (opened) await orTrouble(handOvers().end(opened.serial));
	return goOnWith("/hand-over/open?done", forgetSeen(context.get(requestContext).secure));
}

export default function SeenPage({ loaderData: plan }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("handover");
	return (
		<>
			<PageTitle title={t("seen.title")} />
			<div className="text flow">
				<h1>{t("seen.title")}</h1>
				<p>{t("seen.until", { until: plan.until })}</p>
				<form method="post" action="/hand-over/seen">
					<button type="submit" className="button second">
						{t("seen.close")}
					</button>
				</form>
				<ToDesk {...plan} />
				{i18n.language === "en" ? null : <p className="quiet">{t("common:englishOnly")}</p>}
			</div>
			<div className="text flow plan-part screen-only">
				<h2>{t("seen.answers")}</h2>
				<AnswerList
					answers={plan.answers}
					walk={plan.walk}
					names={plan.names}
					canChange={false}
					isForOther
				/>
			</div>
			<HelpToday lines={plan.now} words={plan.crisisWords} />
			<Picked {...plan} />
			<FirstCall {...plan} />
			<Escalator {...plan} />
			<PlanGaps {...plan} />
			<SeenFoot {...plan} />
			<LookAgain of="seen" mark={plan.mark} />
		</>
	);
}
