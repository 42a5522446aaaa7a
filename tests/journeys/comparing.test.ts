import type { HTMLElement } from "happy-dom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MOST_COMPARED } from "#app/domain/catalogue/compare-path.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { brokenReferences, oddLinks } from "../support/crawl.ts";
import type { Page } from "../support/page.ts";
import { Visitor } from "../support/visitor.ts";

const { byId } = loadNavigator().catalogue;
const nameOf = (id: string) => byId.get(id)?.name ?? "?";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const open = (path: string) => new Visitor(app.url).open(path);
/** The services of the table's columns, by their addresses. */
const columns = (page: Page) =>
	page.all("main thead th > a[href^='/services/']").map((link) => link.getAttribute("href"));
/** What a row says, cell by cell. */
function row(page: Page, name: string): string[] {
	const found = page.all("main tbody tr").find((one) => words(one.querySelector("th")) === name);
	return [...(found?.querySelectorAll("td") ?? [])].map(words);
}
const words = (part: unknown) =>
	((part as HTMLElement | null)?.textContent ?? "").replace(/\s+/g, " ").trim();

test("somebody on the wrong page goes to its look-alikes side by side, and leaves one out", async () => {
	const visitor = new Visitor(app.url);
	await visitor.open("/services/llr-workwell");
	const link = visitor.page.links.find((href) => href.startsWith("/compare"));
	const ids = ["llr-workwell", ...(byId.get("llr-workwell")?.confusedWith ?? [])];
	const three = ids.slice(0, MOST_COMPARED);
	const all = await visitor.press(link ?? "none");
	expect(columns(all)).toEqual(three.map((id) => `/services/${id}`));
	for (const id of three) expect(all.title).toContain(nameOf(id));
	expect(all.links.filter((href) => href.startsWith("/services?"))).toEqual([]);

	const two = await visitor.press(`/compare?s=${three[0]}&s=${three[2]}`);
	expect(columns(two)).toEqual([`/services/${three[0]}`, `/services/${three[2]}`]);
	expect(two.links).toContain(`/services?compare=${three[0]}&compare=${three[2]}`);

	const one = await visitor.press(`/compare?s=${three[0]}`);
	expect([one.status, one.h1]).toEqual([200, "Choose services to compare"]);
	expect(one.text).toContain(nameOf(three[0] ?? "?"));
	await visitor.press(`/compare?s=${three[0]}&s=${three[1]}`);
	expect(visitor.exchanges.every(({ status }) => status === 200)).toBe(true);
});

test("the difference comes first, and each fact stands in the row of its name", async () => {
	const page = await open("/compare?s=acas&s=national-careers-service");
	const [acas, careers] = ["acas", "national-careers-service"].map((id) => byId.get(id));
	const first = page.texts("main section[aria-labelledby='differ-title'] li");
	expect(first[0]).toContain(acas?.whoItsFor);
	expect(first[1]).toContain(careers?.whoItsFor);
	expect(row(page, "What it is")).toEqual([acas?.summary, careers?.summary]);
	for (const [index, service] of [acas, careers].entries()) {
		const number = service?.contact.phones[0]?.number.replaceAll(" ", "");
		expect(row(page, "Phone")[index]?.replaceAll(/\s/g, "")).toContain(number);
		expect(row(page, "Is it open?").join()).toContain("Open, as far as we know.");
	}
	expect(page.all("main table caption")).toHaveLength(1);
	expect(page.all("main :is(th:not([scope]))")).toEqual([]);
});

test("what is not known says so, once for all where none is known", async () => {
	const page = await open("/compare?s=llr-workwell&s=work-your-way");
	expect(row(page, "What happens next")[1]).toBe("We could not find this. Ask them.");
	expect(row(page, "The rules we found")[1]).toBe("We did not find exact rules. Ask them.");
	expect(row(page, "Phone")).toEqual(["We could not find this."]);
	expect(page.text).toContain("Where we found no way in, ask ");
});

