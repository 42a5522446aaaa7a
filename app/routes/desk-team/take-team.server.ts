import type { RouterContextProvider } from "react-router";
import { withoutPostcodes } from "#app/domain/areas/without-postcodes.ts";
import { fitting, moved, type TeamMove, together } from "#app/domain/team/change-team.ts";
import {
	MOST_WORDS,
	TEAM_ID,
	type TeamList,
	type TeamService,
} from "#app/domain/team/team-list.ts";
import { readForm } from "#app/server/form.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { goOnWith } from "#app/server/redirects.server.ts";
import { requestContext } from "#app/server/request-context.server.ts";
import { forgetTeam, keepTeam, readTeamState } from "#app/server/team/team-cookie.server.ts";
import { teamRevision } from "#app/server/team/team-revision.server.ts";

const MOVES = ["add", "remove", "up", "down"] as const;

/**
 * Takes the form of the page, which carries the whole list: whatever is pressed, nothing that was typed is lost, and a
 * list whose cookie has gone comes back with the next press. A page that is older than the list, or knew of none, is put
 * together with it, and told so. Always a 303.
 */
export async function takeTeam(
	request: Request,
	context: Readonly<RouterContextProvider>,
): Promise<Response> {
	const { secure } = context.get(requestContext);
	const form = await readForm(request);
	if (form.get("do") === "off") return goOnWith("/desk/team?off", forgetTeam(secure));
	const before = readTeamState(request)?.team;
	const { byId, merged } = getNavigator().catalogue;
	const older = before && form.get("revision") !== teamRevision(before) ? before : undefined;
	const sent: TeamList = { name: form.get("name") ?? "", services: listIn(form) };
	const { name, services: listed } = older ? together(older, sent) : sent;
	const move = moveIn(form);
	const isKnown = move?.is !== "add" || byId.has(merged.get(move.id) ?? move.id);
	const services = move && isKnown ? moved(listed, move) : listed;
	const { team, problems } = fitting({ name, services }, before?.name ?? "");
	// Pressed twice, or sent from an older page without anything new: there is nothing to look through.
	if (older && teamRevision(team) !== teamRevision(older)) problems.unshift({ is: "stale" });
	// Nothing to keep yet but that a name is missing.
	const kept = team.name === "" && services.length === 0 ? undefined : team;
	const keeping = keepTeam({ team: kept, in: "form", wrong: problems }, secure);
	if (problems.length > 0) return goOnWith("/desk/team?kept", keeping);
	if (form.get("do") === "file") return goOnWith("/desk/team/file", keeping);
	const beside = form.get("keep") ?? "";
	if (isId(beside))
		return goOnWith(`/desk/team?kept=${beside}${wordsOf(form)}#s-${beside}`, keeping);
	return goOnWith(`/desk/team?kept${wordsOf(form)}${placeOf(form, move)}`, keeping);
}

const isId = (id: string) => TEAM_ID.test(id);

/** The services of the form, in its order. */
function listIn(form: URLSearchParams): TeamService[] {
	const ids = [...new Set(form.getAll("id"))].filter(isId);
	return ids.map((id) => ({ id, note: form.get(`note-${id}`) ?? "" }));
}

function moveIn(form: URLSearchParams): TeamMove | undefined {
	const is = MOVES.find((name) => form.has(name));
	return is && { is, id: form.get(is) ?? "" };
}

/** The words that are looked for, for the address: a postcode among them stays out. */
function wordsOf(form: URLSearchParams): string {
	const words = withoutPostcodes(form.get("words")?.slice(0, MOST_WORDS) ?? "").rest.trim();
	return words ? `&${new URLSearchParams({ words })}` : "";
}

/** Where on the page somebody goes on: at the service they moved, or at what was found. */
function placeOf(form: URLSearchParams, move: TeamMove | undefined): string {
	if (move?.is === "remove") return "#list";
	if (move && isId(move.id)) return `#s-${move.id}`;
	return form.get("words")?.trim() && !form.has("do") ? "#found" : "";
}
