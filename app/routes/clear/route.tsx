import { PageTitle } from "#app/components/page-title/page-title.tsx";
import { useTranslation } from "#app/i18n/use-translation.ts";
import { readHandOver } from "#app/server/hand-overs/hand-over-cookie.server.ts";
import { readSeen } from "#app/server/hand-overs/seen-cookie.server.ts";
import { readMessage } from "#app/server/messages/message-cookie.server.ts";
import { readPaperDraft } from "#app/server/paper-draft.server.ts";
import { readPlaceDraft } from "#app/server/place-draft.server.ts";
import { forgetAndGo } from "#app/server/redirects.server.ts";
import { readSavedCode } from "#app/server/saved-plans/saved-code.server.ts";
import { readSession } from "#app/server/session.server.ts";
import type { Route } from "./+types/route";

export const handle = { unlisted: true };

/** Longer than a database takes that answers at all. */
const MOST_MS = 6000;

/**
 * The page may only say so where it is so: answers given since are forgotten first. A cookie that cannot be opened
 * holds none; it may be another site's, set for a whole domain, and not ours to clear.
 */
export function loader({ request, context }: Route.LoaderArgs) {
	const all = [
		readSession,
		readPlaceDraft,
		readSavedCode,
		readHandOver,
		readSeen,
		readMessage,
		readPaperDraft,
	];
	const isKept = all.some((read) => read(request) !== undefined);
	if (isKept) return clear(request, context);
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
