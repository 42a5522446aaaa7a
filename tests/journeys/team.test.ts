import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { isLive } from "#app/domain/catalogue/catalogue.ts";
import { serviceWantsExit } from "#app/domain/catalogue/urgent.ts";
import { wayIn } from "#app/domain/prescribing/way-in.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { readTeam } from "#app/server/team/team-cookie.server.ts";
import { beginTeam, listed, teamFile, teamOf } from "../support/a-team.ts";
import { anApp } from "../support/an-app.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { withInventedContent } from "../support/invented-content.ts";
import { aSealingKey } from "../support/sealing.ts";
import { Visitor } from "../support/visitor.ts";

const key = aSealingKey();
let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp(key.env);
});
afterAll(() => app.stop());

const aVisitor = () => new Visitor(app.url);
const NCS = "national-careers-service";
const JUNO = "juno-womens-aid";

/** What the file holds that a visitor would save. */
async function saved(visitor: Visitor): Promise<string> {
	await visitor.send({}, "do=file");
	expect(visitor.page.path).toBe("/desk/team/file");
	const { headers, html } = visitor.page;
	expect(headers.get("content-disposition")).toBe('attachment; filename="team-list.json"');
	expect(headers.get("cache-control")).toBe("no-store");
	await visitor.open("/desk/team");
	return html;
}

/** What the desk would put on top. */
function onTop(visitor: Visitor) {
	const headers = { Cookie: `team=${teamOf(visitor)}` };
	return readTeam(new Request("http://localhost/desk", { headers }));
}

test("a team makes a list, orders it, writes notes, keeps it as a file and has it again on another computer", async () => {
	const visitor = aVisitor();
	await beginTeam(visitor, { "national careers service": NCS, "juno women": JUNO });
	expect(visitor.page.path).toContain(`#s-${JUNO}`);
	await visitor.send({ [`note-${NCS}`]: "Ask for\nTuesday" }, `up=${JUNO}`);
	await visitor.send({ name: "Mansfield Jobcentre", words: "debt" });
	expect(visitor.page.texts("#found h3")).toEqual(["Services for “debt”"]);
	expect(listed(visitor)).toEqual([
		[JUNO, ""],
		[NCS, "Ask for Tuesday"],
	]);
	// What is typed and not yet kept is in the file too.
	await visitor.send({ [`note-${JUNO}`]: "She rings back – żółć" }, "do=keep");
	const file = await saved(visitor);
	expect(JSON.parse(file)).toEqual({
		form: 1,
		name: "Mansfield Jobcentre",
		services: [
			{ id: JUNO, note: "She rings back – żółć" },
			{ id: NCS, note: "Ask for Tuesday" },
		],
	});
	const other = aVisitor();
	await other.open("/desk/team");
	const page = await other.upload("file", file);
	expect([page.path, page.status]).toEqual(["/desk/team?loaded", 200]);
	expect(listed(other)).toEqual(listed(visitor));
	expect(await saved(other)).toBe(file);
	expect(onTop(other)).toEqual({
		name: "Mansfield Jobcentre",
		services: [
			{ id: JUNO, note: "She rings back – żółć" },
			{ id: NCS, note: "Ask for Tuesday" },
		],
	});
	await other.send({}, `remove=${JUNO}`);
	expect(listed(other).map(([id]) => id)).toEqual([NCS]);
});

test("beside each note is a button that keeps the notes, and says there that they are kept", async () => {
	const visitor = aVisitor();
	await beginTeam(visitor, { "national careers service": NCS, "juno women": JUNO });
	expect(visitor.page.text).toContain(
		"Notes are kept in this browser when you press “Keep the notes”, or another button of this list.",
	);
	const row = (id: string) => visitor.page.all(`#s-${id}`)[0];
	// The first button after the note, where one looks for it.
	const first = row(JUNO)?.querySelector("textarea ~ button, div ~ p button");
	expect(first?.textContent).toBe("Keep the notes");
	expect(row(JUNO)?.querySelector('[role="status"]')).toBeNull();
	const notes = { [`note-${NCS}`]: "Ask for Tuesday", [`note-${JUNO}`]: "She rings back" };
	await visitor.send(notes, `keep=${JUNO}`);
	expect(visitor.page.path).toBe(`/desk/team?kept=${JUNO}&words=juno+women#s-${JUNO}`);
	expect(visitor.page.texts('main [role="status"]')).toHaveLength(1);
	expect(row(JUNO)?.querySelector('[role="status"]')?.textContent).toMatch(
		/^Your notes are kept in this browser\./,
	);
	// She leaves by a link, and comes again.
	await visitor.open("/desk");
	await visitor.open("/desk/team");
	expect(listed(visitor)).toEqual([
		[NCS, "Ask for Tuesday"],
		[JUNO, "She rings back"],
	]);
	// An address that names nothing on the list says it on top, as for the whole list.
	await visitor.open("/desk/team?kept=nonsense");
	expect(visitor.page.texts('.text > [role="status"]')).toHaveLength(1);
});

