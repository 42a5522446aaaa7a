import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { codeFor, handOver, openHandOver } from "../support/handed-over.ts";
import { openApp } from "../support/opened-app.ts";
import { carer, lowPaid } from "../support/people.ts";
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

test("a tab that shows another client's, or a code of before, changes to what the browser now holds", async () => {
	const { page, code } = await atTheCode();
	const context = page.context();
	const adviserTab = await context.newPage();
	await adviserTab.goto(`${open().url}/hand-over/open`);
	await adviserTab.fill("#code", code);
	await adviserTab.click('form[action="/hand-over/open"] button');
	await adviserTab.waitForURL("**/hand-over/seen");
	expect(await adviserTab.locator("main").innerText()).toContain("High Peak");
	const another = new Visitor(open().url);
	await handOver(another, lowPaid);
	const desk = new Visitor(open().url);
	await openHandOver(desk, await codeFor(another));
	for (const [name, visitor] of [
		["hand-over", another],
		["seen", desk],
	] as const)
		await context.addCookies([
			{ name, value: visitor.jar.get(name)?.value ?? "", url: open().url },
		]);
	await expect
		.poll(() => adviserTab.locator("main").innerText(), { timeout: 12_000 })
		.not.toContain("High Peak");
	expect(await adviserTab.locator("main").innerText()).toContain("Loughborough");
	await expect.poll(() => page.getByRole("status").getAttribute("data-is")).toBe("opened");
	await context.clearCookies();
	await adviserTab.waitForURL("**/hand-over/open?gone", { timeout: 12_000 });
	await expect
		.poll(() => page.locator("h1").innerText(), { timeout: 12_000 })
		.toBe("There is no code here");
	await context.close();
});

test("while we cannot say what has become of it the code stays, and it is asked again", async () => {
	const { page, code } = await atTheCode();
	const answers: number[] = [];
	await page.context().route("**/hand-over/{state,code}", (route) => {
		answers.push(503);
		return route.fulfill({ status: 503, body: "<p>Come back soon</p>" });
	});
	await expect.poll(() => answers.length, { timeout: 15_000 }).toBeGreaterThan(1);
	expect(await page.locator(".plan-code").count()).toBe(1);
	expect(await page.getByRole("status").getAttribute("data-is")).toBe("waiting");
	await page.context().unrouteAll();
	await openHandOver(new Visitor(open().url), code);
	await expect
		.poll(() => page.getByRole("status").textContent(), { timeout: 8000 })
		.toMatch(/^It was opened at/);
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
