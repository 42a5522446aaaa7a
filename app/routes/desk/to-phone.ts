import { requireDeskForm } from "#app/server/desk/client-at-desk.server.ts";
import { makeHandOver } from "#app/server/hand-overs/make-hand-over.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import type { Route } from "./+types/to-phone";

export function loader() {
	return goOnWith("/desk");
}

/** `/desk/to-phone`: hands the client at the desk over to their own phone; what to say to them first stands beside the button. */
export async function action({ request, context }: Route.ActionArgs) {
	const { answers, walk } = (await requireDeskForm(request)).desk;
	const told = {
		form: 1 as const,
		direction: "to-phone" as const,
		isForOther: true,
		answers,
		walk,
	};
	const outcome = await makeHandOver(request, context, told);
	if ("not" in outcome) return goOnWith(`/desk?${outcome.not}`);
	return goOnWith("/hand-over/code", outcome.cookie);
}
