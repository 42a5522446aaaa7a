import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { axeViolations, bringAxe } from "../support/axe.ts";
import { openApp } from "../support/opened-app.ts";

const open = openApp();

test("without script nothing stands at the desk that only a script works", async () => {
	const context = await open().context({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${open().url}/desk`);
	await page.locator('#desk [value="health-msk"]').check();
	await page.locator('#desk button[value="plan"]').click();
	const needing = page.locator(".needs-script");
	expect(await needing.count()).toBeGreaterThan(2);
	expect(await needing.filter({ visible: true }).allTextContents()).toEqual([]);
	await context.close();
});

test.each([
	{ locale: "en", colorScheme: "light" as const },
	{ locale: "ur", colorScheme: "dark" as const },
])(
	"what lies over the desk, and the screen turned to the client, break no rule and fit on 320 px: $locale",
	async ({ locale, colorScheme }) => {
		const viewport = { width: 320, height: 640 };
		const context = await open().context({ locale, colorScheme, viewport });
		await bringAxe(context);
		const page = await context.newPage();
		await page.goto(`${open().url}/desk`);
		const dialogs = page.locator("dialog");
		const found: string[] = [];
		const look = async (what: string | null, on: Locator) => {
			for (const line of await axeViolations(page)) found.push(`${what}: ${line}`);
			const fits = await on.evaluate((element) => {
				const { left, right } = element.getBoundingClientRect();
				return left >= 0 && right <= innerWidth && element.scrollWidth <= element.clientWidth;
			});
			if (!fits) found.push(`${what}: wider than the screen`);
		};
		expect(await dialogs.count()).toBe(3);
		for (const dialog of await dialogs.all()) {
			await dialog.evaluate((element: HTMLDialogElement) => element.showModal());
			await look(await dialog.getAttribute("aria-labelledby"), dialog);
			await dialog.evaluate((element: HTMLDialogElement) => element.close());
		}
		await page.check("#client-screen");
		await look("turned", page.locator("html"));
		expect(found).toEqual([]);
		await context.close();
	},
);
