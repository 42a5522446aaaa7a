import { afterAll, beforeAll, expect, test } from "vitest";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { Visitor } from "../support/visitor.ts";

const { districts } = loadNavigator().catalogue.region;

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

/** On the page that a poster of the district leads to: the address on it is typed. */
async function fromThePoster(area: string): Promise<Visitor> {
	const visitor = new Visitor(app.url);
	const poster = await visitor.open(`/desk/poster/en?area=${area}`);
	const typed = /\/places\/[a-z-]+/.exec(poster.text)?.[0];
	await visitor.open(typed ?? "");
	return visitor;
}

/** Where the page's one primary button leads. */
const primary = ({ page }: Visitor) =>
	page.all("main a.button:not(.second)").map((link) => link.getAttribute("href"));

test("a poster's page says what the poster says, and begins the questions with the district standing in the first", async () => {
	const visitor = await fromThePoster("mansfield");
	const { page } = visitor;
	const promise = page.all("main a.button")[0]?.closest("p")?.previousElementSibling;
	expect(promise?.textContent).toBe(
		"Answer a few plain questions. Get a list of help near you, with who to ring first.",
	);
	expect(promise?.previousElementSibling?.tagName).toBe("H1");
	expect(primary(visitor)).toEqual(["/start?for=me&area=mansfield"]);
	// One way to the questions, not two.
	expect(page.links.filter((href) => href.startsWith("/start"))).toHaveLength(1);
	await visitor.press("/start?for=me&area=mansfield");
	expect(visitor.page.links).toContain("/places/mansfield");
	await visitor.send({ shared: "no" });
	expect([visitor.page.path, visitor.page.status]).toEqual(["/q/1", 200]);
	expect(visitor.page.standing("area")).toEqual(["Mansfield"]);
	await visitor.send();
	expect(visitor.page.path).toBe("/q/2");
	await visitor.answer({ age: "40" }, "declined");
	expect((await visitor.open("/check")).text).toContain("Mansfield");
});

test("who forgets to say whose computer it is keeps the district, and who lives elsewhere says so", async () => {
	const visitor = await fromThePoster("mansfield");
	await visitor.press("/start?for=me&area=mansfield");
	await visitor.send({});
	expect([visitor.page.status, visitor.page.path]).toEqual([422, "/start?area=mansfield"]);
	await visitor.speak("pl");
	await visitor.send({ shared: "yes" });
	expect(visitor.page.standing("area")).toEqual(["Mansfield"]);
	await visitor.send({ area: "S80 1AB" });
	expect((await visitor.open("/q/1")).standing("area")).toEqual(["Bassetlaw"]);
	expect(visitor.exchanges.map(({ path }) => path).join("\n")).not.toContain("S80");
});

test("the name of every district is understood as it stands there", async () => {
	for (const { id, name } of districts) {
		const visitor = new Visitor(app.url);
		await visitor.open(`/places/${id}`);
		await visitor.press(`/start?for=me&area=${id}`);
		await visitor.send({ shared: "no" });
		expect(visitor.page.standing("area")).toEqual([name]);
		await visitor.send();
		expect([id, visitor.page.path]).toEqual([id, "/q/2"]);
	}
});

test.each(["atlantis", "derbyshire", "elsewhere", "NG18 1AB", "%FF"])(
	"an address that names %s begins without a district",
	async (area) => {
		const visitor = new Visitor(app.url);
		const start = await visitor.open(`/start?area=${encodeURI(area)}`);
		expect(start.links).toContain("/");
		await visitor.send({});
		expect([visitor.page.status, visitor.page.path]).toEqual([422, "/start"]);
		await visitor.send({ shared: "no" });
		expect([visitor.page.path, visitor.page.standing("area")]).toEqual(["/q/1", [""]]);
	},
);
