import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atDesk, typeClient } from "../support/desk-page.ts";
import { openApp } from "../support/opened-app.ts";

const open = openApp();

const tick = (page: Page, value: string) => page.locator(`#desk [value="${value}"]`);
const declined = (page: Page, field: string) =>
	page.locator(`#desk [name="${field}"][value="declined"]`);

test("while there is no connection it is said wherever somebody is, and the plan follows by itself", async () => {
	const { page, context } = await atDesk(open());
	await typeClient(page);
	await context.setOffline(true);
	const harm = tick(page, "domestic-abuse");
	await harm.scrollIntoViewIfNeeded();
	await harm.check();
	const said = page.locator(".desk-trouble");
	await said.waitFor();
	const { top, bottom, height } = await said.evaluate((words) => {
		const { top, bottom } = words.getBoundingClientRect();
		return { top, bottom, height: innerHeight };
	});
	expect(top).toBeGreaterThan(0);
	expect(bottom).toBeLessThanOrEqual(height);
	expect(await said.innerText()).toMatch(/plan is of before.+999/);
	expect(await page.locator(".desk-plan", { hasText: "Help you can get today" }).count()).toBe(0);
	await context.setOffline(false);
	await page.locator(".desk-plan", { hasText: "Help you can get today" }).waitFor();
	expect(await said.count()).toBe(0);
	await context.close();
});

test("the newest answer counts: one that is taken back is no longer given", async () => {
	const { page, context } = await atDesk(open());
	await tick(page, "caring-adult").check();
	await declined(page, "caring").check();
	expect(await tick(page, "caring-adult").isChecked()).toBe(false);
	await tick(page, "caring-child").check();
	expect(await declined(page, "caring").isChecked()).toBe(false);
	await tick(page, "universal-credit").check();
	await page.locator('#desk [name="benefits"][value="none-of-these"]').check();
	expect(await tick(page, "universal-credit").isChecked()).toBe(false);
	// What is picked in one question says nothing of another.
	expect(await tick(page, "caring-child").isChecked()).toBe(true);
	await context.close();
});

test("nothing that makes work hard is not said beside what does", async () => {
	const { page, context } = await atDesk(open());
	const nothing = tick(page, "nothing-hard");
	await nothing.check();
	await tick(page, "universal-credit").check();
	expect(await nothing.isChecked()).toBe(true);
	await tick(page, "health-msk").check();
	expect(await nothing.isChecked()).toBe(false);
	await nothing.click();
	expect([await nothing.isChecked(), await tick(page, "health-msk").isChecked()]).toEqual([
		false,
		true,
	]);
	await context.close();
});

test("where more places than digits could be meant, each digit is one answer", async () => {
	const { page, context } = await atDesk(open());
	await page.fill("#area", "LE1 1AA");
	const places = page.locator('#desk [name="choice"]');
	await expect.poll(() => places.count()).toBeGreaterThan(9);
	const digits = await page
		.locator('fieldset[data-field="area"] [data-digit]')
		.evaluateAll((inputs) => inputs.map((input) => input.getAttribute("data-digit")));
	expect(digits).toEqual([...new Set(digits)]);
	expect(digits.filter((digit) => digit?.length !== 1)).toEqual([]);
	await context.close();
});
