import { z } from "zod";
import { withJoined } from "#app/domain/team/change-team.ts";
import { TEAM_PROBLEMS, type TeamList } from "#app/domain/team/team-list.ts";
import {
	clearCookieHeader,
	readCookie,
	setCookieHeader,
} from "#app/server/cookie-header.server.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { cookieSealer } from "#app/server/sealed-cookie.server.ts";

/** Holds a team's own list on the team's own device, sealed, and what was wrong with the last form or file. */
const TEAM_COOKIE = "team";
/** A browser that is never closed, or opens its last pages again, forgets it in the end; the file is what lasts. */
const MOST_SECONDS = 30 * 24 * 60 * 60;

/** The limits were kept when it was sealed; a later start may have others, and loses nothing by it. */
const TeamStateSchema = z.strictObject({
	team: z
		.tuple([z.string(), z.array(z.tuple([z.string(), z.string()]))])
		.transform(([name, services]): TeamList => {
			return { name, services: services.map(([id, note]) => ({ id, note })) };
		})
		.optional(),
	in: z.enum(["form", "file"]).optional(),
	wrong: z
		.array(
			z.strictObject({
				is: z.enum(TEAM_PROBLEMS),
				at: z.int().optional(),
				key: z.string().optional(),
			}),
		)
		.default([]),
});

/** What a device holds of a team. */
export interface TeamState {
	/** Undefined where none was begun or loaded. */
	team?: TeamList | undefined;
	/** What is to be mended, and where it was found. */
	in?: "form" | "file" | undefined;
	wrong: z.output<typeof TeamStateSchema>["wrong"];
}

/** A Set-Cookie header that keeps it. */
export function keepTeam({ team, wrong, in: where }: TeamState, secure: boolean): string {
	const packed = {
		team: team && [team.name, team.services.map(({ id, note }) => [id, note])],
		...(wrong.length > 0 ? { in: where, wrong } : {}),
	};
	return setCookieHeader(TEAM_COOKIE, cookieSealer().seal(TEAM_COOKIE, packed), { secure });
}

/** A Set-Cookie header that takes it off the device. */
export function forgetTeam(secure: boolean): string {
	return clearCookieHeader(TEAM_COOKIE, { secure });
}

/** What a request brings of a team, every service that its file had among it; undefined where there is nothing that we sealed. */
export function readTeamState(request: Request): TeamState | undefined {
	const text = readCookie(request.headers.get("Cookie"), TEAM_COOKIE);
	const opened = cookieSealer().open(TEAM_COOKIE, text, { maxAgeSeconds: MOST_SECONDS });
	const state = TeamStateSchema.safeParse(opened).data;
	if (state === undefined) return undefined;
	return { ...state, team: state.team && withJoined(state.team, getNavigator().catalogue.merged) };
}

/**
 * The list of the team that a request comes from, in the team's order, for pages that put its services on top.
 * Only services that we know and that have not ended; paused ones are among them.
 *
 * @returns undefined where no list was begun or loaded on the device
 */
export function readTeam(request: Request): TeamList | undefined {
	const team = readTeamState(request)?.team;
	const { byId } = getNavigator().catalogue;
	const isThere = (id: string) => (byId.get(id)?.status.is ?? "ended") !== "ended";
	return team && { ...team, services: team.services.filter(({ id }) => isThere(id)) };
}