test("the cards for a phone say the same as the table", async () => {
	const page = await open("/compare?s=acas&s=national-careers-service");
	const cards = page.all("main .compared-apart article");
	const facts = (card: HTMLElement | undefined) =>
		[...(card?.querySelectorAll("dl > div") ?? [])].map((fact) => [
			words(fact.querySelector("dt")),
			words(fact.querySelector("dd")),
		]);
	const table = page
		.all("main tbody tr")
		.map((one) => words(one.querySelector("th[scope='row']")))
		.filter((name) => name !== "" && name !== "The whole page");
	const alike = facts(cards[2]);
	expect([...facts(cards[0]), ...alike].map(([name]) => name)).toEqual(table);
	for (const [name = "", fact] of facts(cards[1])) expect(row(page, name)[1]).toBe(fact);
	for (const [name = "", fact] of alike) expect(row(page, name)).toEqual([fact]);
});

test.each([
	{ query: "", says: "" },
	{ query: "?s=", says: "" },
	{ query: "?s=Anne+Example", says: "We could not find 1 of the services you asked for." },
	{ query: "?s=<b>&s=%00&s=__proto__", says: "We could not find 3 of the services" },
	{ query: `?s=${"x".repeat(1500)}`, says: "We could not find 1 of" },
	{ query: "?t=acas", says: "" },
])("asks for a choice, and repeats nothing that was typed: $query", async ({ query, says }) => {
	const page = await open(`/compare${query}`);
	expect([page.status, page.h1]).toEqual([200, "Choose services to compare"]);
	expect(page.text).toContain(says);
	expect(page.text.includes("We could not find")).toBe(says !== "");
	expect(page.text).not.toMatch(/Anne|<b>|__proto__|xxx/);
	expect(page.links).toContain("/services");
});

test("what is asked for twice, in vain or beyond three does not stand in the way", async () => {
	const asked = ["acas", "acas", "nobody", "workwell", "access-to-work", "able-futures"];
	const page = await open(`/compare?${new URLSearchParams(asked.map((id) => ["s", id]))}`);
	expect(columns(page)).toEqual(
		["acas", "workwell", "access-to-work"].map((id) => `/services/${id}`),
	);
	expect(page.text).toContain("We could not find 1 of the services");
	expect(page.text).toContain("These are the first 3.");
});

test("search engines leave it alone, and the address, the links and the page hold together", async () => {
	for (const path of ["/compare", "/compare?s=acas", "/compare?s=acas&s=workwell"]) {
		const page = await open(path);
		const robots = page.all("head meta[name='robots']").map((one) => one.getAttribute("content"));
		expect(robots).toEqual(["noindex"]);
		expect([...brokenReferences(page), ...oddLinks(page)]).toEqual([]);
		expect(page.html).not.toMatch(/<script\b[^>]*\bsrc=/);
		expect(page.headers.getSetCookie()).toEqual([]);
		expect(page.h1).not.toBe("");
	}
});

test("with a service about abuse among them, there is the quick way out", async () => {
	const exits = async (path: string) => (await open(path)).links.includes("/exit");
	expect(await exits("/compare?s=juno-womens-aid&s=acas")).toBe(true);
	expect(await exits("/compare?s=juno-womens-aid")).toBe(true);
	expect(await exits("/compare?s=acas&s=workwell")).toBe(false);
});

test.each([
	{ language: "pl", dir: "ltr" },
	{ language: "ur", dir: "rtl" },
])(
	"its frame is in $language, and what entries say is marked English",
	async ({ language, dir }) => {
		const visitor = new Visitor(app.url);
		const english = await visitor.open("/compare?s=llr-workwell&s=workwell");
		const page = await visitor.speak(language);
		const { documentElement: html } = page.document;
		expect([html.getAttribute("lang"), html.getAttribute("dir")]).toEqual([language, dir]);
		expect(page.h1).not.toBe(english.h1);
		expect(page.path).toBe("/compare?s=llr-workwell&s=workwell");
		const said = byId.get("workwell")?.summary ?? "?";
		const marked = page.all('main td [lang="en"][dir="ltr"]').map(words);
		expect(marked).toContain(said);
	},
);
