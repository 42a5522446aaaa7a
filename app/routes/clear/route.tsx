import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { readCookie } from "#app/server/cookie-header.server.ts";
import { forgetAndGo } from "#app/server/redirects.server.ts";
import { ANSWERS_COOKIE } from "#app/server/session.server.ts";
import type { Route } from "./+types/route";

/**
 * The page may only say so where it is so: answers given since are forgotten first. Once: another site's cookie of
 * that name, set for a whole domain, is not ours to clear.
 */
export function loader({ request, context }: Route.LoaderArgs) {
	const hasAnswers = readCookie(request.headers.get("Cookie"), ANSWERS_COOKIE) !== undefined;
	const wasCleared = new URL(request.url).searchParams.has("done");
	return hasAnswers && !wasCleared ? forgetAndGo("/clear?done", context) : null;
}

/** Forgets every answer, then says so on a page that can be reloaded. */
export function action({ context }: Route.ActionArgs) {
	return forgetAndGo("/clear", context);
}

export default function Clear() {
	const { t } = useTranslation("pages");
	return (
		<article className="text flow">
			<PageTitle title={t("cleared.title")} />
			<h1>{t("cleared.title")}</h1>
			<p>{t("cleared.text")}</p>
			<p>
				<a className="button" href="/start">
					{t("cleared.again")}
				</a>
			</p>
		</article>
	);
}
