import { afterAll, beforeAll, expect, test } from "vitest";
import { isLive } from "#app/domain/catalogue/catalogue.ts";
import { KINDS } from "#app/domain/catalogue/service.schema.ts";
import { worksIn } from "#app/domain/catalogue/to-service.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { publicPaths } from "#app/server/sitemap.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import type { Page } from "../support/page.ts";
import { Visitor } from "../support/visitor.ts";

const { catalogue } = loadNavigator();
const { services, region, byId } = catalogue;
const DISTRICTS = region.districts.map(({ id }) => id);

/** Pages that ask search engines not to list them; the last one forgets the answers. */
const UNLISTED = [
	"/check",
	"/plan",
	"/lost",
	"/services/acas/wrong",
	"/services/acas/leaflet",
	"/clear",
];

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const open = (path: string) => new Visitor(app.url).open(path);
/** Ids of the services that a page has whole lines of, in their order. */
const lines = (page: Page) =>
	page
		.all(".results h3 > a")
		.map((link) => link.getAttribute("href")?.replace("/services/", "") ?? "");
const numbersToRing = (page: Page) => page.all('main a[href^="tel:"]').length;
/** What stands in brackets behind a heading or a link. */
const countOf = (words: string | undefined) => Number(/\((\d+)\)$/.exec(words ?? "")?.[1]);
const linkTo = (page: Page, href: string) => page.texts(`main a[href="${href}"]`)[0];

test("every barrier has as many lines as the list of barriers says, or says that there is nothing, and a number", async () => {
	const list = await open("/barriers");
	for (const barrier of BARRIERS) {
		const page = await open(`/barriers/${barrier}`);
		const helping = services.filter((service) => isLive(service) && service.helps.has(barrier));
		expect([barrier, page.status, lines(page).toSorted()]).toEqual([
			barrier,
			200,
			helping.map(({ id }) => id).toSorted(),
		]);
		expect([barrier, countOf(linkTo(list, `/barriers/${barrier}`))]).toEqual([
			barrier,
			helping.length,
		]);
		const counted = page.texts("main h2").map(countOf).filter(Number.isFinite);
		expect(counted.reduce((sum, one) => sum + one, 0)).toBe(helping.length);
		expect([barrier, numbersToRing(page) > 0]).toEqual([barrier, true]);
	}
}, 240_000);

test("every district has all that works there and not everywhere, and a way to the rest", async () => {
	const list = await open("/places");
	for (const district of DISTRICTS) {
		const page = await open(`/places/${district}`);
		const here = services.filter((service) => isLive(service) && worksIn(service, district));
		const local = here.filter(({ districts }) => !districts.includes("england"));
		expect([district, page.status, lines(page).toSorted()]).toEqual([
			district,
			200,
			local.map(({ id }) => id).toSorted(),
		]);
		expect(countOf(linkTo(list, `/places/${district}`))).toBe(local.length);
		expect(page.links).toContain(`/services?area=${district}`);
		const headings = page.texts("main h2").map(countOf).filter(Number.isFinite);
		expect(headings.reduce((sum, one) => sum + one, 0)).toBe(here.length);
		expect([district, numbersToRing(page) > 0]).toEqual([district, true]);
	}
}, 240_000);

test.each([DISTRICTS[0] ?? "", DISTRICTS.at(-1) ?? ""])(
	"in %s each barrier has the lines that the page of the place counts, those close by first",
	async (district) => {
		const place = await open(`/places/${district}`);
		for (const barrier of BARRIERS) {
			const path = `/barriers/${barrier}?area=${district}`;
			const page = await open(path);
			expect([path, lines(page).length]).toEqual([path, countOf(linkTo(place, path))]);
			for (const part of page.all(".results")) {
				const isNational = [...part.querySelectorAll("h3 > a")].map((link) => {
					const id = link.getAttribute("href")?.replace("/services/", "") ?? "";
					return byId.get(id)?.districts.includes("england") ?? false;
				});
				expect(isNational).toEqual(isNational.toSorted((a, b) => Number(a) - Number(b)));
			}
			expect([path, numbersToRing(page) > 0]).toEqual([path, true]);
		}
	},
	240_000,
);

test("where nothing made for somebody is sure, the page says so and names a person", async () => {
	const page = await open("/barriers/health-msk");
	expect(page.text).toContain("We found nothing made just for this. It is not your fault.");
	const { name = "", contact } = byId.get(region.helpline) ?? {};
	expect(page.text).toContain(`Ask ${name} what there is near you:`);
	expect(page.texts("main .note .number")).toEqual([contact?.phones[0]?.number]);
});

test("every service that has not ended is on the page of its kind, and what has ended is apart", async () => {
	for (const kind of KINDS) {
		const page = await open(`/kinds/${kind}`);
		const live = services.filter((service) => isLive(service) && service.kind === kind);
		expect([kind, lines(page).toSorted()]).toEqual([kind, live.map(({ id }) => id).toSorted()]);
		expect([kind, numbersToRing(page) > 0]).toEqual([kind, true]);
		const folded = page
			.all("details a")
			.map((link) => link.getAttribute("href")?.replace("/services/", "") ?? "");
		const others = services.filter((service) => !isLive(service) && service.kind === kind);
		expect([kind, folded.toSorted()]).toEqual([kind, others.map(({ id }) => id).toSorted()]);
	}
});

