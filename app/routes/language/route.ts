import { chosenLanguage } from "#app/i18n/chosen-language.ts";
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
	const answer = seeOther(ownPath(form.get("to") ?? undefined), context);
	const chosen = await chosenLanguage(form, context.get(requestContext).secure);
	if (chosen) answer.headers.append("Set-Cookie", chosen);
	return answer;
}
