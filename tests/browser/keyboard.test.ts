import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { answerByKeyboard, hasFocus, pressAndGo, tabTo } from "../support/keyboard.ts";
import { openApp } from "../support/opened-app.ts";
import { begin, type PageState, pageStates } from "../support/page-states.ts";
import { carer } from "../support/people.ts";
import { show } from "../support/show-state.ts";
import { watchTheWayOut } from "../support/way-out.ts";

const WEATHER = "https://www.bbc.co.uk/weather";

// A whole journey, on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

const open = openApp();

async function answersOf(context: BrowserContext): Promise<string | undefined> {
	const cookies = await context.cookies(open().url);
	return cookies.find(({ name }) => name === "answers")?.value;
}

/** A page of somebody who is in the middle of the questions. */
async function inTheMiddle(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const { area, age, work, difficulties } = carer;
	const visitor = await begin(open().url, "no");
	await visitor.answer({ area, age, work, difficulties });
	const context = await open().context(options, visitor.jar.get("answers")?.value);
	const page = await context.newPage();
	await page.goto(open().url + path);
	return page;
}

test("the whole way from the first page to the plan needs no mouse", async () => {
	const page = await (await open().context()).newPage();
	await page.goto(open().url);
	await tabTo(page, 'main a.button[href^="/start"]');
	await pressAndGo(page, "Enter");
	await tabTo(page, 'input[name="shared"]');
	await page.keyboard.press("ArrowDown");
	expect(await page.locator('input[value="no"]').isChecked()).toBe(true);
	await tabTo(page, "main form button");
	await pressAndGo(page, "Enter");
	const asked = await answerByKeyboard(page, carer);
	expect(asked.slice(0, 3)).toEqual(["area", "age", "work"]);
	expect(await page.locator("main dd").allInnerTexts()).toContain("47");
	await tabTo(page, 'main a[href="/plan"]');
	await pressAndGo(page, "Enter");
	await tabTo(page, '.first-call a[href^="tel:"]');
	await page.context().close();
});

test("the first press of Tab shows a way past the top of the page, and it works", async () => {
	const page = await inTheMiddle("/q/2");
	await page.keyboard.press("Tab");
	const skip = page.locator(".skip").first();
	expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
	expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
	await page.keyboard.press("Enter");
	expect(await hasFocus(page, "main")).toBe(true);
	await page.keyboard.press("Tab");
	expect(await hasFocus(page, "main a.back")).toBe(true);
	await page.context().close();
});

test("after a mistake the summary has focus, and each of its links leads to the field", async () => {
	const context = await open().context();
	const page = await context.newPage();
	const wrong = (await pageStates(open().url)).filter(({ status }) => status === 422);
	expect(wrong.length).toBeGreaterThan(6);
	for (const state of wrong) {
		await show(page, state as PageState, open().url);
		// A browser gives the focus with the first paint.
		await expect
			.poll(async () => [state.name, await hasFocus(page, '[role="alert"]')])
			.toEqual([state.name, true]);
		expect(await page.title()).toMatch(/^Error: /);
		await tabTo(page, '[role="alert"] a', 1);
		const words = await page.locator('[role="alert"] a').first().innerText();
		await page.keyboard.press("Enter");
		await expect
			.poll(async () => [state.name, await hasFocus(page, "main form :is(input, textarea):target")])
			.toEqual([state.name, true]);
		// The same words stand beside the field, and are read with it.
		const described = page
			.locator("input:focus, textarea:focus, fieldset:has(input:focus)")
			.and(page.locator("[aria-describedby]"));
		const ids = (await described.first().getAttribute("aria-describedby"))?.split(" ") ?? [];
		const read = await Promise.all(ids.map((id) => page.locator(`#${id}`).innerText()));
		expect(read.join(" ")).toContain(words);
	}
	await context.close();
});

test.each([
	{ by: "Shift three times", keys: ["Shift", "Shift", "Shift"], javaScriptEnabled: true },
	{ by: "Enter on the link", keys: ["Enter"], javaScriptEnabled: true },
	{ by: "Enter, without script", keys: ["Enter"], javaScriptEnabled: false },
])(
	"the way out clears the answers and shows the weather: $by",
	async ({ keys, javaScriptEnabled }) => {
		const page = await inTheMiddle("/q/3", { javaScriptEnabled });
		await page.goto(`${open().url}/q/4`);
		const departures = await watchTheWayOut(page);
		if (keys.includes("Enter")) await tabTo(page, "#exit");
		const gone = page.waitForURL(WEATHER);
		for (const key of keys) await page.keyboard.press(key);
		await gone;
		expect(departures.map(({ url }) => url)).toEqual([WEATHER]);
		const told = Object.keys(departures[0]?.headers ?? {}).map((name) => name.toLowerCase());
		expect(told).not.toContain("referer");
		expect(await answersOf(page.context())).toBe(undefined);
		// With script what was asked last has no place in the history any more; what lies before it has no answers.
		expect(await page.evaluate(() => history.length)).toBe(javaScriptEnabled ? 3 : 4);
		await page.goBack();
		expect(new URL(page.url()).pathname).toBe("/lost");
		await page.context().close();
	},
);

test("two presses of Shift, or Shift while writing, leave nobody outside", async () => {
	const page = await inTheMiddle("/q/1");
	for (const key of ["Shift", "Shift", "a", "Shift", "Shift"]) await page.keyboard.press(key);
	await page.waitForTimeout(100);
	expect(new URL(page.url()).pathname).toBe("/q/1");
	expect(await answersOf(page.context())).not.toBe(undefined);
	await page.context().close();
});

test("the browser's own Back shows what was entered, and what was wrong with it", async () => {
	const page = await inTheMiddle("/q/2");
	await page.fill("#age", "old");
	await pressAndGo(page, "Enter");
	await page.goto(`${open().url}/now`);
	await page.goBack();
	expect(await page.locator("#age").inputValue()).toBe("old");
	expect(await page.locator('[role="alert"]').count()).toBe(1);
	await page.fill("#age", "48");
	await pressAndGo(page, "Enter");
	await page.check('input[value="looking"]');
	await tabTo(page, "main form button");
	await pressAndGo(page, "Enter");
	await page.goBack();
	expect(await page.locator("input:checked").getAttribute("value")).toBe("looking");
	await page.goBack();
	expect(await page.locator("#age").inputValue()).toBe("48");
	await page.reload();
	expect(await page.locator("#age").inputValue()).toBe("48");
	await page.context().close();
});
