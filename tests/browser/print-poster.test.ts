import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { openApp } from "../support/opened-app.ts";
import { photographed, sidesOf, wordsOnGrounds } from "../support/paper.ts";

/** The district whose name takes the most room. */
const LONGEST = loadNavigator()
	.catalogue.region.districts.toSorted((one, other) => other.name.length - one.name.length)
	.map(({ id }) => id)[0];

/** A long one, as councils have them. */
const ADDRESS = "https://work-and-skills.eastmidlands-cca.gov.uk";

const open = openApp();
let copy: BuiltApp;
beforeAll(async () => {
	copy = await startBuiltApp({ PUBLIC_URL: ADDRESS });
});
afterAll(() => copy.stop());

async function aSheet(path: string, locale = "en"): Promise<Page> {
	const page = await (await open().context({ locale, colorScheme: "dark" })).newPage();
	await page.goto(copy.url + path);
	return page;
}

test.each(["en", "pl", "ur"])("poster and cards take one side of A4 each: %s", async (language) => {
	for (const path of [
		`/desk/poster/${language}`,
		`/desk/poster/${language}?area=${LONGEST}`,
		`/desk/cards/${language}`,
		`/desk/cards/${language}?area=${LONGEST}`,
	]) {
		for (const locale of ["en", "ur"]) {
			const page = await aSheet(path, locale);
			expect([path, locale, await sidesOf(page)]).toEqual([path, locale, 1]);
			await page.emulateMedia({ media: "print" });
			expect([path, await wordsOnGrounds(page)]).toEqual([path, []]);
			await page.context().close();
		}
	}
});

test("a camera is led from the poster to the district, or to the first page", async () => {
	const page = await aSheet("/desk/poster/ur?area=derby", "ur");
	expect(await photographed(page)).toBe(`${ADDRESS}/places/derby`);
	await page.goto(`${copy.url}/desk/poster/pl?area=nowhere`);
	expect(await photographed(page)).toBe(ADDRESS);
	await page.context().close();
});

test("each of the eight cards has its code, all of its words, and the size of a bank card", async () => {
	for (const language of ["en", "pl", "ur"]) {
		const page = await aSheet(`/desk/cards/${language}?area=${LONGEST}`);
		await page.setViewportSize({ width: 718, height: 1040 });
		await page.emulateMedia({ media: "print" });
		const cards = await page.locator(".poster-card:visible").all();
		expect(cards).toHaveLength(8);
		for (const card of cards) {
			const cut = await card.evaluate((one) => one.scrollHeight > one.clientHeight + 1);
			const { width = 0, height = 0 } = (await card.boundingBox()) ?? {};
			const millimetres = [width, height].map((pixels) => Math.round((pixels / 96) * 25.4));
			expect([language, cut, ...millimetres]).toEqual([language, false, 85, 55]);
			const png = PNG.sync.read(await card.locator(".qr").screenshot({ scale: "css" }));
			const read = jsQR(new Uint8ClampedArray(png.data), png.width, png.height)?.data;
			expect(read).toBe(`${ADDRESS}/places/${LONGEST}`);
		}
		await page.context().close();
	}
});
