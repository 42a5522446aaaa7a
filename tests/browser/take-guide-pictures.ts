// npm run pictures: the pictures of the guides for advisers and social prescribers, of the real pages with an invented
// client. Needs the build (npm run build). The leaflet is best taken where a font for Urdu is installed.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { startBuiltApp } from "../support/built-app.ts";
import { smallPicture } from "../support/small-picture.ts";

const FOLDER = join("public", "guide");
/** What an adviser types for a client of 34 in Mansfield, out of work for half a year, with a bad back and low mood. */
const CLIENT = [..."p", ..."Mansfield", "Enter", ..."34", "Enter", ..."1o3g1h12u2b1k1"];

interface Cut {
	/** Where it begins; the top of the window where left out. */
	from?: string;
	width?: number;
	height: number;
	/** How much around it is seen too; 16 where left out. */
	edge?: number;
}

mkdirSync(FOLDER, { recursive: true });
const app = await startBuiltApp();
const browser = await launchBrowser();
const context = await browser.newContext({
	locale: "en-GB",
	colorScheme: "light",
	reducedMotion: "reduce",
	viewport: { width: 1280, height: 1400 },
});
const page = await context.newPage();

await takeDesk(page);
await takePrescribing(page);
await browser.close();
await app.stop();

async function takeDesk(page: Page) {
	await page.goto(`${app.url}/desk`);
	await untilKeysWork(page);
	for (const key of CLIENT) await page.keyboard.press(key);
	// The plan of the last answer comes after those of the answers before.
	await page.waitForTimeout(2000);
	await page.keyboard.press("Shift+P");
	await page.keyboard.press("2");
	await page.locator(".desk-list > li").waitFor();
	await page.evaluate(() => scrollTo(0, 0));
	await shoot(page, "desk", { height: 800 });
	await page.keyboard.press("?");
	await shoot(page, "desk-keys", { from: "dialog[open]", height: 800, edge: 0 });
	await page.keyboard.press("Escape");
	const more = page.locator(".desk-line > details > summary").nth(1);
	await more.click();
	await shoot(page, "desk-line", {
		from: ".desk-line:has(> details[open])",
		height: 760,
		edge: 0,
	});
	await more.click();
	await shoot(page, "desk-list", { from: '[aria-labelledby="list-title"]', height: 350 });
	await shoot(page, "desk-record", { from: '[aria-labelledby="record-title"]', height: 430 });
	await page.evaluate(() => scrollTo(0, 0));
	await page.keyboard.press("Shift+V");
	await shoot(page, "desk-turned", { height: 640 });
	await page.keyboard.press("Shift+V");
	await page.keyboard.press("Shift+H");
	await page.keyboard.press("Enter");
	await page.waitForURL("**/hand-over/code");
	await shoot(page, "desk-phone", { from: "main h1", width: 680, height: 290 });
}

async function takePrescribing(page: Page) {
	await page.goto(`${app.url}/prescribe`);
	await page.fill("#q", "low mood");
	await page.fill("#where", "DE1 2RH");
	await shoot(page, "prescribe", { from: "main h1", width: 700, height: 636 });
	await page.keyboard.press("Enter");
	await page.waitForURL("**/prescribe?q=**");
	await shoot(page, "prescribe-found", { from: "main h1", width: 700, height: 640 });
	await page.goto(`${app.url}/prescribe/derbyshire-talking-therapies`);
	await shoot(page, "prescribe-aloud", { from: "main h2:nth-of-type(3)", width: 700, height: 480 });
	await page.goto(`${app.url}/services/derbyshire-talking-therapies/leaflet/ur`);
	await shoot(page, "prescribe-leaflet", { from: ".leaflet", height: 760, edge: 0 });
}

/** Keys work once the script is there. */
async function untilKeysWork(page: Page) {
	const place = page.locator("#area:focus");
	while ((await place.count()) === 0) await page.keyboard.press("p");
	await page.keyboard.press("Escape");
}

/** A part of the page, a little more than it where it begins within. */
async function shoot(page: Page, name: string, { from, width, height, edge: around = 16 }: Cut) {
	const part = from === undefined ? undefined : page.locator(from).first();
	await part?.evaluate((element) => element.scrollIntoView());
	const box = (await part?.boundingBox()) ?? { x: 0, y: 0, width: 1280, height };
	const edge = from === undefined ? 0 : around;
	const x = Math.max(0, Math.round(box.x) - edge);
	const clip = {
		x,
		y: Math.max(0, Math.round(box.y) - edge),
		width: Math.min(1280 - x, Math.round(width ?? box.width + 2 * edge)),
		height: Math.min(height, width === undefined ? Math.round(box.height) + 2 * edge : height),
	};
	const picture = await smallPicture(browser, await page.screenshot({ clip, fullPage: false }));
	writeFileSync(join(FOLDER, `${name}.webp`), picture);
	console.log(`${name}.webp: ${clip.width} by ${clip.height}, ${picture.length} bytes`);
}
