import { redirect } from "react-router";
import { readTeamFile } from "#app/domain/team/read-team-file.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { keepTeam, readTeamState } from "#app/server/team/team-cookie.server.ts";
import { uploadedFile } from "#app/server/team/uploaded-file.server.ts";
import type { Route } from "./+types/route";

/** Nobody opens this address; somebody may reload it. */
export function loader() {
	return redirect("/desk/team", 303);
}

/** `/desk/team/load`: a team's file takes the place of the list on this device, or the page says what is wrong with it. */
export async function action({ request, context }: Route.ActionArgs) {
	const { secure } = context.get(requestContext);
	const read = readTeamFile(await uploadedFile(request, "file"));
	if (read.ok)
		return goOnWith("/desk/team?loaded", keepTeam({ team: read.team, wrong: [] }, secure));
	const team = readTeamState(request)?.team;
	return goOnWith("/desk/team?kept", keepTeam({ team, in: "file", wrong: read.problems }, secure));
}
