import { pickedServices } from "#app/domain/catalogue/picked-services.ts";
import { answeredDesk } from "#app/server/desk/answered-desk.server.ts";
import { clientAt, readDesk } from "#app/server/desk/desk-cookie.server.ts";
import { takeClientSeen } from "#app/server/desk/next-client.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { markOf } from "#app/server/hand-overs/mark.server.ts";
import { seenOrTrouble } from "#app/server/hand-overs/opened-hand-over.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { TROUBLE } from "#app/server/store/plain-trouble.server.ts";
import type { Route } from "./+types/from-screen";

export function loader() {
	return goOnWith("/desk");
}

/**
 * `/desk/from-screen`: the client whose hand-over this screen sees comes to the desk, with their answers and what they
 * chose with an adviser. One that has ended meanwhile gives nothing, and leads where its own page leads.
 */
export async function action({ request, context }: Route.ActionArgs) {
	const { secure } = context.get(requestContext);
	const seen = await seenOrTrouble(request, "to-adviser", secure);
	if (seen === TROUBLE) return goOnWith("/hand-over/seen?trouble");
	const form = await readForm(request);
	const before = readDesk(request);
	const { serial, answers, picked = [] } = seen.opened;
	// In another tab another hand-over was opened, or somebody came to the desk: the page first says what is so now.
	const isOther = form.get("of") !== markOf(serial);
	const client = clientAt(before);
	const isUntold = client !== undefined && form.get("replaces") !== client.label;
	if (isOther || isUntold) return goOnWith("/hand-over/seen#to-desk");
	const navigator = getNavigator();
	const list = pickedServices(picked, navigator.catalogue).map(({ id }) => id);
	const areKeysOff = before?.areKeysOff ?? false;
	const desk = answeredDesk({ answers, list }, { areKeysOff }, navigator);
	return goOnWith("/desk", ...takeClientSeen(desk, before, secure));
}
