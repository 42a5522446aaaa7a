import { afterAll, beforeAll, expect, test } from "vitest";
import { NONE } from "#app/domain/triage/answer-form.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { chosenAtDesk } from "../support/chosen-at-desk.ts";
import { DeskTab } from "../support/desk-tab.ts";
import { codeFor, handOver, openHandOver } from "../support/handed-over.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { codeColumn } from "../support/on-paper.ts";
import { carer, everything, lowPaid, nobody, type Person } from "../support/people.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const TO_DESK = "/desk/from-screen";
const SEEN = "/hand-over/seen";

/** Somebody who has answered on their own screen, and a tab of an adviser's browser that sees it. */
async function shown(person: Person, of?: DeskTab) {
	const resident = new Visitor(app.url);
	const tab = new DeskTab(app.url, of?.jar);
	await openHandOver(tab, await handOver(resident, person));
	expect(tab.page.path).toBe(SEEN);
	return { resident, tab };
}

async function atDesk(said: Person): Promise<DeskTab> {
	const tab = new DeskTab(app.url);
	await tab.open("/desk");
	await tab.fill(said);
	return tab;
}

const useThem = (tab: Visitor) => tab.send({}, undefined, TO_DESK);
const standing = ({ page }: Visitor, name: string) =>
	page.all(`#desk [name="${name}"]`)[0]?.getAttribute("value");
const ticked = ({ page }: Visitor) =>
	page.all("#desk input[checked]").map((input) => input.getAttribute("value"));
const idsOf = (page: Visitor["page"], links: string) =>
	page.all(links).map((link) => link.getAttribute("href")?.replace("/services/", ""));
/** What the form brings that another page of this browser may not know. */
const sentBy = ({ page }: Visitor) =>
	Object.fromEntries(
		page
			.all(`form[action="${TO_DESK}"] input`)
			.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
	);
const post = (tab: Visitor, body: BodyInit, headers: Record<string, string> = {}) =>
	fetch(app.url + TO_DESK, {
		method: "POST",
		redirect: "manual",
		headers: { Origin: app.url, Cookie: tab.jar.header("/", false) ?? "", ...headers },
		body,
	});

test.each([
	{ name: "a carer", person: carer, place: "High Peak" },
	{ name: "somebody on low pay", person: lowPaid, place: "Charnwood" },
	{ name: "somebody with everything in the way", person: everything, place: "Mansfield" },
	{ name: "somebody with nothing in the way", person: nobody, place: "High Peak" },
])("the answers of $name are at the desk, with the plan they were seen with", async (client) => {
	const resident = new Visitor(app.url);
	await resident.begin();
	const asked = await resident.answer(client.person, "declined");
	const tab = new DeskTab(app.url);
	await openHandOver(tab, await codeFor(resident));
	const seen = idsOf(tab.page, ":is(.first-call, .escalator) .line h3 a");
	await useThem(tab);
	expect([tab.page.path, tab.page.status]).toEqual(["/desk", 200]);
	expect([standing(tab, "area"), standing(tab, "age")]).toEqual([client.place, client.person.age]);
	const said = Object.entries(client.person)
		.filter(([fact]) => asked.includes(fact) && !["area", "age", "difficulties"].includes(fact))
		.flatMap(([, given]) => given)
		.filter((value) => value !== NONE);
	expect(ticked(tab)).toEqual(expect.arrayContaining(said));
	const inPlan = () => idsOf(tab.page, ".desk-part h4 a");
	expect(inPlan()).toEqual(seen);
	expect(seen.length).toBeGreaterThan(2);
	// The form of the desk says all that was taken: sent as it stands, it changes nothing.
	await tab.fill({});
	expect(inPlan()).toEqual(seen);
});