test("the list stands on top of the desk, each service as it is for the client, and of the page for surgeries", async () => {
	const visitor = aVisitor();
	await beginTeam(visitor);
	await visitor.upload(
		"file",
		teamFile([{ id: JUNO, note: "Ask for Ann" }, { id: NCS }, { id: "kickstart-scheme" }]),
	);
	await visitor.open("/desk");
	expect(visitor.page.texts(".desk-team li > button:first-child")).toEqual([
		"Juno Women's Aid",
		"National Careers Service",
	]);
	expect(visitor.page.texts(".desk-team li .quiet")).toEqual(["Ask for Ann"]);
	await visitor.send({ area: "Leicester", age: "40" }, "do=plan", "/desk");
	const [juno = "", ncs = ""] = visitor.page.texts(".desk-team li");
	expect(juno).toContain("Not for them right now");
	expect(ncs).toContain("Check with them first");
	await visitor.send({}, `do=about:${JUNO}`, "/desk");
	expect(visitor.page.texts('[aria-labelledby="about-title"] h4')).toEqual(["Juno Women's Aid"]);
	await visitor.open("/prescribe");
	expect(visitor.page.texts('[aria-labelledby="team-title"] h3')).toEqual([
		"Juno Women's Aid",
		"National Careers Service",
	]);
	expect(visitor.page.links).toContain(`/services/${JUNO}/leaflet/ur`);
});

test("a surgery's list on top says what runs and who refers, and one for people hurt at home brings the way out", async () => {
	const visitor = aVisitor();
	await visitor.open("/desk/team");
	const plain = loadNavigator().catalogue.services.filter(({ helps }) => !serviceWantsExit(helps));
	const others = plain.find((service) => isLive(service) && wayIn(service) === undefined);
	const unsure = plain.find(({ status }) => status.is === "unconfirmed");
	const ids = [NCS, unsure?.id ?? "", others?.id ?? ""];
	await visitor.upload("file", teamFile(ids.map((id) => ({ id, note: `of ${id}` }))));
	const page = await visitor.open("/prescribe");
	const [ncs, maybe, rest] = page.texts('[aria-labelledby="team-title"] article');
	expect(ncs).toContain(`Your team’s note: of ${NCS}The patient can get in touch.`);
	expect(maybe).toContain("We could not confirm that it runs");
	expect(rest).toContain("others send people there");
	expect(page.links).toContain(`/prescribe/${NCS}`);
	expect(page.links).not.toContain("/exit");
	await visitor.open("/desk/team");
	await visitor.upload("file", teamFile([{ id: JUNO }]));
	expect((await visitor.open("/prescribe")).links).toContain("/exit");
	// On the answer the list is not drawn.
	expect((await visitor.open("/prescribe?q=COPD")).links).not.toContain("/exit");
});

test("the list goes when it is taken off, and not with a client's answers; nothing of it is in an address or a log", async () => {
	const visitor = aVisitor();
	await visitor.begin();
	await beginTeam(visitor, { "juno women": JUNO });
	await visitor.send({ [`note-${JUNO}`]: "Tuesdays only" }, "do=keep");
	await visitor.open("/now");
	await visitor.send({}, undefined, "/clear");
	expect(visitor.jar.names).toEqual(["team"]);
	await visitor.open("/exit");
	expect(visitor.jar.names).toEqual(["team"]);
	await visitor.open("/desk/team");
	await visitor.send({}, "do=off");
	expect(visitor.page.text).toContain("The list is off this computer.");
	expect(visitor.jar.names).toEqual([]);
	expect(visitor.exchanges.map(({ path }) => path).join("\n")).not.toMatch(/Tuesday|Harbour/);
	expect(app.logs()).not.toMatch(/Tuesday|Harbour Job/);
});

