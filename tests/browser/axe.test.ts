import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axeViolations, bringAxe } from "../support/axe.ts";
import { Faults } from "../support/faults.ts";
import { openApp } from "../support/opened-app.ts";
import { type PageState, pageStates } from "../support/page-states.ts";
import { show } from "../support/show-state.ts";

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

/** A width and a scheme, and the rules that they can change; all of them where none is named. */
interface Look {
	viewport: typeof PHONE;
	colorScheme: "light" | "dark";
	rules?: string[];
}

const ON_A_PHONE: Look = { viewport: PHONE, colorScheme: "light" };
const SIZES_ON_A_DESK: Look = { viewport: DESK, colorScheme: "light", rules: SIZES };
/** All rules on a phone in daylight; then, on the same page, those that scheme and width can change. */
const IN_EVERY_LIGHT: Look[] = [
	ON_A_PHONE,
	{ viewport: PHONE, colorScheme: "dark", rules: COLOURS },
	{ viewport: DESK, colorScheme: "dark", rules: [...COLOURS, ...SIZES] },
	{ viewport: DESK, colorScheme: "light", rules: COLOURS },
];

/** How a page is looked at: its colours in one language are those in all, and the layout test measures sizes in each. */
function looksAt({ isHydrated }: PageState, language: string): Look[] {
	if (language === "en") return IN_EVERY_LIGHT;
	return isHydrated ? [ON_A_PHONE, SIZES_ON_A_DESK] : [ON_A_PHONE];
}

async function faultsIn(page: Page, looks: readonly Look[]): Promise<string[]> {
	const lines: string[] = [];
	for (const { viewport, colorScheme, rules } of looks) {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme });
		const found = await axeViolations(page, rules && { type: "rule", values: rules });
		const where = `${viewport === PHONE ? "phone" : "desk"}, ${colorScheme}`;
		lines.push(...found.map((line) => `${where}: ${line}`));
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
			faults.add(state.name, await faultsIn(page, looksAt(state, language)));
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
	const lines = await faultsIn(page, IN_EVERY_LIGHT);
	expect(lines.filter((line) => line.startsWith("phone, light")).join()).toMatch(
		/^phone, light: link-name/,
	);
	expect(lines.join("\n")).toMatch(/phone, dark: color-contrast at h1/);
	expect(lines.join("\n")).toMatch(/desk, light: color-contrast at .*p/);
	await context.close();
});
