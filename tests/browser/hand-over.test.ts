import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { codeFor, handOver, openHandOver } from "../support/handed-over.ts";
import { openApp } from "../support/opened-app.ts";
import { carer } from "../support/people.ts";
import { Visitor } from "../support/visitor.ts";

/** All inline script of a page together. */
const MOST_SCRIPT_BYTES = 1024;

const open = openApp();

/** A browser at the page with a code, and the code. */
async function atTheCode(options?: { javaScriptEnabled: boolean }) {
	const resident = new Visitor(open().url);
	await handOver(resident, carer);
	const code = await codeFor(resident);
	const context = await open().context(options);
	const value = resident.jar.get("hand-over")?.value ?? "";
	await context.addCookies([{ name: "hand-over", value, url: open().url }]);
	const page = await context.newPage();
	await page.goto(`${open().url}/hand-over/code`);
	return { page, code, resident };
}

async function scriptBytes(page: Page): Promise<number> {
	return Buffer.byteLength((await page.locator("script").allTextContents()).join(""));
}

test("the page with the code says by itself, and aloud, that it was opened and ended; the button keeps the keyboard", async () => {
	const { page, code } = await atTheCode();
	const state = page.getByRole("status");
	expect(await state.textContent()).toMatch(/^Nobody has opened it yet/);
	expect(await scriptBytes(page)).toBeLessThan(MOST_SCRIPT_BYTES);
	const first = await state.elementHandle();
	await page.getByRole("button", { name: "End it now" }).focus();
	const adviser = new Visitor(open().url);
	await openHandOver(adviser, code);
	await expect
		.poll(() => state.textContent(), { timeout: 8000 })
		.toMatch(/^It was opened at \d\d:/);
	// A browser reads a change inside an element that was there before, and no new one.
	expect(await state.evaluate((now, before) => now === before, first)).toBe(true);
	expect(await page.locator(".plan-code, .qr").count()).toBe(0);
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("End it now");
	await adviser.send({}, undefined, "/hand-over/seen");
	await expect.poll(() => state.textContent(), { timeout: 8000 }).toMatch(/It has ended now/);
	expect(await page.getByRole("link", { name: "Make a new code" }).count()).toBe(1);
	await page.context().close();
});

test("what was ended goes from the adviser's screen by itself", async () => {
	const { code, resident } = await atTheCode();
	const page = await (await open().context()).newPage();
	await page.goto(`${open().url}/hand-over/open`);
	await page.fill("#code", code);
	await page.click('form[action="/hand-over/open"] button');
	await page.waitForURL("**/hand-over/seen");
	expect(await scriptBytes(page)).toBeLessThan(MOST_SCRIPT_BYTES);
	await resident.open("/hand-over/code");
	await resident.send({}, undefined, "/hand-over/code");
	await page.waitForURL("**/hand-over/open?closed", { timeout: 15_000 });
	expect(await page.locator("main").innerText()).not.toContain("High Peak");
	await page.context().close();
});

test("a phone that opens the picture's address has the code in the field, and no server sees it", async () => {
	const { page: screen, code } = await atTheCode();
	const phone = await (await open().context()).newPage();
	const asked: string[] = [];
	phone.on("request", (request) => asked.push(request.url()));
	await phone.goto(`${open().url}/hand-over/open#${code}`);
	await expect.poll(() => phone.inputValue("#code")).toBe(code);
	expect(phone.url()).toBe(`${open().url}/hand-over/open`);
	expect(await scriptBytes(phone)).toBeLessThan(MOST_SCRIPT_BYTES);
	await phone.click('form[action="/hand-over/open"] button');
	await phone.waitForURL("**/hand-over/seen");
	expect(asked.filter((url) => url.includes(code.slice(0, 4)))).toEqual([]);
	await Promise.all([screen.context().close(), phone.context().close()]);
});

test("without script both sides work: one looks again by pressing, the other types", async () => {
	const { page, code } = await atTheCode({ javaScriptEnabled: false });
	const other = await (await open().context({ javaScriptEnabled: false })).newPage();
	await other.goto(`${open().url}/hand-over/open#${code}`);
	expect(await other.inputValue("#code")).toBe("");
	await other.fill("#code", code);
	await other.click('form[action="/hand-over/open"] button');
	await other.waitForURL("**/hand-over/seen");
	await page.click('a[href="/hand-over/code"]');
	expect(await page.getByRole("status").textContent()).toMatch(/^It was opened at/);
	await page.getByRole("button", { name: "End it now" }).click();
	await other.reload();
	expect(other.url()).toBe(`${open().url}/hand-over/open?closed`);
	await Promise.all([page.context().close(), other.context().close()]);
});
