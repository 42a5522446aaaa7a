import { beginTeam, teamFile, teamOf } from "./a-team.ts";
import type { PageState } from "./page-states.ts";
import { Visitor } from "./visitor.ts";

const PROBLEM = '[role="alert"]';
const path = "/desk/team";
const POSTER = "/desk/poster";

/** What an address alone brings about. */
const PLAIN: PageState[] = [
	{ name: "team, no list", path, has: '.text > form + form input[name="name"]' },
	{ name: "team, no cookies", path: `${path}?kept`, has: '.note.ask[role="status"]' },
	{ name: "team, taken off", path: `${path}?off`, has: '.note[role="status"]' },
	{ name: "posters", path: POSTER, has: 'a[href="/desk/cards/ur"]' },
	{ name: "posters of a district", path: `${POSTER}?area=derby`, has: 'a[href$="?area=derby"]' },
	{ name: "poster", path: `${POSTER}/en`, has: ".poster .qr" },
	{ name: "poster in Polish", path: `${POSTER}/pl?area=derby`, has: '[lang="pl"] > .poster' },
	{ name: "poster in Urdu", path: `${POSTER}/ur?area=derby`, has: '[dir="rtl"] > .poster' },
	{ name: "cards", path: "/desk/cards/en?area=derby", has: ".poster-card .qr" },
	{ name: "cards in Urdu", path: "/desk/cards/ur", has: '[dir="rtl"] .poster-card .qr' },
];

/** The pages for teams in every state. */
export async function teamStates(origin: string): Promise<PageState[]> {
	const loaded = async (file: string) => {
		const visitor = new Visitor(origin);
		await beginTeam(visitor);
		await visitor.upload("file", file);
		return visitor;
	};
	const empty = new Visitor(origin);
	await beginTeam(empty);
	const all = await loaded(
		teamFile([
			{ id: "national-careers-service", note: "Ask for the Tuesday slot" },
			{ id: "juno-womens-aid" },
			{ id: "kickstart-scheme" },
			{ id: "harbour-start", note: "An old one" },
		]),
	);
	const list = teamOf(all);
	const unnamed = new Visitor(origin);
	unnamed.jar.put("team", list ?? "");
	await unnamed.open(path);
	await unnamed.send({ name: " " });
	const full = await loaded(
		teamFile(
			Array.from({ length: 20 }, (_, at) => ({ id: `service-${at}`, note: "ż".repeat(40) })),
		),
	);
	const cut = await loaded(teamFile([{ id: "juno-womens-aid" }]));
	await cut.send({ "note-juno-womens-aid": "ż".repeat(301) }, "do=keep");
	const older = await loaded(teamFile([{ id: "juno-womens-aid" }]));
	older.jar.put("team", list ?? "");
	await older.send({ "note-juno-womens-aid": "Tuesdays" }, "do=keep");
	const wrong = await loaded(`${teamFile([])},`);
	const odd = await loaded(teamFile([{ id: "a", notes: "x" }, { id: "B" }, 4], ""));
	const found = `${path}?words=debt`;
	return [
		...PLAIN,
		{ name: "team, empty list", path, has: "#list + p", team: teamOf(empty) },
		{ name: "team, list", path, has: ".team-row .note.ask", team: list },
		{ name: "desk, a team's list", path: "/desk", has: ".desk-team", team: list, isHydrated: true },
		{ name: "prescribe, a team's list", path: "/prescribe", has: "#team-title", team: list },
		{ name: "team, found", path: found, has: 'button[name="add"]', team: list },
		{ name: "team, nothing found", path: `${path}?words=xqzvw`, has: "#found p", team: list },
		{ name: "team, full", path: found, has: "#found .note", team: teamOf(full) },
		{ name: "team, loaded", path: `${path}?loaded`, has: '.note[role="status"]', team: list },
		{
			name: "team, kept beside a note",
			path: `${path}?kept=juno-womens-aid`,
			has: '.team-row [role="status"]',
			team: list,
		},
		{ name: "team, no name", path, has: PROBLEM, status: 422, team: teamOf(unnamed) },
		{ name: "team, long note", path, has: PROBLEM, status: 422, team: teamOf(cut) },
		{
			name: "team, two tabs",
			path,
			has: ".team-row .problem-words",
			status: 422,
			team: teamOf(older),
		},
		{ name: "team, broken file", path, has: PROBLEM, status: 422, team: teamOf(wrong) },
		{ name: "team, odd file", path, has: PROBLEM, status: 422, team: teamOf(odd) },
	];
}
