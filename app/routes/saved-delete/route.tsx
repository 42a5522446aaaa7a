import { data } from "react-router";
import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { seeOther } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { requireCode } from "#app/server/saved-plans/opened-plan.server.ts";
import { forgetSavedCode } from "#app/server/saved-plans/saved-code.server.ts";
import { savedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { orTrouble, TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/route";

export const handle = { exit: true, unlisted: true };

/** `/saved/delete`: asks once before a kept plan goes. */
export function loader({ request }: Route.LoaderArgs) {
	const { is } = requireCode(request);
	const hasFailed = new URL(request.url).searchParams.has("trouble");
	const shown = { back: is === "new" ? "/saved/kept" : "/saved/plan", hasFailed };
	return data(shown, { status: hasFailed ? 503 : 200 });
}

export async function action({ request, context }: Route.ActionArgs) {
	const { code } = requireCode(request);
	const outcome = await orTrouble(savedPlans().forget(code));
	if (outcome === TROUBLE) return seeOther("/saved/delete?trouble", context);
	const answer = seeOther("/saved/deleted", context);
	answer.headers.append("Set-Cookie", forgetSavedCode(context.get(requestContext).secure));
	return answer;
}

export default function Delete({ loaderData: { back, hasFailed } }: Route.ComponentProps) {
	const { t } = useTranslation("saved");
	return (
		<article className="text flow">
			<PageTitle title={t("title")} />
			<h1>{t("deleting.title")}</h1>
			{hasFailed ? <p className="note stop">{t("plan.trouble")}</p> : null}
			<p>{t("deleting.text")}</p>
			<form method="post" action="/saved/delete">
				<button type="submit" className="button">
					{t("deleting.yes")}
				</button>
			</form>
			<p>
				<a className="back" href={back}>
					{t("deleting.no")}
				</a>
			</p>
		</article>
	);
}
