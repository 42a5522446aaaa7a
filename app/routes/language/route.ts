import { ALL_LANGUAGES } from "#app/i18n/languages.ts";
import { languageCookie } from "#app/i18n/locale.ts";
import { readForm } from "#app/server/form.server.ts";
import { seeOther } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import type { Route } from "./+types/route";

/** A path of ours to go back to; anything else leads home. */
function ownPath(path: string | undefined): string {
	return path !== undefined && /^\/(?![/\\])[!-[\]-~]*$/.test(path) ? path : "/";
}

export function loader({ context }: Route.LoaderArgs) {
	return seeOther("/", context);
}

/** Changes the language and comes back to the same page. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request);
	const chosen = ALL_LANGUAGES.find(({ id }) => id === form.get("language"));
	const answer = seeOther(ownPath(form.get("to") ?? undefined), context);
	if (chosen) {
		const { secure } = context.get(requestContext);
		answer.headers.append("Set-Cookie", await languageCookie.serialize(chosen.id, { secure }));
	}
	return answer;
}
