import { afterAll, beforeAll, expect, test } from "vitest";
import { KINDS } from "#app/domain/catalogue/service.schema.ts";
import { BARRIERS } from "#app/domain/facts/barriers.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { brokenReferences, crawl, oddLinks, ownPath } from "../support/crawl.ts";
import type { Page } from "../support/page.ts";
import { Visitor } from "../support/visitor.ts";

/** The pages that have a script. */
const WITH_SCRIPT = ["/services", "/desk"];

let app: BuiltApp;
let visitor: Visitor;
let pages: Page[];
beforeAll(async () => {
	app = await startBuiltApp();
	visitor = new Visitor(app.url);
	await visitor.begin();
	const said = {
		area: "Derby",
		age: "44",
		work: "looking",
		difficulties: ["home"],
		home: ["homeless", "domestic-abuse"],
	};
	const asked = await visitor.answer(said, "declined");
	const questions = asked.map((_, index) => `/q/${index + 1}`);
	pages = [
		...(await crawl(visitor, ["/", "/plan", "/check", "/lost", ...questions])).values(),
		await new Visitor(app.url).open("/clear"),
	];
});
afterAll(() => app.stop());

const paths = () => pages.map(({ path }) => path);

/** What more than one page has, with the pages. */
function shared(of: (page: Page) => string, among = pages): string[] {
	const groups = Map.groupBy(among, of);
	return [...groups]
		.filter(([, same]) => same.length > 1)
		.map(([what, same]) => `${what}: ${same.map(({ path }) => path)}`);
}

test("every page of every service is reached by links from the first page", () => {
	const { services } = loadNavigator().catalogue;
	expect(services.filter(({ id }) => !paths().includes(`/services/${id}`))).toEqual([]);
	expect(paths()).toEqual(
		expect.arrayContaining(["/start", "/services", "/now", "/about", "/cookies", "/plan/others"]),
	);
	const { region } = loadNavigator().catalogue;
	expect(paths()).toEqual(
		expect.arrayContaining([
			...BARRIERS.map((id) => `/barriers/${id}`),
			...region.districts.map(({ id }) => `/places/${id}`),
			...KINDS.map((id) => `/kinds/${id}`),
			"/a-to-z",
		]),
	);
});

test("every page is there, in English, with one h1", () => {
	for (const page of pages) {
		const { documentElement: html } = page.document;
		const [lang, dir] = [html.getAttribute("lang"), html.getAttribute("dir")];
		expect([page.path, page.status, lang, dir]).toEqual([page.path, 200, "en", "ltr"]);
		expect(page.h1.length).toBeGreaterThan(3);
		expect(page.title).toMatch(/^.+ – Opportunity Escalator$/);
	}
});

test("no two pages share a title or an h1", () => {
	expect(shared((page) => page.title)).toEqual([]);
	// A leaflet bears the name of its service.
	const others = pages.filter(({ path }) => !path.endsWith("/leaflet"));
	expect(shared((page) => page.h1, others)).toEqual([]);
});

test("every link, label and description leads to something", async () => {
	expect(pages.flatMap(brokenReferences)).toEqual([]);
	expect(pages.flatMap((page) => oddLinks(page).map((href) => `${page.path}: ${href}`))).toEqual(
		[],
	);
	const files = pages.flatMap((page) => [
		...page.all("link[href]").map((link) => link.getAttribute("href") ?? ""),
		...page.all("[src]").map((element) => element.getAttribute("src") ?? ""),
	]);
	for (const file of new Set(files))
		expect([file, (await fetch(app.url + file)).status]).toEqual([file, 200]);
});

test("every form goes to a page that takes it", async () => {
	const forms = pages.flatMap((page) => page.all("form"));
	const actions = (method: string) =>
		new Set(
			forms
				.filter((form) => form.getAttribute("method") === method)
				.map((form) => form.getAttribute("action") ?? ""),
		);
	for (const form of forms) {
		expect(["post", "get"]).toContain(form.getAttribute("method"));
		expect(form.querySelector("[required], [pattern]")).toBeNull();
	}
	for (const action of actions("get"))
		expect([action, (await fetch(app.url + action)).status]).toEqual([action, 200]);
	for (const action of actions("post")) {
		const body = new URLSearchParams();
		const answer = await fetch(app.url + action, { method: "POST", redirect: "manual", body });
		// The page for developers lets them try the API, which answers itself.
		expect([action, answer.status]).toEqual([action, action.startsWith("/api/") ? 400 : 303]);
	}
});

test("help right now is one press from every page, and nobody stands in the way of it", () => {
	for (const page of pages)
		expect([page.path, page.links.includes("/now")]).toEqual([page.path, true]);
	const now = pages.find(({ path }) => path === "/now");
	expect(now?.links).toEqual(expect.arrayContaining(["tel:999", "tel:111", "tel:116123"]));
	expect(now?.text).toContain("mental health option (2)");
});

test("a page about abuse, a lost home or drugs, a question and a plan have the quick way out; others do not put people off with it", () => {
	const { byId } = loadNavigator().catalogue;
	for (const { path, links } of pages) {
		const id = path.replace(/^\/services\/|\/(?:wrong|date|leaflet)$/g, "");
		const about = /domestic-abuse|homeless|substance-use/;
		const helps = [...(byId.get(id)?.helps ?? [])].some(
			([barrier, isMain]) => barrier === "domestic-abuse" || (isMain && about.test(barrier)),
		);
		const listed = path.startsWith("/barriers/") && about.test(path);
		const expected =
			helps ||
			listed ||
			/^\/(q\/|check|plan|saved|hand-over|send|start|now|paper|desk$|desk\/(?:ask|team))/.test(
				path,
			);
		expect([path, links.includes("/exit")]).toEqual([path, expected]);
	}
});

test("no page sends anybody's browser anywhere else, or ships a framework", () => {
	for (const page of pages) {
		const { pathname } = new URL(page.path, app.url);
		const taken = page
			.all("[src], link[href], form[action]")
			.map(
				(one) =>
					one.getAttribute("src") ?? one.getAttribute("href") ?? one.getAttribute("action") ?? "",
			);
		expect(taken.filter((href) => ownPath(href, page.path) === undefined)).toEqual([]);
		if (!WITH_SCRIPT.includes(pathname))
			expect(page.html.match(/<script\b[^>]*\bsrc=|modulepreload|__reactRouter/g)).toBeNull();
	}
});
