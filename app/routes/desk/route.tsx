import { data } from "react-router";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { chosenLanguage } from "#app/i18n/chosen-language.ts";
import { wordsIn } from "#app/i18n/instance.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { requireDeskForm } from "#app/server/desk/client-at-desk.server.ts";
import { keepDesk, openDesk, readDesk } from "#app/server/desk/desk-cookie.server.ts";
import { nextClient } from "#app/server/desk/next-client.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { isRunByNobody } from "#app/server/operator.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { readTeam } from "#app/server/team/team-cookie.server.ts";
import type { Route } from "./+types/route";
import { AboutService } from "./about-service.tsx";
import { anchorAfter } from "./anchor-after.ts";
import { Announcement } from "./announcement.tsx";
import { ClientEnds } from "./client-ends.tsx";
import { ClientScreen } from "./client-screen.tsx";
import { deskQuestions } from "./desk-form.server.ts";
import { DeskForm } from "./desk-form.tsx";
import { DeskLinks } from "./desk-links.tsx";
import { DeskPlan } from "./desk-plan.tsx";
import { deskView } from "./desk-view.server.ts";
import { FromCode } from "./from-code.tsx";
import { IdleWarning } from "./idle-warning.tsx";
import { Keys } from "./keys.tsx";
import { NotesWarning } from "./notes-warning.tsx";
import { noticeOf } from "./notice.ts";
import { Records } from "./records.tsx";
import { Shortlist } from "./shortlist.tsx";
import { takeDesk } from "./take-desk.server.ts";
import { TeamServices } from "./team-services.tsx";
import { Trouble } from "./trouble.tsx";
import { useLiveDesk } from "./use-live-desk.ts";
import { useStillPointer } from "./use-still-pointer.ts";

/** Its questions, and the buttons all over the page that belong to them. */
const FORM = "desk";

export const handle = {
	hydrate: true,
	exit: true,
	unlisted: true,
	words: ["desk", "plan", "services", "guide"],
	sheets: ["lines", "desk"],
	keepsTyped: () => FORM,
} satisfies PageHandle;

/** `/desk`: all questions on one page and the plan beside them, for one client at a time. */
export function loader({ request, context }: Route.LoaderArgs) {
	const before = readDesk(request);
	const desk = openDesk(before);
	const language = getLocale(context);
	const view = deskView(desk, { language, team: readTeam(request) });
	const shown = {
		view,
		questions: deskQuestions(language),
		areKeysOff: desk.areKeysOff,
		paper: desk.paper ?? "",
		trial: isRunByNobody(getNavigator().catalogue.region) ? wordsIn(language).t("pages:trial") : "",
		notice: noticeOf(new URL(request.url).searchParams),
	};
	const status = view.problems.length > 0 ? 422 : 200;
	// Only for a new label: a page that is slow to arrive would bring back who was cleared meanwhile.
	if (desk === before) return data(shown, { status });
	const cookie = keepDesk(desk, context.get(requestContext).secure);
	return data(shown, { status, headers: { "Set-Cookie": cookie } });
}

/** Passes the cookie on: each form of the page carries the label that it holds. */
export function headers({ loaderHeaders }: Route.HeadersArgs) {
	return loaderHeaders;
}

/** Takes the whole form where no script does; a form of another client is refused. */
export async function action({ request, context }: Route.ActionArgs) {
	const { form, desk } = await requireDeskForm(request);
	const { secure } = context.get(requestContext);
	const action = form.get("do") ?? "";
	if (action === "next")
		return goOnWith("/desk", ...(await nextClient(request, desk, secure)).cookies);
	// Enter in the field for a service presses the first button of the form.
	if (action === "plan" && form.get("about")?.trim()) form.set("do", "about");
	const taken = takeDesk(form, desk, getNavigator());
	const chosen = await chosenLanguage(form, secure);
	// What is to be mended stands at the top, and is told there.
	const anchor = taken.wrong.length > 0 ? "" : anchorAfter(form.get("do") ?? "");
	return goOnWith(`/desk${anchor}`, keepDesk(taken, secure), ...(chosen ? [chosen] : []));
}

/** The script asks for what changes by itself; nothing is asked anew because an address has. */
export const shouldRevalidate = () => false;

export default function DeskPage({ loaderData: page }: Route.ComponentProps) {
	const { t } = useTranslation("desk");
	useStillPointer();
	const { form, view, next, over, touch, hearTouch, hasTrouble } = useLiveDesk(page.view);
	return (
		<div className="desk">
			<PageTitle title={t("title")} isError={page.view.problems.length > 0} />
			<ClientScreen />
			<div className="desk-only">
				<ErrorSummary
					problems={page.view.problems.map(({ field, message }) => ({ fieldId: field, message }))}
				/>
			</div>
			<div className="desk-top desk-only">
				<h1>{t("title")}</h1>
				<p className="quiet">{t("client", { label: view.label.slice(0, 4) })}</p>
				<p>
					{t("lead")}{" "}
					<a className="back to-plan" href="#plan">
						{t("toPlan")}
					</a>
				</p>
				{page.trial ? <p className="note">{page.trial}</p> : null}
				<DeskLinks />
				<Keys questions={page.questions} areOff={page.areKeysOff} label={view.label} />
				<a href="/guide/advisers">{t("guide:advisers")}</a>
			</div>
			{page.notice ? (
				<p className="note stop desk-only" role="alert">
					{t(`notice.${page.notice}`)}
				</p>
			) : null}
			<Trouble isOn={hasTrouble} />
			<IdleWarning
				isOn={view.hasAnswers || view.list.length > 0}
				onTouch={touch}
				onOver={over}
				heard={hearTouch}
			/>
			<NotesWarning />
			<div className="desk-halves">
				<div className="desk-only flow">
					<FromCode
						label={view.label}
						typed={page.paper}
						problems={view.problems}
						hasAnswers={view.hasAnswers}
					/>
					<DeskForm ref={form} questions={page.questions} view={view} start={page.view} />
				</div>
				<div className="flow desk-beside" id="plan">
					<Announcement view={view === page.view ? null : view} />
					<TeamServices view={view} />
					<DeskPlan view={view} />
					<Shortlist view={view} />
					<AboutService view={view} />
					<Records records={view.records} isDelicate={view.isDelicate} />
					<ClientEnds view={view} onNext={next} />
				</div>
			</div>
		</div>
	);
}
