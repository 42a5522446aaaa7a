import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atDesk, typeClient, untilKeysLead } from "../support/desk-page.ts";
import { openApp } from "../support/opened-app.ts";

const open = openApp();
const NOTE = ".desk-note textarea";
const TO_TEAM = 'a[href="/desk/team"]';
const TO_PHONE = 'button[formaction="/desk/to-phone"]';

/** A client with one service on the shortlist and a note beside it. */
async function withNote() {
	const { page, context } = await atDesk(open());
	await typeClient(page);
	await page.keyboard.press("Shift+P");
	await page.keyboard.press("1");
	await expect.poll(() => page.locator(NOTE).count()).toBe(1);
	// The footer has a way to clear once a page comes with answers.
	await page.reload();
	await untilKeysLead(page);
	await page.locator(NOTE).fill("Ring Thursday");
	const asking = page.locator("dialog[aria-labelledby=notes-title]");
	return { page, context, asking };
}

/** The services of the plan, by name. */
const planOn = (page: Page) => page.locator(".desk-plan h4").allTextContents();

const print = (page: Page) => page.evaluate(() => dispatchEvent(new Event("afterprint")));

test("a note that is on no paper is not lost unasked, and whoever stays works on", async () => {
	const { page, context, asking } = await withNote();
	for (const way of [TO_TEAM, TO_PHONE, TO_PHONE]) {
		await page.locator(way).first().click();
		await expect.poll(() => asking.isVisible()).toBe(true);
		await asking.locator("button").nth(1).click();
		expect(await asking.isVisible()).toBe(false);
	}
	expect(new URL(page.url()).pathname).toBe("/desk");
	expect(await page.inputValue(NOTE)).toBe("Ring Thursday");
	const before = await planOn(page);
	await page.locator('#desk [value="debt"]').check();
	await expect.poll(() => planOn(page)).not.toEqual(before);
	await context.close();
});

test("whoever goes on without the note gets where they wanted, once", async () => {
	const { page, context, asking } = await withNote();
	const made: string[] = [];
	page.on("request", (request) => {
		if (request.method() === "POST" && request.url().endsWith("/desk/to-phone")) made.push("code");
	});
	await page.locator(TO_PHONE).click();
	await asking.locator("button").last().click();
	await page.waitForURL("**/hand-over/code");
	expect(made).toEqual(["code"]);
	await context.close();
});

test("the question prints the note where that is wished, and asks no more", async () => {
	const { page, context, asking } = await withNote();
	await page.locator(TO_TEAM).first().click();
	const printed = page.evaluate(
		() => new Promise((resolve) => addEventListener("afterprint", resolve, { once: true })),
	);
	await asking.locator("button").first().click();
	await printed;
	expect(new URL(page.url()).pathname).toBe("/desk");
	await page.locator(TO_TEAM).first().click();
	await page.waitForURL("**/desk/team");
	await context.close();
});

test("on paper that lies on its side too, nothing beside the questions is cut off", async () => {
	const { page, context } = await withNote();
	await page.emulateMedia({ media: "print" });
	const cut = await page.locator(".desk-beside").evaluate((half) => {
		const { position, overflowY } = getComputedStyle(half);
		return { position, overflowY };
	});
	expect(cut).toEqual({ position: "static", overflowY: "visible" });
	expect(await page.locator(NOTE).isVisible()).toBe(true);
	await context.close();
});

test("the screen turned to the client shows no note of the adviser's", async () => {
	const { page, context } = await withNote();
	await page.check("#client-screen");
	await expect.poll(() => page.locator(NOTE).isVisible()).toBe(false);
	expect(await page.locator(".desk-list > li").isVisible()).toBe(true);
	await page.emulateMedia({ media: "print" });
	expect(await page.locator(NOTE).isVisible()).toBe(true);
	await context.close();
});

test("a printed note is on paper: nothing is asked until it is written on", async () => {
	const { page, context, asking } = await withNote();
	await print(page);
	await page.locator(NOTE).fill("Ring Friday");
	await page.locator(TO_TEAM).first().click();
	await expect.poll(() => asking.isVisible()).toBe(true);
	await page.keyboard.press("Escape");
	await page.locator(NOTE).fill("Ring Thursday");
	await page.locator(TO_TEAM).first().click();
	await page.waitForURL("**/desk/team");
	await context.close();
});

test("ringing a number leaves the desk as it is: nothing is asked, and the plan goes on changing", async () => {
	const { page, context, asking } = await withNote();
	const number = page.locator('.desk-plan a[href^="tel:"]').first();
	await number.click();
	expect(await asking.isVisible()).toBe(false);
	const before = await planOn(page);
	await page.locator('#desk [value="debt"]').check();
	await expect.poll(() => planOn(page)).not.toEqual(before);
	await context.close();
});

test("nothing holds up who has to go: the exit, the footer's way to clear, the next client", async () => {
	for (const way of ["#exit", 'form[action="/clear"] button', 'button[value="next"]']) {
		const { page, context, asking } = await withNote();
		await context.route("**/exit", (route) => route.fulfill({ status: 200, body: "weather" }));
		const gone = page.waitForEvent("framenavigated");
		await page.locator(way).first().click();
		await gone;
		expect(await asking.isVisible().catch(() => false), way).toBe(false);
		await expect.poll(() => page.locator(NOTE).count()).toBe(0);
		await context.close();
	}
});
