import { data } from "react-router";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { HelpToday } from "#app/components/help-today/help-today.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { SearchListing } from "#app/components/search-listing/search-listing.tsx";
import { getLocale } from "#app/i18n/locale.ts";
import { useTranslation } from "#app/i18n/use-translation.ts";
import type { PageHandle } from "#app/root.tsx";
import { requestContext } from "#app/server/request-context.server.ts";
import type { Route } from "./+types/route";
import { Answer } from "./answer.tsx";
import { AskForm } from "./ask-form.tsx";
import { NotDone } from "./not-done.tsx";
import { prescribePage } from "./prescribe-page.server.ts";
import { takeForm } from "./prescribe-place.server.ts";
import { TeamLines } from "./team-lines.tsx";

export const handle = {
	exit: (shown: unknown) => (shown as { hasExit?: boolean } | undefined)?.hasExit === true,
	sheets: ["lines", "lists", "prescribe"],
} satisfies PageHandle;

/** `/prescribe`: a condition or circumstance and a place; `?q=` or `?need=`, and `?area=`, have the answer. */
export function loader({ request, context }: Route.LoaderArgs) {
	const { secure } = context.get(requestContext);
	const page = prescribePage(request, { secure, language: getLocale(context) });
	return data(page, { status: page.problem ? 422 : 200 });
}

export function action({ request, context }: Route.ActionArgs) {
	return takeForm(request, context.get(requestContext).secure);
}

/** The social prescriber's way in: what is the matter, where, and what there is, with a leaflet one press away. */
export default function Prescribe({ loaderData: page }: Route.ComponentProps) {
	const { t, i18n } = useTranslation("prescribe");
	const { choices, answer, place, problem } = page;
	const form = <AskForm choices={choices} place={place} problem={problem} />;
	return (
		<div className="text flow">
			<PageTitle title={t("title")} isError={problem !== undefined} />
			<SearchListing description={t("about")} path="/prescribe" />
			<ErrorSummary problems={problem ? [problem] : []} />
			<h1>{t("title")}</h1>
			{answer && !problem ? (
				<>
					<HelpToday lines={answer.now} words={page.crisisWords} />
					{i18n.language === "en" ? null : <p className="quiet">{t("common:englishOnly")}</p>}
					<Answer answer={answer} choices={choices} place={place} help={page.help} />
					<details className="screen-only">
						<summary>{t("form.change")}</summary>
						{form}
					</details>
					<p className="screen-only">
						<a className="back" href="/prescribe">
							{t("again")}
						</a>
					</p>
				</>
			) : (
				<>
					<p>{t("lead")}</p>
					<p>
						<a className="back" href="/guide/prescribers">
							{t("guide:prescribers")}
						</a>
					</p>
					<TeamLines lines={page.team} />
					{form}
				</>
			)}
			<NotDone />
		</div>
	);
}
