import { getLocale } from "#app/i18n/locale.ts";
import { readDeskForm } from "#app/server/desk/client-at-desk.server.ts";
import { keepDesk } from "#app/server/desk/desk-cookie.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { readTeam } from "#app/server/team/team-cookie.server.ts";
import type { Route } from "./+types/plan";
import { deskView } from "./desk-view.server.ts";
import { takeDesk } from "./take-desk.server.ts";

export function loader() {
	return goOnWith("/desk");
}

/** `/desk/plan`: the same as sending the form of the desk, for its script: the view as JSON; 409 where the client is another by now. */
export async function action({ request, context }: Route.ActionArgs) {
	const sent = await readDeskForm(request);
	if ("refused" in sent) return Response.json(sent, { status: 409 });
	const taken = takeDesk(sent.form, sent.desk, getNavigator());
	const view = deskView(taken, { language: getLocale(context), team: readTeam(request) });
	return Response.json(view, {
		headers: {
			"Cache-Control": "no-store",
			"Set-Cookie": keepDesk(taken, context.get(requestContext).secure),
		},
	});
}
