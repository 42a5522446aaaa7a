import type { Dialog, Page } from "playwright-core";
import { expect, test } from "vitest";
import { atDesk, typeClient, untilKeysLead } from "../support/desk-page.ts";
import { openApp } from "../support/opened-app.ts";

const open = openApp();
const NOTE = ".desk-note textarea";

/** A client with one service on the shortlist and a note beside it; each question of the browser is answered so. */
async function withNote(answer: "accept" | "dismiss") {
	const { page, context } = await atDesk(open());
	const asked: string[] = [];
	page.on("dialog", async (dialog: Dialog) => {
		asked.push(dialog.type());
		await dialog[answer]();
	});
	await typeClient(page);
	await page.keyboard.press("Shift+P");
	await page.keyboard.press("1");
	await expect.poll(() => page.locator(NOTE).count()).toBe(1);
	// The footer has a way to clear once a page comes with answers.
	await page.reload();
	await untilKeysLead(page);
	await page.locator(NOTE).fill("Ring Thursday");
	return { page, context, asked };
}

/** The services of the plan, by name. */
const planOn = (page: Page) => page.locator(".desk-plan h4").allTextContents();

/** Leaves for good, however it is asked. */
async function goTo(page: Page, selector: string, path: string) {
	await Promise.all([
		page.waitForURL(`**${path}`, { waitUntil: "commit" }),
		page.locator(selector).first().click(),
	]);
}

test("a note that is on no paper is not lost unasked, and whoever stays works on", async () => {
	const { page, context, asked } = await withNote("dismiss");
	await page.locator('a[href="/desk/team"]').first().click();
	await expect.poll(() => asked).toEqual(["beforeunload"]);
	await page.locator('button[formaction="/desk/to-phone"]').click();
	await expect.poll(() => asked.length).toBe(2);
	// Pressed once more it is asked once more: the first press is not still waiting.
	await page.locator('button[formaction="/desk/to-phone"]').click();
	await expect.poll(() => asked.length).toBe(3);
	expect(await page.inputValue(NOTE)).toBe("Ring Thursday");
	const before = await planOn(page);
	await page.locator('#desk [value="debt"]').check();
	await expect.poll(() => planOn(page)).not.toEqual(before);
	await context.close();
});

test("a printed note is on paper: nothing is asked until it is written on", async () => {
	const { page, context, asked } = await withNote("dismiss");
	await page.evaluate(() => dispatchEvent(new Event("afterprint")));
	await page.locator(NOTE).fill("Ring Friday");
	await page.locator('a[href="/desk/team"]').first().click();
	await expect.poll(() => asked).toEqual(["beforeunload"]);
	await page.evaluate(() => dispatchEvent(new Event("afterprint")));
	await goTo(page, 'a[href="/desk/team"]', "/desk/team");
	expect(asked.length).toBe(1);
	await context.close();
});

test("ringing a number leaves the desk as it is: nothing is asked, and the plan goes on changing", async () => {
	const { page, context, asked } = await withNote("dismiss");
	await page.locator('.desk-plan a[href^="tel:"]').first().click();
	const before = await planOn(page);
	await page.locator('#desk [value="debt"]').check();
	await expect.poll(() => planOn(page)).not.toEqual(before);
	await page.locator(NOTE).fill("");
	await page.locator('.desk-plan a[href^="tel:"]').first().click();
	await page.locator('#desk [value="debt"]').uncheck();
	await expect.poll(() => planOn(page)).toEqual(before);
	expect(asked).toEqual([]);
	await context.close();
});

test("nothing holds up who has to go: the exit, the footer's way to clear, the next client", async () => {
	for (const [selector, path] of [
		["#exit", "/exit"],
		['form[action="/clear"] button', "/clear?shown"],
		['button[value="next"]', "/desk"],
	] as const) {
		const { page, context, asked } = await withNote("dismiss");
		await context.route("**/exit", (route) => route.fulfill({ status: 200, body: "weather" }));
		await page.locator(selector).first().click();
		await expect
			.poll(() =>
				page
					.locator(NOTE)
					.count()
					.catch(() => -1),
			)
			.toBe(0);
		expect(asked, path).toEqual([]);
		await context.close();
	}
});
