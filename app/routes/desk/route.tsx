import { data } from "react-router";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { requireDeskForm } from "#app/server/desk/client-at-desk.server.ts";
import { keepDesk, openDesk, readDesk } from "#app/server/desk/desk-cookie.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import type { Route } from "./+types/route";
import { AboutService } from "./about-service.tsx";
import { Announcement } from "./announcement.tsx";
import { ClientEnds } from "./client-ends.tsx";
import { ClientScreen } from "./client-screen.tsx";
import { deskQuestions } from "./desk-form.server.ts";
import { DeskForm } from "./desk-form.tsx";
import { DeskPlan } from "./desk-plan.tsx";
import { deskView } from "./desk-view.server.ts";
import { FromCode } from "./from-code.tsx";
import { IdleWarning } from "./idle-warning.tsx";
import { Keys } from "./keys.tsx";
import { noticeOf } from "./notice.ts";
import { Records } from "./records.tsx";
import { Shortlist } from "./shortlist.tsx";
import { takeDesk } from "./take-desk.server.ts";
import { useLiveDesk } from "./use-live-desk.ts";

export const handle = {
	hydrate: true,
	exit: true,
	unlisted: true,
	words: ["desk", "plan", "services", "guide"],
	sheets: ["lines", "desk"],
} satisfies PageHandle;

/** `/desk`: all questions on one page and the plan beside them, for one client at a time. */
export function loader({ request, context }: Route.LoaderArgs) {
	const desk = openDesk(readDesk(request));
	const language = getLocale(context);
	const view = deskView(desk, language);
	const shown = {
		view,
		questions: deskQuestions(language),
		areKeysOff: desk.areKeysOff,
		paper: desk.paper ?? "",
		notice: noticeOf(new URL(request.url).searchParams),
	};
	const cookie = keepDesk(desk, context.get(requestContext).secure);
	const status = view.problems.length > 0 ? 422 : 200;
	return data(shown, { status, headers: { "Set-Cookie": cookie } });
}

/** Passes the cookie on: each form of the page carries the label that it holds. */
export function headers({ loaderHeaders }: Route.HeadersArgs) {
	return loaderHeaders;
}

/** Takes the whole form where no script does; a form of another client is refused. */
export async function action({ request, context }: Route.ActionArgs) {
	const { form, desk } = await requireDeskForm(request);
	const taken = takeDesk(form, desk, getNavigator());
	const to = form.get("do") === "plan" ? "/desk#plan" : "/desk";
	return goOnWith(to, keepDesk(taken, context.get(requestContext).secure));
}

/** The script asks for what changes by itself; nothing is asked anew because an address has. */
export const shouldRevalidate = () => false;

export default function DeskPage({ loaderData: page }: Route.ComponentProps) {
	const { t } = useTranslation("desk");
	const { form, view, next, touch, hasTrouble } = useLiveDesk(page.view);
	return (
		<div className="desk">
			<PageTitle title={t("title")} isError={page.view.problems.length > 0} />
			<div className="desk-top desk-only">
				<h1>{t("title")}</h1>
				<p className="quiet">{t("client", { label: view.label.slice(0, 4) })}</p>
				<Keys questions={page.questions} areOff={page.areKeysOff} label={view.label} />
				<a href="/guide/advisers">{t("guide:advisers")}</a>
			</div>
			{page.notice ? (
				<p className="note stop desk-only" role="alert">
					{t(`notice.${page.notice}`)}
				</p>
			) : null}
			{hasTrouble ? (
				<p className="note stop" role="alert">
					{t("trouble")}
				</p>
			) : null}
			<ClientScreen />
			<IdleWarning onTouch={touch} onOver={next} />
			<div className="desk-halves">
				<div className="desk-only flow">
					<FromCode label={view.label} typed={page.paper} problems={view.problems} />
					<DeskForm ref={form} questions={page.questions} view={view} start={page.view} />
				</div>
				<div className="flow desk-beside" id="plan">
					<Announcement view={view === page.view ? null : view} />
					<DeskPlan view={view} />
					<Shortlist view={view} />
					<AboutService view={view} />
					<Records records={view.records} />
					<ClientEnds label={view.label} hasAnswers={view.hasAnswers} onNext={next} />
				</div>
			</div>
		</div>
	);
}
