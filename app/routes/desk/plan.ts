import type { DeskView } from "#app/domain/desk/desk-view.ts";
import { getLocale } from "#app/i18n/locale.ts";
import { readDeskForm } from "#app/server/desk/client-at-desk.server.ts";
import { keepDesk } from "#app/server/desk/desk-cookie.server.ts";
import { nextClient } from "#app/server/desk/next-client.server.ts";
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

/**
 * `/desk/plan`: the same as sending the form of the desk, for its script: the view as JSON; 409 where the client is
 * another by now. `still` asks only that; `touch` begins the client's time anew; neither changes anything.
 */
export async function action({ request, context }: Route.ActionArgs) {
	const sent = await readDeskForm(request);
	if ("refused" in sent) return Response.json(sent, { status: 409 });
	const { form, desk } = sent;
	if (form.get("do") === "still") return new Response(null, { status: 204 });
	const { secure } = context.get(requestContext);
	if (form.get("do") === "touch") {
		return new Response(null, { status: 204, headers: { "Set-Cookie": keepDesk(desk, secure) } });
	}
	const shown = { language: getLocale(context), team: readTeam(request) };
	if (form.get("do") === "next") {
		const next = await nextClient(request, desk, secure);
		return answer(deskView(next.desk, shown), next.cookies);
	}
	const taken = takeDesk(form, desk, getNavigator());
	return answer(deskView(taken, shown), [keepDesk(taken, secure)]);
}

function answer(view: DeskView, cookies: readonly string[]): Response {
	const headers = new Headers({ "Cache-Control": "no-store" });
	for (const cookie of cookies) headers.append("Set-Cookie", cookie);
	return Response.json(view, { headers });
}
