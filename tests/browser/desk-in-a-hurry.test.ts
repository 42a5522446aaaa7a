import type { BrowserContext } from "playwright-core";
import { expect, test } from "vitest";
import { atDesk, typeClient } from "../support/desk-page.ts";
import { openApp } from "../support/opened-app.ts";

const open = openApp();

/** Holds what the page asks until it is let go. */
async function held(context: BrowserContext) {
	let letGo: () => void = () => {};
	const gone = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	let asked = 0;
	await context.route("**/desk/plan", async (route) => {
		asked += 1;
		await gone;
		await route.continue().catch(() => {});
	});
	return { letGo: () => letGo(), asked: () => asked };
}

test("what is typed over a place before it is understood is not undone", async () => {
	const { page, context } = await atDesk(open());
	const { letGo, asked } = await held(context);
	await page.keyboard.type("derby");
	await expect.poll(asked).toBeGreaterThan(0);
	await page.keyboard.press("Control+a");
	await page.keyboard.type("mansfield");
	letGo();
	await page.keyboard.press("Enter");
	await expect.poll(() => page.inputValue("#area")).toBe("Mansfield");
	await context.close();
});

test("an answer that comes after somebody has left brings nobody back", async () => {
	const { page, context } = await atDesk(open());
	const { letGo, asked } = await held(context);
	await page.fill("#age", "34");
	await expect.poll(asked).toBeGreaterThan(0);
	await context.route("https://**", (route) => route.fulfill({ status: 200, body: "weather" }));
	await page.locator("#exit").click();
	await page.waitForURL((url) => url.pathname !== "/desk");
	letGo();
	const names = async () => (await context.cookies(open().url)).map(({ name }) => name);
	await expect.poll(names).not.toContain("desk");
	await context.close();
});

test("next client clears the screen before the server is asked, and waits for nothing that is under way", async () => {
	const { page, context } = await atDesk(open());
	await typeClient(page);
	await page.keyboard.press("Escape");
	const { letGo } = await held(context);
	await page.keyboard.press("Shift+N");
	await page.keyboard.press("Enter");
	await expect.poll(() => page.locator("main").isVisible()).toBe(false);
	letGo();
	await expect.poll(() => page.inputValue("#age").catch(() => "")).toBe("");
	await context.close();
});

test("what is given to the phone holds the tick of a moment ago, whose answer was still under way", async () => {
	const { page, context } = await atDesk(open());
	await typeClient(page);
	const { letGo, asked } = await held(context);
	await page.keyboard.press("m");
	await page.keyboard.press("1");
	await expect.poll(asked).toBeGreaterThan(0);
	await page.keyboard.press("Shift+H");
	await page.keyboard.press("Enter");
	letGo();
	await page.waitForURL("**/hand-over/code");
	await page.goto(`${open().url}/desk`);
	expect(await page.isChecked('[value="debt"]')).toBe(true);
	await context.close();
});

test("two quick presses keep one plan: a second would lie under a code that nobody sees", async () => {
	const { page, context } = await atDesk(open());
	await typeClient(page);
	const kept: string[] = [];
	page.on("request", (request) => {
		if (request.method() === "POST" && request.url().endsWith("/desk/keep"))
			kept.push(request.url());
	});
	await page.locator('button[formaction="/desk/keep"]').dblclick();
	await page.waitForURL("**/saved/kept");
	expect(kept.length).toBe(1);
	await context.close();
});
