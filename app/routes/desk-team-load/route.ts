import { redirect } from "react-router";
import { readTeamFile } from "#app/domain/team/read-team-file.ts";
import type { TeamProblem } from "#app/domain/team/team-list.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { keepTeam, readTeamState } from "#app/server/team/team-cookie.server.ts";
import { teamRevision } from "#app/server/team/team-revision.server.ts";
import { fileIn, uploadedForm } from "#app/server/team/uploaded-file.server.ts";
import type { Route } from "./+types/route";

/** Nobody opens this address; somebody may reload it. */
export function loader() {
	return redirect("/desk/team", 303);
}

/**
 * `/desk/team/load`: a team's file takes the place of the list on this device, or the page says what is wrong with it.
 * Nobody meant it to take the place of a list that their page did not show: that one is shown first.
 */
export async function action({ request, context }: Route.ActionArgs) {
	const { secure } = context.get(requestContext);
	const form = await uploadedForm(request);
	const read = readTeamFile(await fileIn(form, "file"));
	const team = readTeamState(request)?.team;
	const isOlder = team !== undefined && form.get("revision") !== teamRevision(team);
	if (read.ok && !isOlder)
		return goOnWith("/desk/team?loaded", keepTeam({ team: read.team, wrong: [] }, secure));
	const wrong: TeamProblem[] = read.ok ? [{ is: "stale" }] : read.problems;
	return goOnWith("/desk/team?kept", keepTeam({ team, in: "file", wrong }, secure));
}
