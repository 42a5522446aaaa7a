import { afterAll, beforeAll, expect, test } from "vitest";
import { isOver } from "#app/domain/catalogue/catalogue.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { Visitor } from "../support/visitor.ts";

const { services } = loadNavigator().catalogue;

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const open = (path: string) => new Visitor(app.url).open(path);

test("somebody finds a leaflet on the page of a service, and from it the way back", async () => {
	const visitor = new Visitor(app.url);
	await visitor.open("/services/national-careers-service");
	await visitor.press("/services/national-careers-service/leaflet");
	expect(visitor.page.h1).toBe("National Careers Service");
	expect(visitor.page.texts(".leaflet-step .number")).toEqual(["0800 100 900"]);
	expect(visitor.page.texts(".paper-letters")).toEqual([
		`${app.url}/services/national-careers-service`,
	]);
	await visitor.press("/services/national-careers-service");
	expect(visitor.page.status).toBe(200);
});

test("a leaflet of nothing is not found, and one of abuse has the quick way out", async () => {
	expect((await open("/services/no-such-service/leaflet")).status).toBe(404);
	expect((await open("/services/juno-womens-aid/leaflet")).all("#exit")).toHaveLength(1);
	expect((await open("/services/acas/leaflet")).all("#exit")).toHaveLength(0);
});

test("a leaflet that nobody should find by chance says so, on paper too; another has no need to", async () => {
	const says = "Other people may see this sheet.";
	const page = await open("/services/juno-womens-aid/leaflet");
	const [note] = page.all(".leaflet .note");
	expect(note?.textContent).toContain(says);
	expect(note?.closest(".screen-only")).toBeNull();
	expect((await open("/services/acas/leaflet")).text).not.toContain(says);
});

test("in Urdu the words around are Urdu, and the service stays English from left to right", async () => {
	const visitor = new Visitor(app.url, { headers: { "Accept-Language": "ur" } });
	const page = await visitor.open("/services/juno-womens-aid/leaflet");
	const name = page.all("h1 span")[0];
	expect([name?.getAttribute("lang"), name?.getAttribute("dir")]).toEqual(["en", "ltr"]);
	expect(page.texts("dt")).toContain("یہ کس کے لیے ہے");
});

test("what has ended or stopped says so before its name, and gives nobody its old number", async () => {
	const closed = services.filter(({ status }) => isOver(status.is));
	expect(closed.length).toBeGreaterThan(5);
	for (const { id, name, contact, status } of closed) {
		const page = await open(`/services/${id}/leaflet`);
		const [first, title] = page.all(".leaflet > *").map(({ textContent }) => textContent ?? "");
		expect([id, title]).toEqual([id, name]);
		expect([id, /^(Ended|Paused)\./.test(first ?? "")]).toEqual([id, true]);
		const links = page.all(".leaflet a").map((link) => link.getAttribute("href") ?? "");
		for (const other of status.replacedBy) expect(links).toContain(`/services/${other}`);
		const old = contact.phones.map(({ number }) => `tel:${number.replaceAll(" ", "")}`);
		expect([id, links.filter((href) => old.includes(href))]).toEqual([id, []]);
	}
});

test("a number that we are not sure of says so right before it", async () => {
	const unsure = services.filter(
		({ contact, status }) =>
			contact.phones.length > 0 && contact.phones.every(({ sure }) => !sure) && !isOver(status.is),
	);
	expect(unsure.length).toBeGreaterThan(5);
	for (const { id } of unsure.slice(0, 10)) {
		const page = await open(`/services/${id}/leaflet`);
		expect(page.texts(".leaflet-step p")[0]).toMatch(/^We think the number is this one\. Check it/);
	}
});
