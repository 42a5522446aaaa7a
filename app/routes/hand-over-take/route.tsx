import { data } from "react-router";
import { Choices } from "#app/components/choices/choices.tsx";
import { ErrorSummary } from "#app/components/error-summary/error-summary.tsx";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireSeen, seenOrTrouble } from "#app/server/hand-overs/opened-hand-over.server.ts";
import { forgetSeen } from "#app/server/hand-overs/seen-cookie.server.ts";
import { seeOther } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { readSession } from "#app/server/session.server.ts";
import { TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/route";

export const handle = { exit: true, unlisted: true };

/** `/hand-over/take`: says what is about to come to this phone, and asks who else uses it. */
export async function loader({ request, context }: Route.LoaderArgs) {
	await requireSeen(request, "to-phone", context.get(requestContext).secure);
	const { searchParams } = new URL(request.url);
	const isProblem = searchParams.has("again");
	const hasFailed = searchParams.has("trouble");
	const hasAnswers = (readSession(request)?.walk.length ?? 0) > 0;
	return data(
		{ isProblem, hasFailed, hasAnswers },
		{ status: isProblem ? 422 : hasFailed ? 503 : 200 },
	);
}

/** From here on they are this phone's own answers. */
export async function action({ request, context }: Route.ActionArgs) {
	const { secure } = context.get(requestContext);
	const seen = await seenOrTrouble(request, "to-phone", secure);
	if (seen === TROUBLE) return seeOther("/hand-over/take?trouble", context);
	const shared = (await readForm(request)).get("shared");
	if (shared !== "yes" && shared !== "no") return seeOther("/hand-over/take?again", context);
	const { answers, walk, picked } = seen.opened;
	const own = { answers, walk, picked, isShared: shared === "yes", isForOther: false };
	const answer = seeOther("/plan", context, own);
	answer.headers.append("Set-Cookie", forgetSeen(secure));
	return answer;
}

export default function Take({ loaderData }: Route.ComponentProps) {
	const { t } = useTranslation("handover");
	const { isProblem, hasFailed, hasAnswers } = loaderData;
	const problem = isProblem ? t("pages:start.problem") : undefined;
	return (
		<div className="text flow">
			<PageTitle title={t("openLink")} isError={isProblem} />
			<ErrorSummary problems={problem ? [{ fieldId: "shared", message: problem }] : []} />
			{hasFailed ? (
				<p className="note stop" role="alert">
					{t("take.trouble")}
				</p>
			) : null}
			<p>{t("take.text")}</p>
			{hasAnswers ? <p className="note">{t("take.replaces")}</p> : null}
			<form method="post" action="/hand-over/take" noValidate className="flow">
				<Choices
					name="shared"
					title={t("pages:start.title")}
					why={t("pages:start.why")}
					hint={t("pages:start.hint")}
					problem={problem}
					chosen={[]}
					choices={[
						{ value: "yes", label: t("pages:start.yes"), hint: t("pages:start.yesHint") },
						{ value: "no", label: t("pages:start.no"), hint: t("pages:start.noHint") },
					]}
				/>
				<button type="submit" className="button">
					{t("take.button")}
				</button>
			</form>
		</div>
	);
}