test("the client is a new one: another label, nothing of the one before, and their pages are refused", async () => {
	const desk = await atDesk({ area: "Derby", age: "19", record: "convictions" });
	await desk.fill({ about: "access to work" }, "about");
	await desk.fill({}, "keep:access-to-work");
	await desk.send({}, "do=keys-off", "/desk");
	await desk.send({}, "formaction=/desk/keep", "/desk");
	await desk.press("/desk");
	const beside = new DeskTab(app.url, desk.jar);
	await beside.open("/desk");
	const before = desk.label;
	const { tab } = await shown(carer, desk);
	expect(tab.page.texts("#to-desk .note")).toEqual([
		"Somebody is at the desk now. If you go on, their answers and their shortlist go from this browser.",
	]);
	await useThem(tab);
	expect(tab.page.path).toBe("/desk");
	expect(tab.label).not.toBe(before);
	expect(standing(tab, "area")).toBe("High Peak");
	expect(tab.page.texts(".desk-list > li")).toEqual([]);
	expect(ticked(tab)).not.toContain("convictions");
	expect(tab.page.texts("details textarea").join(" ")).not.toContain("Access to Work");
	// How the adviser works is theirs, not the client's.
	expect(tab.page.all('button[value="keys-on"]')).toHaveLength(1);
	// No code of the one before either.
	expect(tab.jar.names).toEqual(["desk", "seen"]);
	const kept = tab.jar.get("desk")?.value;
	await desk.fill({ age: "33" });
	expect(desk.page.path).toBe("/desk/closed?other");
	expect(await beside.ask({ age: "33" })).toEqual({ status: 409, view: { refused: "other" } });
	await beside.send({}, "do=next", "/desk");
	expect(beside.page.path).toBe("/desk/closed?other");
	expect(tab.jar.get("desk")?.value).toBe(kept);
});

test("codes of paper bring a new client in the same way", async () => {
	const desk = await atDesk({ area: "Derby", age: "19" });
	const beside = new DeskTab(app.url, desk.jar);
	await beside.open("/desk");
	const before = desk.label;
	await desk.send({ code: codeColumn(carer, "high-peak") }, "do=paper", "/desk");
	expect([desk.label === before, standing(desk, "area")]).toEqual([false, "High Peak"]);
	await beside.fill({ age: "33" });
	expect(beside.page.path).toBe("/desk/closed?other");
});

test("what was chosen before with an adviser arrives as the shortlist, in its order", async () => {
	const client = { area: "Mansfield", age: "44", work: "looking", health: ["health-msk"] };
	const phone = await chosenAtDesk(app.url, client, 3);
	const chosen = (await phone.open("/plan")).texts(".picked > li > a");
	const tab = new DeskTab(app.url);
	await openHandOver(tab, await codeFor(phone));
	await useThem(tab);
	expect(tab.page.texts(".desk-list > li > strong")).toEqual(chosen);
	expect(chosen).toHaveLength(3);
});

test("with nobody at the desk nothing is said of anybody, and this browser's own answers stay", async () => {
	const adviser = new DeskTab(app.url);
	await adviser.begin();
	await adviser.answer(lowPaid, "declined");
	const own = adviser.jar.get("answers")?.value;
	await adviser.open("/desk");
	const { tab } = await shown(carer, adviser);
	expect(tab.page.texts("#to-desk .note")).toEqual([]);
	expect(tab.page.text).toContain("Say first: “I go on with your answers at my desk.");
	await useThem(tab);
	expect(tab.jar.get("answers")?.value).toBe(own);
	expect(standing(tab, "area")).toBe("High Peak");
});

test("one that was ended, or closed in another tab, gives nothing and leads where its page leads", async () => {
	const desk = await atDesk({ area: "Derby", age: "19" });
	const { resident, tab } = await shown(carer, desk);
	const kept = desk.jar.get("desk")?.value;
	await resident.open("/hand-over/code");
	await resident.send({}, undefined, "/hand-over/code");
	await useThem(tab);
	expect(tab.page.path).toBe("/hand-over/open?closed");
	expect(tab.page.text).not.toContain("High Peak");
	expect([tab.jar.names, tab.jar.get("desk")?.value]).toEqual([["desk"], kept]);
	const { tab: first } = await shown(carer, desk);
	const second = new DeskTab(app.url, desk.jar);
	await second.open(SEEN);
	await second.send({}, undefined, SEEN);
	await useThem(first);
	expect(first.page.path).toBe("/hand-over/open?gone");
	expect(first.jar.get("desk")?.value).toBe(kept);
});

test("ended afterwards the page that shows it is gone, and the desk goes on", async () => {
	const { resident, tab } = await shown(carer);
	const beside = new DeskTab(app.url, tab.jar);
	await beside.open(SEEN);
	await useThem(tab);
	await resident.open("/hand-over/code");
	await resident.send({}, undefined, "/hand-over/code");
	expect(resident.page.texts("#state")[0]).toMatch(
		/It has ended now.*Answers that an adviser took to their desk stay there/,
	);
	expect((await beside.open(SEEN)).path).toBe("/hand-over/open?closed");
	await tab.fill({ age: "48" });
	expect([tab.page.path, standing(tab, "age")]).toEqual(["/desk#plan", "48"]);
	await tab.send({}, "do=next", "/desk");
	expect([tab.jar.names, standing(tab, "area")]).toEqual([["desk"], ""]);
});

