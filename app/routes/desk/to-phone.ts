import { requireDeskForm } from "#app/server/desk/client-at-desk.server.ts";
import { keepDesk } from "#app/server/desk/desk-cookie.server.ts";
import { makeHandOver } from "#app/server/hand-overs/make-hand-over.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import type { Route } from "./+types/to-phone";
import { takeDesk } from "./take-desk.server.ts";

export function loader() {
	return goOnWith("/desk");
}

/** `/desk/to-phone`: hands the client at the desk over to their own phone; what to say to them first stands beside the button. */
export async function action({ request, context }: Route.ActionArgs) {
	const { form, desk } = await requireDeskForm(request);
	// All that stands on the page by now, not what was last heard of it.
	const taken = takeDesk(form, desk, getNavigator());
	const { answers, walk, list } = taken;
	const told = {
		form: 1 as const,
		direction: "to-phone" as const,
		isForOther: true,
		answers,
		walk,
		picked: list.length > 0 ? list : undefined,
	};
	const outcome = await makeHandOver(request, context, told);
	const kept = keepDesk(taken, context.get(requestContext).secure);
	if ("not" in outcome) return goOnWith(`/desk?${outcome.not}`, kept);
	return goOnWith("/hand-over/code", outcome.cookie, kept);
}
