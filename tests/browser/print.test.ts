import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openApp } from "../support/opened-app.ts";
import { type PageState, pageStates } from "../support/page-states.ts";
import { sidesOf } from "../support/paper.ts";
import { show } from "../support/show-state.ts";

const open = openApp();
let states: PageState[];
beforeAll(async () => {
	states = await pageStates(open().url);
});

/** What paper has no use for, what it would lose, and links that say no address; a line each. */
function paperFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const all = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) =>
			element.checkVisibility(),
		);
		const name = (element: Element) =>
			`${element.tagName} “${element.textContent?.trim().slice(0, 40)}”`;
		const isPale = (element: Element) => {
			const { color } = getComputedStyle(element);
			return (color.match(/\d+/g) ?? []).slice(0, 3).some((part) => Number(part) > 110);
		};
		const says = (element: Element) => getComputedStyle(element, "::after").content;
		const ownWords = (element: Element) =>
			[...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
		return [
			...all
				.filter((element) => element.matches("form, button, nav, .button, .skip, #exit"))
				.map((element) => `useless: ${name(element)}`),
			...all
				.filter((element) => ownWords(element) && isPale(element))
				.map((element) => `pale: ${name(element)}`),
			...all
				.filter((element) => element.matches("main a[href^='http']"))
				.filter((link) => {
					const address = link.getAttribute("href") ?? "?";
					return !says(link).includes(address) && link.textContent !== address;
				})
				.map((link) => `no address: ${name(link)}`),
		];
	});
}

test.each([
	"plan with gaps",
	"plan about abuse",
	"check",
	"others",
	"not now",
	"service, conflicts",
	"service, abuse",
	"leaflet, number",
	"leaflet, abuse",
	"leaflet, no number",
	"compare, three",
	"help now",
	"barrier, abuse",
	"place",
	"kept",
	"kept plan",
	"hand-over seen",
	"privacy",
	"guide for advisers",
])("paper holds what it can use, in black, with links written out: %s", async (name) => {
	const context = await open().context({ colorScheme: "dark" });
	const page = await context.newPage();
	await page.emulateMedia({ media: "print" });
	await show(page, states.find((state) => state.name === name) as PageState, open().url);
	expect(await paperFaults(page)).toEqual([]);
	await context.close();
});

test("a service takes one side of A4, and the longest two", async () => {
	const page = await (await open().context()).newPage();
	await page.goto(`${open().url}/a-to-z`);
	const links = await page
		.locator("main a[href^='/services/']")
		.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
	expect(links.length).toBeGreaterThan(200);
	const sides: Record<string, number> = {};
	// Every fifth, in the order of the alphabet, is as mixed as all of them.
	for (const link of links.filter((_, index) => index % 5 === 0)) {
		await page.goto(open().url + link);
		sides[link] = await sidesOf(page);
	}
	await page.goto(`${open().url}/services/restart-scheme-llr`);
	sides.longest = await sidesOf(page);
	const counts = Object.values(sides);
	console.info(
		`services on one side of A4: ${counts.filter((count) => count === 1).length} of ${counts.length}`,
	);
	expect(Object.entries(sides).filter(([, count]) => count > 2)).toEqual([]);
	expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length / 2);
});

test("a plan for paper has the day it was made and what it rests on", async () => {
	const page = await (await open().context()).newPage();
	await page.emulateMedia({ media: "print" });
	await show(page, states.find((state) => state.name === "plan") as PageState, open().url);
	const year = new Date().getFullYear();
	expect(await page.locator("main").innerText()).toMatch(
		new RegExp(`Made on \\d+ \\w+ ${year}\\. Receipt: \\S+`),
	);
});
