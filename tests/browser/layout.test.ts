import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { Faults } from "../support/faults.ts";
import { sticksOut, tabThrough, tooSmall } from "../support/layout.ts";
import { openApp } from "../support/opened-app.ts";
import { type PageState, pageStates } from "../support/page-states.ts";
import { show } from "../support/show-state.ts";

/** A desk screen of 1280 by 800 at 400%, which is as wide as the smallest phone. */
const ZOOMED = { width: 320, height: 200 };
const DESK = { width: 1280, height: 800 };

const open = openApp();
let states: PageState[];
beforeAll(async () => {
	states = await pageStates(open().url);
});

function named(name: string): PageState {
	const found = states.find((state) => state.name === name);
	if (!found) throw new Error(`No state is called ${name}`);
	return found;
}

async function aPage(language: string, viewport = DESK, deviceScaleFactor = 1): Promise<Page> {
	const context = await open().context({ locale: language, viewport, deviceScaleFactor });
	return context.newPage();
}

// Side by side: a language has a page of its own in the browser, and waits half of its time.
test.concurrent.each(["en", "pl", "ur"])(
	"every page fits when magnified 4 times, and a thumb, in %s",
	async (language) => {
		const page = await aPage(language, ZOOMED, 4);
		const faults = new Faults();
		for (const state of states) {
			await page.setViewportSize(ZOOMED);
			await show(page, state, open().url);
			const zoomed = [...(await sticksOut(page)), ...(await tooSmall(page))];
			await page.setViewportSize(DESK);
			const desk = [...(await sticksOut(page)), ...(await tooSmall(page))];
			faults.add(`${state.name}, zoomed`, zoomed);
			faults.add(`${state.name}, desk`, desk);
		}
		await page.context().close();
		expect(faults.lines).toEqual([]);
	},
	480_000,
);

test("what sticks out, what is too small and what has no ring is noticed", async () => {
	const page = await aPage("en", ZOOMED);
	await show(page, named("question of one, for another"), open().url);
	await page.evaluate(() => {
		const [sheet] = document.styleSheets;
		sheet?.insertRule("h1 { width: 400px }", sheet.cssRules.length);
		sheet?.insertRule(
			"label.row { min-height: 0 !important; padding: 0 !important }",
			sheet.cssRules.length,
		);
		sheet?.insertRule(
			":focus-visible, .row:has(:focus-visible) { outline: 0 !important }",
			sheet.cssRules.length,
		);
		sheet?.insertRule(
			"main::after { content: ''; position: fixed; inset: 0 }",
			sheet.cssRules.length,
		);
	});
	expect(await sticksOut(page)).toContain("H1 “What is your work like at the moment?” sticks out");
	expect((await tooSmall(page)).join()).toMatch(/INPUT “.*” is \d+ × [1-3]\d/);
	const places = await tabThrough(page);
	expect(places.some(({ isMarked }) => !isMarked)).toBe(true);
	expect(places.some(({ isInSight }) => !isInSight)).toBe(true);
});

test.each([
	{ name: "question of many, error", language: "en" },
	{ name: "plan with gaps", language: "en" },
	{ name: "check", language: "ur" },
	{ name: "service, conflicts", language: "ur" },
	{ name: "home", language: "pl" },
])(
	"what has the keyboard is marked and in sight: $name in $language",
	async ({ name, language }) => {
		const page = await aPage(language);
		for (const viewport of [ZOOMED, { width: 768, height: 600 }, DESK]) {
			await page.setViewportSize(viewport);
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ colorScheme });
				await show(page, named(name), open().url);
				const places = await tabThrough(page);
				expect(places.length).toBeGreaterThan(10);
				expect(places.filter(({ isMarked, isInSight }) => !isMarked || !isInSight)).toEqual([]);
			}
		}
		await page.context().close();
	},
);

test("Urdu is laid out from right to left", async () => {
	const page = await aPage("ur", { width: 360, height: 740 });
	await show(page, named("text question"), open().url);
	const middleOf = async (selector: string) => {
		const box = await page.locator(selector).first().boundingBox();
		return box === null ? Number.NaN : box.x + box.width / 2;
	};
	expect(await middleOf("main a.back")).toBeGreaterThan(180);
	expect(await middleOf(".brand svg")).toBeGreaterThan(180);
	await show(page, named("plan with gaps"), open().url);
	expect(await middleOf(".step-number")).toBeGreaterThan(300);
	const rail = page.locator(".landing").first();
	expect(await rail.evaluate((landing) => getComputedStyle(landing).borderRightWidth)).toBe("8px");
	// A number is read from left to right, and English words too.
	expect(await page.locator(".number").first().getAttribute("dir")).toBe("ltr");
	await page.context().close();
});