test("services that have ended, or that we do not know, are named and lost from no file, and stay off the desk", async () => {
	const visitor = aVisitor();
	await visitor.open("/desk/team");
	const odd = [
		{ id: "kickstart-scheme", note: "was good" },
		{ id: "never-heard-of", note: "ask Jo" },
		{ id: NCS },
	];
	const page = await visitor.upload("file", teamFile(odd));
	expect(page.texts(".team-row .note")).toEqual([
		expect.stringMatching(/^This service has ended/),
		expect.stringMatching(/^We do not know this service/),
	]);
	expect(page.texts(".team-row h3")[1]).toBe("never-heard-of");
	expect(JSON.parse(await saved(visitor)).services).toEqual(odd);
	expect(onTop(visitor)?.services.map(({ id }) => id)).toEqual([NCS]);
});

test("a service that was joined to another goes on under the other's name", async () => {
	const root = withInventedContent({ [JUNO]: { mergedFrom: ["juno-old-line"] } });
	const visitor = new Visitor((await anApp({}, root)).url);
	await visitor.open("/desk/team");
	await visitor.upload("file", teamFile([{ id: "juno-old-line", note: "by its old name" }]));
	expect(listed(visitor)).toEqual([[JUNO, "by its old name"]]);
	expect(JSON.parse(await saved(visitor)).services[0].id).toBe(JUNO);
});

test.each([
	{ file: undefined, says: ["Choose a file that is not empty"] },
	{
		file: '{\n "form": 1,\n "name": "A",,\n}',
		says: [/^The file is not written correctly in line 3/],
	},
	{ file: new Uint8Array([0xff, 0xd8, 0xff]), says: [/^This file is not plain text/] },
	{ file: "x".repeat(40_000), says: [/^This file is too large/] },
	{ file: "[]", says: [/^This is not the file of a team’s list/] },
	{
		file: teamFile([{ id: NCS, notes: "x" }, { id: "a b" }, { id: JUNO, note: "x".repeat(301) }]),
		says: [
			"Service 1 in the file has the word “notes”, which we do not know",
			/^Service 2 in the file has no id/,
			"Service 3 in the file: its note has more than 300 letters",
		],
	},
	{
		file: teamFile(
			["a", "b", "c", "d", "e", "f", "g", "h"].map((id) => ({ id, note: "x".repeat(300) })),
		),
		says: [/^The notes in the file are too long together. Take out about \d+ letters$/],
	},
])(
	"a file that is wrong is told as $says, and the list stays as it was",
	async ({ file, says }) => {
		const visitor = aVisitor();
		await beginTeam(visitor, { "juno women": JUNO });
		const page = await visitor.upload("file", file);
		expect(page.status).toBe(422);
		expect(page.title).toMatch(/^Error: /);
		expect(page.problems).toEqual(
			says.map((one) => (typeof one === "string" ? one : expect.stringMatching(one))),
		);
		expect(listed(visitor)).toEqual([[JUNO, ""]]);
		expect((await visitor.speak("ur")).problems).toHaveLength(says.length);
		// Whatever is done next, it is settled.
		await visitor.send({}, "do=keep");
		expect([visitor.page.status, visitor.page.problems]).toEqual([200, []]);
	},
);

test("without a name nothing begins, and an old name stays until there is a new one", async () => {
	const visitor = aVisitor();
	await visitor.open("/desk/team");
	const page = await visitor.send({ name: "  " });
	expect([page.status, page.problems]).toEqual([422, ["Write the name of your team"]]);
	expect(page.links).toContain("#name");
	await visitor.send({ name: "Harbour Jobcentre" });
	await visitor.send({ name: "" });
	expect(visitor.page.problems).toEqual(["Write the name of your team"]);
	expect(visitor.page.standing("name")).toEqual(["Harbour Jobcentre"]);
});

