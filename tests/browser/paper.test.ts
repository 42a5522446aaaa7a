import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { openApp } from "../support/opened-app.ts";

/** What a sheet of A4 leaves between the margins that the page asks for, at 96 dots an inch. */
const A4 = { width: 734, height: 1070 };
const PX_IN_MM = 96 / 25.4;
const LEAST_POINTS = 9.5;
const HAND_MM = 8;

const open = openApp();

async function sheetIn(language: string): Promise<Page> {
	const context = await open().context({ locale: language, viewport: A4, deviceScaleFactor: 2 });
	const page = await context.newPage();
	await page.emulateMedia({ media: "print" });
	await page.goto(`${open().url}/paper/sheet`);
	return page;
}

/** What a browser leaves round a page unless the page says otherwise. */
const MARGIN = { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" };

/** Sides of A4: as the page asks for, and as a browser prints that was told its usual margins. */
async function sidesOf(page: Page): Promise<number[]> {
	const printed = [
		await page.pdf({ preferCSSPageSize: true }),
		await page.pdf({ format: "A4", margin: MARGIN }),
	];
	return printed.map(
		(pdf) => [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
	);
}

test.each(["en", "pl", "ur"])(
	"the sheet fills two sides of A4 in %s, and nothing is cut",
	async (language) => {
		const page = await sheetIn(language);
		expect(await sidesOf(page)).toEqual([2, 2]);
		const found = await page.evaluate(() => {
			const all = [...document.querySelectorAll<HTMLElement>(".sheet *")];
			const says = (element: Element) =>
				[...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
			const points = all
				.filter(says)
				.map((element) => (Number.parseFloat(getComputedStyle(element).fontSize) * 72) / 96);
			const boxes = (selector: string) =>
				[...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
			return {
				smallest: Math.min(...points),
				cells: boxes(".code-cell").map(({ left, right, height }) => ({ left, right, height })),
				ticks: boxes(".tick-box").map(({ width, height }) => Math.min(width, height)),
				sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
			};
		});
		expect(found.smallest).toBeGreaterThanOrEqual(LEAST_POINTS - 0.01);
		expect(found.sideways).toBeLessThanOrEqual(0);
		expect(found.cells.length).toBe(22);
		for (const { left, right, height } of found.cells) {
			expect(height).toBeGreaterThanOrEqual(HAND_MM * PX_IN_MM - 0.5);
			// One column all the way down.
			expect([left, right]).toEqual([found.cells[0]?.left, found.cells[0]?.right]);
		}
		expect(found.ticks.length).toBeGreaterThan(80);
		expect(Math.min(...found.ticks)).toBeGreaterThan(3.5 * PX_IN_MM);
		await page.context().close();
	},
);

test.each(["en", "ur"])(
	"a phone reads the square on the sheet in %s as the page to type on",
	async (language) => {
		const page = await sheetIn(language);
		const { data, width, height } = PNG.sync.read(await page.locator(".sheet .qr").screenshot());
		expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(`${open().url}/paper/type`);
		await page.context().close();
	},
);

test("paper has nothing to press and nothing of the website around it", async () => {
	const page = await sheetIn("pl");
	for (const selector of [
		"header.site-header",
		"footer.site-footer",
		"main .screen-only",
		"button",
	]) {
		expect([selector, await page.locator(selector).filter({ visible: true }).count()]).toEqual([
			selector,
			0,
		]);
	}
	await page.context().close();
});

test("codes typed in a real browser lead to the answers", async () => {
	const context = await open().context({ locale: "en" });
	const page = await context.newPage();
	await page.goto(`${open().url}/paper/sheet`);
	const form = await page.locator(".code-cell strong").first().innerText();
	await page.goto(`${open().url}/paper/type`);
	await page.getByLabel(/The codes in the column/).fill(`${form.toLowerCase()}\n2 44\n3 b`);
	await page.getByLabel("I did").check();
	await page.getByLabel("No, it is mine").check();
	await page.getByRole("button", { name: "Show me the answers" }).click();
	await page.waitForURL("**/check");
	expect(await page.locator(".summary").innerText()).toContain(
		"I am out of work and not looking now",
	);
	await context.close();
});
