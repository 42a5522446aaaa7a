import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";

let app: BuiltApp;
let browser: Browser;
beforeAll(async () => {
	[app, browser] = await Promise.all([startBuiltApp(), launchBrowser()]);
});
afterAll(async () => {
	await browser?.close();
	await app?.stop();
});

test("the first page is one answer, looks as it should, and breaks no policy", async () => {
	const page = await browser.newPage();
	const complaints: string[] = [];
	const asked: string[] = [];
	page
		.on("console", (message) => complaints.push(message.text()))
		.on("pageerror", (error) => complaints.push(error.message));
	page.on("request", (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(`${app.url}/`);
	expect(complaints).toEqual([]);
	expect(asked.filter((path) => path.startsWith("/assets/"))).toEqual([]);
	expect(await page.locator("h1").count()).toBe(1);
	// The browser's own look has 8 pixels round the page: an inlined sheet that the policy let through has its say.
	expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
	await page.close();
});
