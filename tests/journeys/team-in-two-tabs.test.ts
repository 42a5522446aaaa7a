import { afterAll, beforeAll, expect, test } from "vitest";
import { beginTeam, listed, teamFile, teamOf } from "../support/a-team.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const NCS = "national-careers-service";
const JUNO = "juno-womens-aid";
/** How the page says that it was older than the list. */
const STALE = expect.stringMatching(/^The list was changed in another tab/);

test("a page that knew of no list does not empty one that was loaded meanwhile", async () => {
	const [visitor, other] = [new Visitor(app.url), new Visitor(app.url)];
	await beginTeam(visitor, { "juno women": JUNO });
	await other.open("/desk/team");
	other.jar.put("team", teamOf(visitor) ?? "");
	await other.send({ name: "Another name" });
	expect(other.page.problems).toEqual([STALE]);
	expect(listed(other)).toEqual([[JUNO, ""]]);
	expect(other.page.standing("name")).toEqual(["Harbour Jobcentre; Another name"]);
});

test("a tab that is older than the list loses nothing of it, nor of what was typed there, and is told so", async () => {
	const visitor = new Visitor(app.url);
	await beginTeam(visitor, { "juno women": JUNO });
	const older = new Visitor(app.url, { jar: visitor.jar });
	await older.open("/desk/team");
	await visitor.send({ words: "national careers service" });
	await visitor.send({ [`note-${JUNO}`]: "Tuesdays" }, `add=${NCS}`);
	expect(visitor.page.status).toBe(200);
	// Not the file: somebody looks first.
	await older.send({ [`note-${JUNO}`]: "Ask for Ann" }, "do=file");
	expect([older.page.path, older.page.status]).toEqual(["/desk/team?kept", 422]);
	expect(older.page.problems).toEqual([STALE]);
	expect(older.page.links.some((href) => href.startsWith("#note-"))).toBe(true);
	expect(listed(older)).toEqual([
		[JUNO, "Tuesdays; Ask for Ann"],
		[NCS, ""],
	]);
	await older.send({}, `up=${NCS}`);
	expect([older.page.status, listed(older)[0]?.[0]]).toEqual([200, NCS]);
	// The first tab is the older one now.
	await visitor.send({ [`note-${NCS}`]: "New", name: "Harbour Jobcentre" }, `remove=${JUNO}`);
	expect([visitor.page.problems, listed(visitor)]).toEqual([[STALE], [[NCS, "New"]]]);
});

test("a button that is pressed twice, or on a page that somebody went back to, is no conflict", async () => {
	const visitor = new Visitor(app.url);
	await beginTeam(visitor);
	await visitor.open("/desk/team?words=juno+women");
	const twice = new Visitor(app.url, { jar: visitor.jar });
	await twice.open("/desk/team?words=juno+women");
	await visitor.send({}, `add=${JUNO}`);
	await twice.send({}, `add=${JUNO}`);
	expect([twice.page.status, listed(twice)]).toEqual([200, [[JUNO, ""]]]);
});

test("two lists that have no room together fit into the cookie, what stood stays, and what had to go is told", async () => {
	const [visitor, older] = [new Visitor(app.url), new Visitor(app.url)];
	const listOf = (from: number) =>
		teamFile(
			Array.from({ length: 20 }, (_, at) => ({ id: `service-${from + at}`, note: "ب".repeat(20) })),
			"ż".repeat(80),
		);
	for (const [one, from] of [
		[visitor, 100],
		[older, 110],
	] as const) {
		await one.open("/desk/team");
		await one.upload("file", listOf(from));
	}
	const stood = listed(visitor);
	older.jar.put("team", teamOf(visitor) ?? "");
	await older.send(
		Object.fromEntries(listed(older).map(([id]) => [`note-${id}`, "ż".repeat(301)])),
		"do=keep",
	);
	expect(older.page.problems).toEqual(
		expect.arrayContaining([STALE, expect.stringMatching(/^The list holds 20 services/)]),
	);
	expect(older.page.problems.length).toBeGreaterThan(10);
	expect(listed(older).map(([id]) => id)).toEqual(stood.map(([id]) => id));
	expect(`team=${teamOf(older)}`.length).toBeLessThanOrEqual(4096);
});

test("a file from a tab that is older than the list is loaded once somebody has seen what it takes the place of", async () => {
	const visitor = new Visitor(app.url);
	const older = new Visitor(app.url, { jar: visitor.jar });
	await older.open("/desk/team");
	await beginTeam(visitor, { "juno women": JUNO });
	const file = teamFile([{ id: NCS }]);
	await older.upload("file", file);
	expect([older.page.status, listed(older)]).toEqual([422, [[JUNO, ""]]]);
	expect(older.page.problems).toEqual([expect.stringContaining("We did not load the file")]);
	await older.upload("file", file);
	expect([older.page.path, listed(older)]).toEqual(["/desk/team?loaded", [[NCS, ""]]]);
});
