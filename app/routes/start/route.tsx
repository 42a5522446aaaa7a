import { data } from "react-router";
import { Choices } from "#app/components/choices/choices.tsx";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { askedDistrict, districtOf } from "#app/server/asked-district.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { isRunByNobody } from "#app/server/operator.server.ts";
import { seeOther } from "#app/server/redirects.server.ts";
import { readSession, type Session } from "#app/server/session.server.ts";
import type { Route } from "./+types/route";

export const handle = { exit: true };

const PAGE = "start";

/** `/start?area=<district>`: the page before the first question; who comes from a place begins with it. */
export function loader({ request }: Route.LoaderArgs) {
	const session = readSession(request);
	const given = new URL(request.url).searchParams.get("for");
	const isForOther = given === null ? (session?.isForOther ?? false) : given === "other";
	const isProblem = session?.draft?.page === PAGE;
	const { region } = getNavigator().catalogue;
	const shown = {
		isForOther,
		isProblem,
		hasAnswers: (session?.walk.length ?? 0) > 0,
		area: askedDistrict(request, region)?.id,
		isTrial: isRunByNobody(region),
	};
	return data(shown, { status: isProblem ? 422 : 200 });
}

/**
 * Begins anew: whatever was answered before is forgotten. A district that the page was opened with stands in the first
 * question, to be sent on or changed: a waiting room's poster is read by people from the next district too.
 */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request);
	const shared = form.get("shared");
	const area = districtOf(form, getNavigator().catalogue.region)?.id;
	const begun: Session = {
		answers: {},
		walk: [],
		isShared: shared === "yes",
		isForOther: form.get("for") === "other",
	};
	if (shared === "yes" || shared === "no") {
		const there: Partial<Session> = area ? { answers: { area }, walk: ["area"] } : {};
		return seeOther("/q/1", context, { ...begun, ...there });
	}
	const draft = { page: PAGE, input: [], problem: "start.problem", choices: [] };
	const before = readSession(request) ?? begun;
	const here = area ? `/start?area=${area}` : "/start";
	return seeOther(here, context, { ...before, isForOther: begun.isForOther, draft });
}

export default function Start({ loaderData }: Route.ComponentProps) {
	const { t } = useTranslation("pages");
	const { isForOther, isProblem, hasAnswers, area, isTrial } = loaderData;
	const problem = isProblem ? t("start.problem") : undefined;
	return (
		<div className="text flow">
			<PageTitle title={t("start.title")} isError={isProblem} />
			<a className="back" href={area ? `/places/${area}` : "/"}>
				{t("common:back")}
			</a>
			<ErrorSummary problems={problem ? [{ fieldId: "shared", message: problem }] : []} />
			{hasAnswers ? (
				<p className="note">
					{t("start.have")}{" "}
					<a className="back" href="/check">
						{t("start.goOn")}
					</a>{" "}
					<span className="row-hint">{t("start.begin")}</span>
				</p>
			) : null}
			<form method="post" action="/start" noValidate className="flow">
				<input type="hidden" name="for" value={isForOther ? "other" : "me"} />
				{area ? <input type="hidden" name="area" value={area} /> : null}
				<Choices
					name="shared"
					title={t("start.title")}
					why={t("start.why")}
					hint={t("start.hint")}
					problem={problem}
					chosen={[]}
					choices={[
						{ value: "yes", label: t("start.yes"), hint: t("start.yesHint") },
						{ value: "no", label: t("start.no"), hint: t("start.noHint") },
					]}
				/>
				{isTrial ? <p className="note">{t("trial")}</p> : null}
				<p className="quiet">{t("start.ask")}</p>
				{isForOther ? <p className="note">{t("start.forOther")}</p> : null}
				<button type="submit" className="button">
					{t("common:continue")}
				</button>
			</form>
			<p>
				<a className="back" href="/paper">
					{t("paper:start")}
				</a>
			</p>
			<h2>{t("start.exitTitle")}</h2>
			<p>{t("start.exitText")}</p>
		</div>
	);
}
