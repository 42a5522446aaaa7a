import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axeViolations, bringAxe } from "../support/axe.ts";
import { Faults } from "../support/faults.ts";
import { openApp } from "../support/opened-app.ts";
import { type PageState, pageStates, show } from "../support/page-states.ts";

const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 800 };
/** Rules that read colours, and rules that read sizes: the scheme and the width change nothing else. */
const COLOURS = ["color-contrast", "link-in-text-block"];
const SIZES = ["target-size", "scrollable-region-focusable", "css-orientation-lock"];

const open = openApp();
let states: PageState[];
beforeAll(async () => {
	states = await pageStates(open().url);
});

/**
 * All rules on a phone in daylight; then, on the same page, those that scheme and width can change.
 *
 * @param isAll - false where another language has shown the colours of the same page in every light already
 * @param isWide - false where a wide screen changes no size but those that the layout test measures in each language
 */
async function inEveryLight(page: Page, isAll = true, isWide = true): Promise<string[]> {
	const lines: string[] = [];
	const look = async (where: string, rules?: string[]) => {
		const found = await axeViolations(page, rules && { type: "rule", values: rules });
		lines.push(...found.map((line) => `${where}: ${line}`));
	};
	await page.setViewportSize(PHONE);
	await page.emulateMedia({ colorScheme: "light" });
	await look("phone, light");
	if (isAll) {
		await page.emulateMedia({ colorScheme: "dark" });
		await look("phone, dark", COLOURS);
	}
	if (!isAll && !isWide) return lines;
	await page.setViewportSize(DESK);
	await look(isAll ? "desk, dark" : "desk, light", isAll ? [...COLOURS, ...SIZES] : SIZES);
	if (isAll) {
		await page.emulateMedia({ colorScheme: "light" });
		await look("desk, light", COLOURS);
	}
	return lines;
}

// Side by side: a language has a page of its own in the browser, and waits half of its time.
test.concurrent.each(["en", "pl", "ur"])(
	"no page in any state breaks a rule of WCAG 2.2 AA in %s",
	async (language) => {
		const { url } = open();
		const context = await open().context({ locale: language });
		await bringAxe(context);
		const page = await context.newPage();
		const faults = new Faults();
		for (const state of states) {
			await show(page, state, url);
			expect(await page.locator("html").getAttribute("lang")).toBe(language);
			faults.add(state.name, await inEveryLight(page, language === "en", state.isHydrated));
		}
		await context.close();
		expect(faults.lines).toEqual([]);
	},
	480_000,
);

test("a fault is noticed in the light and at the width where it shows", async () => {
	const context = await open().context();
	await bringAxe(context);
	const page = await context.newPage();
	await page.goto(open().url);
	await page.evaluate(() => {
		const [sheet] = document.styleSheets;
		const plant = (rule: string) => sheet?.insertRule(rule, sheet.cssRules.length);
		plant("@media (prefers-color-scheme: dark) { h1 { color: #333 !important } }");
		plant("@media (min-width: 1000px) { .home-steps p { color: #999 !important } }");
		document.querySelector("main a.button")?.replaceChildren();
	});
	const lines = await inEveryLight(page);
	expect(lines.filter((line) => line.startsWith("phone, light")).join()).toMatch(
		/^phone, light: link-name/,
	);
	expect(lines.join("\n")).toMatch(/phone, dark: color-contrast at h1/);
	expect(lines.join("\n")).toMatch(/desk, light: color-contrast at .*p/);
	await context.close();
});