test("a page that does not know who is seen or who is at the desk by now takes nothing, and says what is so", async () => {
	const { tab: older } = await shown(carer);
	const desk = new DeskTab(app.url, older.jar);
	await desk.open("/desk");
	await desk.fill({ area: "Derby", age: "19" });
	const kept = desk.jar.get("desk")?.value;
	// Somebody came to the desk after the page was drawn.
	await useThem(older);
	expect([older.page.path, older.page.texts("#to-desk .note").length]).toEqual([
		`${SEEN}#to-desk`,
		1,
	]);
	const other = await shown(lowPaid, desk);
	// This one still shows the carer.
	await useThem(older);
	expect(older.page.path).toBe(`${SEEN}#to-desk`);
	expect(older.page.texts(".summary dd")).toContain("Charnwood");
	expect(desk.jar.get("desk")?.value).toBe(kept);
	await useThem(other.tab);
	expect(standing(other.tab, "area")).toBe("Charnwood");
});

test("forged and broken requests bring no 500 and nobody to the desk", async () => {
	const { tab } = await shown(carer);
	const right = sentBy(tab);
	expect(Object.keys(right)).toEqual(["of", "replaces"]);
	const stranger = new DeskTab(app.url);
	await stranger.open("/desk");
	const bodies: [Visitor, BodyInit, Record<string, string>][] = [
		[stranger, new URLSearchParams(right), {}],
		[tab, new URLSearchParams(), {}],
		[tab, new URLSearchParams({ ...right, of: "0123456789ab" }), {}],
		[tab, "%%%=&of", { "Content-Type": "application/x-www-form-urlencoded" }],
		[tab, "{}", { "Content-Type": "application/json" }],
		[tab, new URLSearchParams({ ...right, of: "x".repeat(9000) }), {}],
	];
	for (const [visitor, body, headers] of bodies) {
		const answer = await post(visitor, body, headers);
		const to = answer.headers.get("location");
		expect([303, 415]).toContain(answer.status);
		expect([to === null || /^\/hand-over\//.test(to), answer.headers.get("set-cookie")]).toEqual([
			true,
			null,
		]);
	}
	const elsewhere = await post(tab, new URLSearchParams(right), { Origin: "https://evil.example" });
	expect([Math.floor(elsewhere.status / 100), elsewhere.headers.get("set-cookie")]).toEqual([
		4,
		null,
	]);
	expect((await stranger.open(TO_DESK)).path).toBe("/desk");
	for (const method of ["PUT", "DELETE", "PATCH"]) {
		const answer = await fetch(app.url + TO_DESK, { method, headers: { Origin: app.url } });
		expect([method, answer.status >= 400 && answer.status < 500]).toEqual([method, true]);
	}
	const phone = new Visitor(app.url);
	await openHandOver(phone, await handOver(new Visitor(app.url), carer, { toPhone: true }));
	const answer = await post(phone, new URLSearchParams(right));
	expect([answer.status, answer.headers.get("location")]).toEqual([303, "/hand-over/take"]);
});

test("no address and no line of the log says anything of anybody", async () => {
	const { tab } = await shown(carer);
	await useThem(tab);
	const secrets = ["high-peak", "caring-adult", "glossop", tab.label];
	for (const { path, headers } of tab.exchanges) {
		expect(path).toMatch(/^\/(?:desk(?:\/from-screen)?|hand-over\/(?:open|seen))$/);
		const location = headers.get("location") ?? "";
		expect(secrets.filter((secret) => location.toLowerCase().includes(secret))).toEqual([]);
	}
	const taken = tab.exchanges.find(({ path }) => path === TO_DESK);
	expect([taken?.status, taken?.headers.get("location")]).toEqual([303, "/desk"]);
	expect(taken?.headers.get("cache-control")).toBe("no-store");
	expect(oddLogLines(app)).toEqual([]);
	expect(secrets.filter((secret) => app.logs().includes(secret))).toEqual([]);
	expect(app.logs()).toContain('"route":"/desk/from-screen"');
});
