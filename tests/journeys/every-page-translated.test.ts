import type { HTMLElement } from "happy-dom";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Service } from "#app/domain/catalogue/service.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import type { Page } from "../support/page.ts";
import { textsOutside } from "../support/text-nodes.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const { services } = loadNavigator().catalogue;
const LANGUAGES = [
	{ language: "pl", dir: "ltr" },
	{ language: "ur", dir: "rtl" },
];
const PAGES = [
	"/",
	"/start",
	"/paper",
	"/paper/type",
	"/services",
	"/now",
	"/lost",
	"/clear",
	"/nowhere",
	"/desk/team",
	"/desk/poster",
];
const BROWSING = [
	"/a-to-z",
	"/barriers",
	"/barriers/young?area=derby",
	"/places",
	"/places/leicester",
	"/kinds",
	"/kinds/employer",
];
/** Shorter strings, such as "Free", may well stand in a translation by chance. */
const LONG_ENOUGH = 16;

/** What the entry says in English, in whole strings. */
function englishOf(service: Service): string[] {
	const {
		name,
		summary,
		whoItsFor,
		whatYouGet,
		provider,
		funder,
		cost,
		duration,
		referral,
		status,
		exclusions,
	} = service;
	const all = [
		name,
		summary,
		whoItsFor,
		...whatYouGet,
		provider,
		funder,
		cost?.says,
		duration?.says,
		referral?.how,
		referral?.next,
		referral?.waitTime?.says,
		...(referral?.ready?.items ?? []),
		...exclusions.map(({ says }) => says),
		status.note,
	];
	return all.filter((text) => text !== undefined && text.length >= LONG_ENOUGH) as string[];
}

async function inLanguage(language: string): Promise<Visitor> {
	const visitor = new Visitor(app.url);
	await visitor.open("/");
	await visitor.speak(language);
	return visitor;
}

function marked(page: Page): HTMLElement[] {
	return page.all('main [lang="en"]');
}

test.each(LANGUAGES)(
	"every service's page in $language has its own English words marked as English",
	async ({ language, dir }) => {
		const visitor = await inLanguage(language);
		for (const service of services) {
			const page = await visitor.open(`/services/${service.id}`);
			const { documentElement: html } = page.document;
			expect([html.getAttribute("lang"), html.getAttribute("dir")]).toEqual([language, dir]);
			expect(page.h1).toBe(service.name);
			// A number within a sentence is kept on one line by spaces that do not break.
			const english = marked(page)
				.map(({ textContent }) => textContent.replaceAll("\u00a0", " "))
				.join("\n");
			const outside = textsOutside(page, '[lang="en"], title').join("\n");
			for (const text of englishOf(service)) {
				expect([service.id, text, english.includes(text)]).toEqual([service.id, text, true]);
				expect([service.id, text, outside.includes(text)]).toEqual([service.id, text, false]);
			}
			expect(marked(page).filter((one) => one.getAttribute("dir") !== "ltr")).toEqual([]);
		}
	},
);

test.each(LANGUAGES)(
	"the other pages in $language say their own name, and what is English they mark",
	async ({ language, dir }) => {
		const [visitor, english] = [await inLanguage(language), new Visitor(app.url)];
		for (const path of [...PAGES, ...BROWSING]) {
			const [page, original] = [await visitor.open(path), await english.open(path)];
			const { documentElement: html } = page.document;
			expect([path, html.getAttribute("lang"), html.getAttribute("dir")]).toEqual([
				path,
				language,
				dir,
			]);
			expect([path, page.h1 === original.h1]).toEqual([path, false]);
			const outside = textsOutside(page, '[lang="en"]').join("\n");
			expect(services.filter(({ summary }) => outside.includes(summary))).toEqual([]);
		}
		for (const path of ["/about", "/privacy", "/cookies", "/accessibility", "/terms", "/sources"]) {
			const page = await visitor.open(path);
			expect(page.all("main article")[0]?.getAttribute("lang")).toBe("en");
			expect(page.all("main article")[0]?.getAttribute("dir")).toBe("ltr");
			expect(page.all("main p.note").length).toBe(1);
		}
	},
);
