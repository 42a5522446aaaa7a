import { redirect } from "react-router";
import { writeTeamFile } from "#app/domain/team/read-team-file.ts";
import { readTeamState } from "#app/server/team/team-cookie.server.ts";
import type { Route } from "./+types/route";

/** `/desk/team/file`: the list on this device as the file that the team keeps. */
export function loader({ request }: Route.LoaderArgs) {
	const team = readTeamState(request)?.team;
	if (team === undefined) throw redirect("/desk/team", 303);
	return new Response(writeTeamFile(team), {
		headers: {
			"Content-Type": "application/json; charset=utf-8",
			"Content-Disposition": 'attachment; filename="team-list.json"',
			"Cache-Control": "no-store",
		},
	});
}
