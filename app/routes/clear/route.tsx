import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { holdsAny } from "#app/server/of-a-person.server.ts";
import { forgetAndGo } from "#app/server/redirects.server.ts";
import type { Route } from "./+types/route";

export const handle = { unlisted: true };

/** Longer than a database takes that answers at all. */
const MOST_MS = 6000;

/**
 * The page may only say so where it is so: answers given since are forgotten first. A cookie that cannot be opened
 * holds none, and is not ours to clear.
 */
export function loader({ request, context }: Route.LoaderArgs) {
	if (holdsAny(request)) return clear(request, context);
	return { isShown: new URL(request.url).searchParams.has("shown") };
}

/** Forgets every answer, then says so on a page that can be reloaded. */
export function action({ request, context }: Route.ActionArgs) {
	return clear(request, context);
}

function clear(request: Request, context: Route.ActionArgs["context"]): Promise<Response> {
	const to = (isEnded: boolean) => (isEnded ? "/clear" : "/clear?shown");
	return forgetAndGo({ request, context, to, mostMs: MOST_MS });
}

export default function Clear({ loaderData: { isShown } }: Route.ComponentProps) {
	const { t } = useTranslation("pages");
	return (
		<article className="text flow">
			<PageTitle title={t("cleared.title")} />
			<h1>{t("cleared.title")}</h1>
			{isShown ? (
				<div className="note stop flow" role="alert">
					<h2>{t("cleared.shown.title")}</h2>
					<p>{t("cleared.shown.text")}</p>
				</div>
			) : null}
			<p>{t(isShown ? "cleared.onlyHere" : "cleared.text")}</p>
			<p>
				<a className="button" href="/start">
					{t("cleared.again")}
				</a>
			</p>
		</article>
	);
}
