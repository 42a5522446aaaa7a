import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openApp } from "../support/opened-app.ts";

const THREE = "/compare?s=llr-workwell&s=working-well-east-midlands&s=work-your-way";
const open = openApp();

async function aPage(width: number, locale = "en"): Promise<Page> {
	const viewport = { width, height: 800 };
	const context = await open().context({ locale, viewport, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(open().url + THREE);
	return page;
}

/** What a screen reader is told of: tables with their columns, and cards. */
async function told(page: Page) {
	const table = page.getByRole("table");
	const found = {
		tables: await table.count(),
		columns: await table.getByRole("columnheader").count(),
		cards: await page.getByRole("article").count(),
	};
	return found;
}

const AS_TABLE = { tables: 1, columns: 4, cards: 0 };
const AS_CARDS = { tables: 0, columns: 0, cards: 4 };

test.each([
	{ width: 320, shown: AS_CARDS },
	{ width: 639, shown: AS_CARDS },
	{ width: 640, shown: AS_TABLE },
	{ width: 1280, shown: AS_TABLE },
])("shows the table or the cards, never both: $width px", async ({ width, shown }) => {
	const page = await aPage(width);
	expect(await told(page)).toEqual(shown);
	await page.context().close();
});

test("paper has the table, in whole rows, on three sides of A4 at most", async () => {
	const page = await aPage(360);
	await page.emulateMedia({ media: "print" });
	expect(await told(page)).toEqual(AS_TABLE);
	const pdf = await page.pdf({ format: "A4" });
	const sides = [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
	expect(sides).toBeLessThanOrEqual(3);
	await page.context().close();
});

test("in Urdu the first service stands on the right, beside the names of the facts", async () => {
	const page = await aPage(1280, "ur");
	const left = async (column: number) =>
		(await page.locator(`thead th:nth-child(${column})`).boundingBox())?.x ?? Number.NaN;
	expect(await left(1)).toBeGreaterThan(await left(2));
	expect(await left(2)).toBeGreaterThan(await left(3));
	await page.context().close();
});
