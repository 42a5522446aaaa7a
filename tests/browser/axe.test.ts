import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openApp } from "../support/opened-app.ts";
import { type PageState, pageStates } from "../support/page-states.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 800 };

const open = openApp();
let states: PageState[];
beforeAll(async () => {
	states = await pageStates(open().url);
});

/** What axe has against a page as it stands, each in a line. @param rules - only these; all of WCAG's unless told */
async function complaints(page: Page, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode();
	const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
	);
}

async function show(context: BrowserContext, page: Page, state: PageState): Promise<void> {
	const { url } = open();
	await context.clearCookies();
	if (state.answers) await context.addCookies([{ name: "answers", value: state.answers, url }]);
	const response = await page.goto(url + state.path);
	expect([state.name, response?.status()]).toEqual([state.name, state.status ?? 200]);
	expect([state.name, await page.locator(state.has).count()]).not.toEqual([state.name, 0]);
}

/**
 * All rules on a phone in daylight; then, on the same page, what can change
 * with width and with the colour scheme: sizes, what scrolls, and contrast.
 */
async function inEveryLight(page: Page): Promise<string[]> {
	const found: [string, string[]][] = [];
	const look = async (where: string, rules?: string[]) => {
		found.push([where, await complaints(page, rules)]);
	};
	await page.setViewportSize(PHONE);
	await page.emulateMedia({ colorScheme: "light" });
	await look("phone, light");
	await page.emulateMedia({ colorScheme: "dark" });
	await look("phone, dark", ["color-contrast", "link-in-text-block"]);
	await page.setViewportSize(DESK);
	await look("desk, dark", ["color-contrast", "target-size", "scrollable-region-focusable"]);
	await page.emulateMedia({ colorScheme: "light" });
	await look("desk, light", ["color-contrast"]);
	return found.flatMap(([where, lines]) => lines.map((line) => `${where}: ${line}`));
}

test.each(["en", "pl", "ur"])("no page in any state breaks a rule of WCAG 2.2 AA in %s", async (language) => {
	const context = await open().context({ locale: language });
	const page = await context.newPage();
	const broken: string[] = [];
	for (const state of states) {
		await show(context, page, state);
		expect(await page.locator("html").getAttribute("lang")).toBe(language);
		const found = await inEveryLight(page);
		broken.push(...found.map((line) => `${state.name}: ${line}`));
	}
	await context.close();
	expect(broken).toEqual([]);
}, 120_000);
