import { data } from "react-router";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { readForm } from "#app/server/form.server.ts";
import { seeOther } from "#app/server/redirects.server.ts";
import { serviceAt } from "#app/server/service-at.server.ts";
import type { Route } from "./+types/route";
import { Outcome } from "./outcome.tsx";
import { stateOf, takeReport } from "./report.server.ts";
import { WrongForm } from "./wrong-form.tsx";

/** The quick way out is there where the page of the service has it. */
export const handle = {
	unlisted: true,
	exit: (shown: unknown) => (shown as { hasExit?: boolean } | undefined)?.hasExit === true,
};

/** `/services/<id>/wrong`: tells us that something in an entry is not right. */
export function loader({ request, params }: Route.LoaderArgs) {
	const { id, name, helps } = serviceAt(params.id, "/wrong", { moved: 308 });
	const { state, status } = stateOf(request);
	const shown = { service: { id, name }, state, hasExit: serviceWantsExit(helps) };
	return data(shown, { status });
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const service = serviceAt(params.id, "/wrong", { moved: 308 });
	const state = await takeReport(service, await readForm(request));
	return seeOther(`/services/${service.id}/wrong?${state}`, context);
}

export default function ServiceWrong({ loaderData }: Route.ComponentProps) {
	const { service, state } = loaderData;
	switch (state) {
		case "thanks":
		case "enough":
		case "unkept":
			return <Outcome service={service} state={state} />;
		default:
			return <WrongForm service={service} problem={state === "ask" ? undefined : state} />;
	}
}
