import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { hasFocus, pressAndGo, tabTo } from "../support/keyboard.ts";
import { sticksOut, tooSmall } from "../support/layout.ts";
import { openApp } from "../support/opened-app.ts";
import { sidesOf } from "../support/paper.ts";

const open = openApp();

async function aPage(options: BrowserContextOptions = {}, path = "/prescribe"): Promise<Page> {
	const page = await (await open().context(options)).newPage();
	await page.goto(open().url + path);
	return page;
}

/**
 * Counts what is pressed: each click, also into a box, each Tab, each Enter, each choice. Letters that are typed are not
 * counted, and go where the keyboard is by then.
 */
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

	async tab(): Promise<void> {
		this.count += 1;
		await this.#page.keyboard.press("Tab");
	}

	/** Types into a box that somebody has got into. */
	async type(selector: string, text: string): Promise<void> {
		expect([selector, await hasFocus(this.#page, selector)]).toEqual([selector, true]);
		await this.#page.keyboard.type(text);
	}

	async click(selector: string): Promise<void> {
		this.count += 1;
		await this.#page.click(selector);
	}
}

/** Notes on its `html` that the print window would have opened: a browser of tests has none. */
async function watchPrinting(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute("data-printed", "");
	});
}

/** From the answer to the leaflet in the patient's language out of the printer. */
async function printLeaflet(page: Page, presses: Presses): Promise<void> {
	await presses.go('.results a[href$="/leaflet/ur"] >> nth=0');
	expect(await page.locator(".leaflet").getAttribute("lang")).toBe("ur");
	expect(await page.locator("html").getAttribute("lang")).toBe("en");
	await presses.click("#print");
	expect(await page.locator("html[data-printed]").count()).toBe(1);
}

test("a choice is three presses from opening the page to a leaflet in the patient's language out of the printer", async () => {
	const page = await aPage({ locale: "en" });
	await watchPrinting(page);
	const presses = new Presses(page);
	await presses.go('button[value="health-mental"]');
	await printLeaflet(page, presses);
	expect(presses.count).toBe(3);
	await page.context().close();
});

test.each([
	{ from: "/prescribe", presses: 4, how: "with one more to get into the box" },
	{ from: "/prescribe#q", presses: 3, how: "from a bookmark of the box" },
])("words and postcode in one line are $presses, $how", async ({ from, presses: most }) => {
	const page = await aPage({ locale: "en" }, from);
	await watchPrinting(page);
	const presses = new Presses(page);
	if (most === 4) await presses.click("#q");
	await presses.type("#q", "low mood DE1 2RH");
	await presses.enter();
	expect(new URL(page.url()).search).toBe("?q=low+mood&area=derby");
	await printLeaflet(page, presses);
	expect(presses.count).toBe(most);
	await page.context().close();
});

test("each in its own box they are five", async () => {
	const page = await aPage({ locale: "en" });
	await watchPrinting(page);
	const presses = new Presses(page);
	await presses.click("#q");
	await presses.type("#q", "low mood");
	await presses.tab();
	await presses.type("#where", "DE1 2RH");
	await presses.enter();
	await printLeaflet(page, presses);
	expect(presses.count).toBe(5);
	await page.context().close();
});

test("nobody is taken past the title of the page, nor past a team's list, by a keyboard that is in the box already", async () => {
	const page = await aPage({ locale: "en", viewport: { width: 320, height: 256 } });
	expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([
		0,
		"BODY",
	]);
	await page.context().close();
});

test("without script a choice and a place bring the leaflet on the third press, and the browser prints it", async () => {
	const page = await aPage({ locale: "en", javaScriptEnabled: false });
	const presses = new Presses(page);
	await presses.click("#where");
	await page.keyboard.type("Derby");
	await presses.go('button[value="health-mental"]');
	await presses.go('a[href$="/leaflet/pl"]');
	expect(await page.locator(".leaflet").getAttribute("lang")).toBe("pl");
	expect(presses.count).toBe(3);
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
