import { withoutPostcodes } from "#app/domain/areas/without-postcodes.ts";
import type { Status } from "#app/domain/catalogue/service.schema.ts";
import { search } from "#app/domain/search/search.ts";
import { MOST_SERVICES, MOST_WORDS, type TeamService } from "#app/domain/team/team-list.ts";
import { barrierWords } from "#app/i18n/search-words.ts";
import { getNavigator } from "#app/server/navigator.server.ts";
import { searchedOf } from "#app/server/search-index.server.ts";
import { readTeamState, type TeamState } from "#app/server/team/team-cookie.server.ts";
import { teamRevision } from "#app/server/team/team-revision.server.ts";

/** Enough to find one whose name is known, few enough for a phone. */
const MOST_FOUND = 8;

/** A service of the list; without a name where we do not know it. */
export interface TeamRow extends TeamService {
	name?: string | undefined;
	status?: Status | undefined;
}

export interface FoundService {
	id: string;
	name: string;
	summary: string;
	isOn: boolean;
}

export interface TeamView extends Pick<TeamState, "in" | "wrong"> {
	team: { name: string; rows: TeamRow[]; isFull: boolean; revision: string } | null;
	found: { words: string; services: FoundService[] } | null;
	/** What has just been done, as the address says; `refused` where the browser took no cookie. */
	done: "kept" | "loaded" | "off" | "refused" | null;
	/** The service beside whose note somebody pressed the button that keeps all; it says so there and not on top. */
	keptAt: string | undefined;
}

/** What `/desk/team` shows for a request, and its status. */
export function showTeam(request: Request): { page: TeamView; status: number } {
	const { searchParams } = new URL(request.url);
	const state = readTeamState(request);
	const wrong = state?.wrong ?? [];
	const { byId } = getNavigator().catalogue;
	const rows = (state?.team?.services ?? []).map((one): TeamRow => {
		const service = byId.get(one.id);
		return { ...one, name: service?.name, status: service?.status.is };
	});
	const words = searchParams.get("words")?.slice(0, MOST_WORDS).trim() ?? "";
	const done = (["kept", "loaded", "off"] as const).find((name) => searchParams.has(name)) ?? null;
	const isRefused = state === undefined && (done === "kept" || done === "loaded");
	const beside = wrong.length === 0 ? searchParams.get("kept") : null;
	const page: TeamView = {
		team: state?.team
			? {
					name: state.team.name,
					rows,
					isFull: rows.length >= MOST_SERVICES,
					revision: teamRevision(state.team),
				}
			: null,
		found: state?.team && words ? { words, services: find(words, rows) } : null,
		in: state?.in,
		wrong,
		done: isRefused ? "refused" : wrong.length > 0 ? null : done,
		keptAt: rows.find(({ id }) => id === beside)?.id,
	};
	return { page, status: wrong.length > 0 ? 422 : 200 };
}

/** Services that words find, whoever they are for: a team sends employers and colleagues on too. None that has ended. */
function find(words: string, rows: readonly TeamRow[]): FoundService[] {
	const navigator = getNavigator();
	const { byId } = navigator.catalogue;
	const { index } = searchedOf(navigator, barrierWords);
	const isWanted = (id: string) => (byId.get(id)?.status.is ?? "ended") !== "ended";
	const { results } = search(withoutPostcodes(words).rest, index, { isWanted, most: MOST_FOUND });
	return results.flatMap(({ id }) => {
		const service = byId.get(id);
		if (service === undefined) return [];
		const isOn = rows.some((row) => row.id === id);
		return [{ id, name: service.name, summary: service.summary, isOn }];
	});
}
