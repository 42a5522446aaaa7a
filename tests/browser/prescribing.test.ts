import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { pressAndGo, tabTo } from "../support/keyboard.ts";
import { sticksOut, tooSmall } from "../support/layout.ts";
import { openApp } from "../support/opened-app.ts";
import { sidesOf } from "../support/paper.ts";

const open = openApp();
const LEAFLET = "/services/derbyshire-talking-therapies/leaflet";

async function aPage(options: BrowserContextOptions = {}): Promise<Page> {
	const page = await (await open().context(options)).newPage();
	await page.goto(`${open().url}/prescribe`);
	return page;
}

/** Counts what is pressed: each click, each Enter, each choice. Letters that are typed are not counted. */
class Presses {
	count = 0;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Presses what leads to another page. */
	async go(selector: string): Promise<void> {
		await Promise.all([this.#page.waitForEvent("load"), this.click(selector)]);
	}

	async enter(): Promise<void> {
		this.count += 1;
		await pressAndGo(this.#page, "Enter");
	}

	async click(selector: string): Promise<void> {
		this.count += 1;
		await this.#page.click(selector);
	}
}

/** Notes that the print window would have opened: a browser of tests has none. */
async function watchPrinting(page: Page): Promise<() => Promise<boolean>> {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute("data-printed", "");
	});
	return () => page.locator("html[data-printed]").count().then(Boolean);
}

test("from opening the page to a leaflet in the patient's language out of the printer are three presses", async () => {
	const page = await aPage({ locale: "en" });
	const isPrinted = await watchPrinting(page);
	const presses = new Presses(page);
	await page.locator("#q").pressSequentially("low mood");
	await page.locator("#where").pressSequentially("DE1 2RH");
	await presses.enter();
	await presses.go(`a[href="${LEAFLET}/ur"]`);
	expect(await page.locator(".leaflet").getAttribute("lang")).toBe("ur");
	expect(await page.locator("html").getAttribute("lang")).toBe("en");
	await presses.click("#print");
	expect([presses.count, await isPrinted()]).toEqual([3, true]);
	await page.context().close();
});

test("without typing a condition they are as many, and without script the leaflet comes on the second", async () => {
	const page = await aPage({ locale: "en", javaScriptEnabled: false });
	const presses = new Presses(page);
	await page.locator("#where").pressSequentially("Derby");
	await presses.go('button[value="health-mental"]');
	await presses.go('a[href$="/leaflet/pl"]');
	expect(await page.locator(".leaflet").getAttribute("lang")).toBe("pl");
	expect(presses.count).toBe(2);
	expect(await page.locator("#print").isVisible()).toBe(false);
	expect(await page.locator("main").innerText()).toContain("use the menu of your browser");
	await page.context().close();
});

test("in Urdu, by the keyboard alone, on a screen magnified four times", async () => {
	const viewport = { width: 320, height: 200 };
	const page = await aPage({ locale: "ur", viewport, deviceScaleFactor: 4 });
	const fits = async () =>
		expect([...(await sticksOut(page)), ...(await tooSmall(page))]).toEqual([]);
	await tabTo(page, "#q");
	await page.keyboard.insertText("COPD");
	await tabTo(page, "#where");
	await page.keyboard.insertText("Glossop");
	await fits();
	await pressAndGo(page, "Enter");
	expect(new URL(page.url()).search).toBe("?q=COPD&area=high-peak");
	await fits();
	await tabTo(page, 'a[href^="/prescribe/"]');
	await pressAndGo(page, "Enter");
	expect(await page.locator(".spoken-number").getAttribute("dir")).toBe("ltr");
	await fits();
	await tabTo(page, 'a[href$="/leaflet/ur"]');
	await pressAndGo(page, "Enter");
	expect(await page.locator(".leaflet").getAttribute("dir")).toBe("rtl");
	await fits();
	await page.goto(`${open().url}/prescribe`);
	await tabTo(page, "summary");
	await page.keyboard.press("Enter");
	await tabTo(page, 'button[value="caring-adult"]');
	await fits();
	await pressAndGo(page, "Enter");
	expect(new URL(page.url()).search).toBe("?need=caring-adult");
	await page.context().close();
});

test("a leaflet takes one side of A4 in a language that is not the page's", async () => {
	for (const [locale, language] of [
		["en", "ur"],
		["ur", "en"],
		["ur", "pl"],
		["pl", "ur"],
	]) {
		const page = await (await open().context({ locale })).newPage();
		for (const id of [
			"restart-scheme-llr",
			"jobcentre-plus",
			"council-homelessness-help-ashfield",
		]) {
			await page.goto(`${open().url}/services/${id}/leaflet/${language}`);
			expect([locale, language, id, await sidesOf(page)]).toEqual([locale, language, id, 1]);
		}
		await page.context().close();
	}
}, 60_000);