test("every service is in the alphabet once", async () => {
	const page = await open("/a-to-z");
	const listed = page
		.all(".entry > a")
		.map((link) => link.getAttribute("href")?.replace("/services/", "") ?? "");
	expect(listed.toSorted()).toEqual(services.map(({ id }) => id));
});

test("a district is chosen by a form, stays chosen, and one that is not ours changes nothing", async () => {
	const all = lines(await open("/kinds/transport"));
	const narrowed = await open("/kinds/transport?area=high-peak");
	expect(lines(narrowed).length).toBeLessThan(all.length);
	expect(narrowed.all("option[selected]").map((one) => one.getAttribute("value"))).toEqual([
		"high-peak",
	]);
	for (const area of ["", "atlantis", "derbyshire", "%00", "%FF"]) {
		const page = await open(`/kinds/transport?area=${area}`);
		expect([area, page.status, lines(page)]).toEqual([area, 200, all]);
	}
});

test("somebody hurt or without a home finds whom to ring today on top, and a way out", async () => {
	const abuse = await open("/barriers/domestic-abuse?area=derby");
	const today = abuse.texts('section[aria-labelledby="now-title"] h3');
	expect(today).toContain("Derbyshire Domestic Abuse Helpline");
	expect(today).not.toContain("Freeva");
	expect(abuse.links).toContain("/exit");
	const home = await open("/barriers/homeless");
	expect(home.texts('section[aria-labelledby="now-title"] h3')).toEqual(["Shelter"]);
	expect(home.links).toContain("/exit");
});

test("a county leads to its districts", async () => {
	const answer = await fetch(`${app.url}/places/derbyshire`, { redirect: "manual" });
	expect([answer.status, answer.headers.get("location")]).toEqual([301, "/places#derbyshire"]);
	expect((await open("/places")).texts("h2#derbyshire")).toEqual(["Derbyshire"]);
});

test("each page tells a search engine of itself, by its one address", async () => {
	const described = new Map<string, string>();
	for (const path of publicPaths(catalogue).filter((one) =>
		/^\/(barriers|places|kinds|a-)/.test(one),
	)) {
		const page = await open(path.startsWith("/kinds/") ? `${path}?area=derby` : path);
		const of = (selector: string, name: string) => page.all(selector)[0]?.getAttribute(name) ?? "";
		expect([path, of('head link[rel="canonical"]', "href")]).toEqual([path, path]);
		expect(page.all('meta[name="robots"]')).toEqual([]);
		described.set(of('head meta[name="description"]', "content"), path);
	}
	expect([...described.keys()].filter((words) => words.length < 60)).toEqual([]);
	expect(described.size).toBe(BARRIERS.length + DISTRICTS.length + KINDS.length + 4);
});

test("the sitemap names every public page and no other, and robots are kept from what is no page", async () => {
	const robots = await fetch(`${app.url}/robots.txt`);
	const rules = await robots.text();
	expect(robots.headers.get("content-type")).toBe("text/plain; charset=utf-8");
	expect(rules).toContain(`Sitemap: ${app.url}/sitemap.xml\n`);
	const answer = await fetch(`${app.url}/sitemap.xml`);
	expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
	const listed = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
	expect(listed).toEqual(publicPaths(catalogue).map((path) => app.url + path));
	expect(new Set(listed).size).toBe(listed.length);
	const forbidden = [...rules.matchAll(/^Disallow: (.+)$/gm)].map(([, path]) => path ?? "");
	for (const path of publicPaths(catalogue))
		expect(forbidden.filter((start) => path.startsWith(start))).toEqual([]);
	const isForbidden = (path: string) => forbidden.some((start) => path.startsWith(start));
	for (const path of ["/exit", "/language", "/api/match", "/services?q=debt"])
		expect([path, isForbidden(path)]).toEqual([path, true]);
	// They ask not to be listed, which nobody hears who may not fetch them.
	for (const path of [...UNLISTED, "/q/1", "/plan/others"])
		expect([path, isForbidden(path)]).toEqual([path, false]);
});

test("every page that the sitemap names is there, and what holds answers asks not to be listed", async () => {
	for (const path of publicPaths(catalogue)) {
		const { status } = await fetch(app.url + path, { redirect: "manual" });
		expect([path, status]).toEqual([path, 200]);
	}
	const visitor = new Visitor(app.url);
	await visitor.begin();
	const asks = () => visitor.page.all('head meta[name="robots"][content="noindex"]').length;
	expect([visitor.page.path, asks()]).toEqual(["/q/1", 1]);
	await visitor.answer({}, "declined");
	for (const path of ["/plan/others", "/plan/not-now", ...UNLISTED]) {
		await visitor.open(path);
		expect([path, asks()]).toEqual([path, 1]);
	}
}, 240_000);
