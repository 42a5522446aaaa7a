import { expect, test } from "vitest";
import { openApp } from "../support/opened-app.ts";

const SERVICE = "/services/acas";
const open = openApp();

/** A phone with a share sheet, or one without; what is shared is kept in the page. */
async function aPhone(sheet: "shares" | "is given up" | undefined) {
	const context = await open().context({ viewport: { width: 360, height: 740 } });
	await context.addInitScript((does) => {
		const shared: unknown[] = [];
		const share = async (what: unknown) => {
			shared.push(what);
			if (does === "is given up") throw new DOMException("", "AbortError");
		};
		Object.defineProperty(navigator, "share", { value: does && share });
		Object.assign(globalThis, { shared });
	}, sheet);
	return context.newPage();
}

test.each([SERVICE, "/pathways/construction"])(
	"%s is shared by its title and address, and nothing else",
	async (path) => {
		const page = await aPhone("shares");
		await page.goto(`${open().url}${path}?from=a-message#how-title`);
		await page.locator("#share").click();
		const shared = await page.evaluate(() => (globalThis as unknown as { shared: unknown }).shared);
		expect(shared).toEqual([{ title: await page.title(), url: open().url + path }]);
		await page.context().close();
	},
);

test("a phone without a share sheet shows no button, nor does a page about abuse", async () => {
	const without = await aPhone(undefined);
	await without.goto(open().url + SERVICE);
	expect(await without.locator("#share").isVisible()).toBe(false);
	expect(await without.locator("#take-title ~ ul a").count()).toBe(3);
	await without.context().close();
	const able = await aPhone("shares");
	await able.goto(`${open().url}/services/juno-womens-aid`);
	expect(await able.locator("#share").count()).toBe(0);
	await able.context().close();
});

test("somebody who gives up in the share sheet sees no error", async () => {
	const page = await aPhone("is given up");
	const errors: string[] = [];
	page.on("pageerror", (error) => errors.push(error.name));
	await page.goto(open().url + SERVICE);
	await page.locator("#share").click();
	await page.waitForFunction(() => (globalThis as unknown as { shared: unknown[] }).shared.length);
	expect(errors).toEqual([]);
	await page.context().close();
});

test("a browser saves what it cannot show, under a name that tells nothing", async () => {
	const page = await aPhone(undefined);
	await page.goto(`${open().url}/services/juno-womens-aid/date`);
	const nextYear = String(new Date().getFullYear() + 1);
	await page.locator('input[value="ring"]').check();
	for (const [name, value] of Object.entries({ day: "1", month: "1", year: nextYear }))
		await page.locator(`input[name="${name}"]`).fill(value);
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.locator("main form button").click(),
	]);
	expect(download.suggestedFilename()).toBe("date.ics");
	expect(new URL(page.url()).pathname).toBe("/services/juno-womens-aid/date");
	await page.context().close();
});