test("twenty services with the longest notes fit into what a browser keeps, and what does not is told", async () => {
	const visitor = aVisitor();
	const services = loadNavigator()
		.catalogue.services.toSorted((one, other) => other.id.length - one.id.length)
		.slice(0, 20);
	await visitor.open("/desk/team");
	await visitor.upload("file", teamFile(services.map(({ id }) => ({ id, note: "ب" }))));
	expect(listed(visitor)).toHaveLength(20);
	const long = Object.fromEntries(services.map(({ id }) => [`note-${id}`, "بھروسا ".repeat(42)]));
	const page = await visitor.send(long, "do=keep");
	expect(page.status).toBe(422);
	expect(page.problems[0]).toMatch(/: there was no room for all of this note/);
	expect(listed(visitor)).toHaveLength(20);
	await visitor.send(
		Object.fromEntries(services.map(({ id }) => [`note-${id}`, "ب".repeat(301)])),
		"do=keep",
	);
	expect(visitor.page.problems).toHaveLength(20);
	for (const { name, value } of visitor.jar.set)
		expect(`${name}=${value}`.length).toBeLessThanOrEqual(4096);
	await visitor.upload("file", teamFile([{ id: "A", ["ż".repeat(60)]: 1 }, 1, 2, 3], ""));
	expect(visitor.page.problems).toHaveLength(4);
	expect(listed(visitor)).toHaveLength(20);
});

test("a full list takes no more, and a page that was open for long brings its list back", async () => {
	const visitor = aVisitor();
	await visitor.open("/desk/team");
	const many = Array.from({ length: 20 }, (_, at) => ({ id: `service-${at}` }));
	await visitor.upload("file", teamFile(many));
	const page = await visitor.send({ words: "debt" });
	expect(page.all('button[name="add"]')).toEqual([]);
	expect(page.text).toContain("The list is full");
	visitor.jar.put("team", "nonsense");
	await visitor.send({ name: "" }, "down=service-0");
	expect(visitor.page.problems).toEqual(["Write the name of your team"]);
	expect(
		listed(visitor)
			.slice(0, 2)
			.map(([id]) => id),
	).toEqual(["service-1", "service-0"]);
});

test("a postcode among the words that are looked for gets into no address", async () => {
	const visitor = aVisitor();
	await beginTeam(visitor);
	const page = await visitor.send({ words: "debt NG18 1AB" });
	expect(page.path).toBe("/desk/team?kept&words=debt#found");
});

test("a browser that takes no cookies is told so", async () => {
	const visitor = new Visitor(app.url, { refusesCookies: true });
	await visitor.open("/desk/team");
	const page = await visitor.send({ name: "Harbour Jobcentre" });
	expect(page.text).toContain("Your browser took no cookie from us");
	expect((await visitor.open("/desk/team/file")).path).toBe("/desk/team");
	expect((await visitor.open("/desk/team/load")).path).toBe("/desk/team");
});

test("somebody who meddles with the form puts nothing on the list but ids", async () => {
	const send = async (body: string) => {
		const headers = { "Content-Type": "application/x-www-form-urlencoded", Origin: app.url };
		const answer = await fetch(`${app.url}/desk/team`, {
			method: "POST",
			headers,
			body,
			redirect: "manual",
		});
		expect(answer.status).toBe(303);
		const visitor = aVisitor();
		visitor.jar.take(answer.headers, false);
		await visitor.open("/desk/team");
		return listed(visitor).map(([id]) => id);
	};
	expect(await send("name=x&id=a&id=a&id=<b>&id=../c&id=d&add=not-there")).toEqual(["a", "d"]);
	expect(await send("name=x&up=%3Cb%3E&remove=d&id=d&words=%0A")).toEqual([]);
	expect(await send("")).toEqual([]);
});

test("a list that was last changed a month ago is read no more", async () => {
	const visitor = aVisitor();
	await beginTeam(visitor, { "juno women": JUNO });
	const inDays = (days: number) => {
		vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + days * 24 * 60 * 60 * 1000 });
		try {
			return onTop(visitor)?.services.length;
		} finally {
			vi.useRealTimers();
		}
	};
	expect([inDays(29), inDays(31)]).toEqual([1, undefined]);
});
