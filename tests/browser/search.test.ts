import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeViolations, bringAxe } from "../support/axe.ts";
import { openApp } from "../support/opened-app.ts";
import { ownScript } from "../support/own-script.ts";
import { searchStates } from "../support/search-states.ts";
import { bringAnswers } from "../support/show-state.ts";

const OWN_SCRIPT_BYTES = 25_000;
const open = openApp();

/** The search page with its script running, and all it asks the server for from then on. */
async function openSearch(path = "/services", options: BrowserContextOptions = {}) {
	const context = await open().context({ locale: "en", ...options });
	await bringAxe(context);
	const page = await context.newPage();
	const asked: string[] = [];
	const complaints: string[] = [];
	page.on("request", (request) =>
		asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
	);
	page.on("console", (message) => complaints.push(message.text()));
	page.on("pageerror", (error) => complaints.push(String(error)));
	await page.goto(open().url + path, { waitUntil: "networkidle" });
	return { page, asked, complaints };
}
const first = (page: Page) => page.locator(".results h3").first();

test("the list follows each letter, on the device, and the cursor stays in the field", async () => {
	const { page, asked, complaints } = await openSearch();
	await page.click("#q");
	await page.keyboard.type("conect to wrok");
	await first(page).filter({ hasText: "Connect to Work" }).waitFor();
	expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
	const beyond = asked.filter((one) => !/^GET \/(assets\/.*|mark.svg|services)$/.test(one));
	expect(beyond).toEqual([expect.stringMatching(/^GET \/search-data\/[0-9a-f]+$/)]);
	await page.waitForURL("**/services?q=conect+to+wrok");
	const live = await page.locator(".results h3").allInnerTexts();
	await page.reload({ waitUntil: "networkidle" });
	expect(await page.locator(".results h3").allInnerTexts()).toEqual(live);
	expect(complaints).toEqual([]);
	await page.context().close();
});

test("what changed is said politely, once somebody pauses, and not while the page is as it came", async () => {
	const { page } = await openSearch("/services?q=debt");
	const said = page.locator('[role="status"]');
	expect(await said.innerText()).toBe("");
	await page.fill("#q", "stammer");
	await page.locator('[role="status"]', { hasText: /services? found/ }).waitFor();
	const [count, name] = [await page.locator("#found").innerText(), await first(page).innerText()];
	expect(await said.innerText()).toBe(`${count}. First: ${name}`);
	await page.fill("#q", "xkcd qzxv");
	await page.locator('[role="status"]', { hasText: /^0 services found$/ }).waitFor();
	expect(await axeViolations(page)).toEqual([]);
	await page.context().close();
});

test("choices narrow the list at once, and go into the address", async () => {
	const { page } = await openSearch("/services?q=debt");
	const count = async () => Number.parseInt(await page.locator("#found").innerText(), 10);
	const before = await count();
	await page.locator("summary", { hasText: "shorter" }).click();
	await page.check('input[type="checkbox"][name="free"]');
	await page.waitForURL("**/services?q=debt&free=1");
	const free = await count();
	expect(free).toBeLessThan(before);
	expect(await axeViolations(page)).toEqual([]);
	await page.reload({ waitUntil: "networkidle" });
	expect(await count()).toBe(free);
	expect(await page.isChecked('input[type="checkbox"][name="free"]')).toBe(true);
	await page.context().close();
});

test("a postcode that is typed among the words never comes into the address", async () => {
	const { page, asked } = await openSearch();
	await page.click("#q");
	await page.keyboard.type("bad back NG18 1AA");
	await first(page).waitFor();
	await page.waitForURL("**/services?q=bad+back");
	expect(asked.join()).not.toMatch(/NG18/i);
	expect(await page.locator("main").innerHTML()).not.toMatch(/NG18/i);
	await page.getByText("Press Search to use your postcode.").waitFor();
	await page.keyboard.press("Enter");
	await page.waitForURL("**/services?q=bad+back&area=mansfield");
	await page.context().close();
});

test("both boxes filled and one button pressed means both", async () => {
	const { page } = await openSearch();
	await page.locator("details:has(#place) summary").click();
	await page.locator("#place").fill("Ilkeston");
	await page.fill("#q", "debt");
	await page.keyboard.press("Enter");
	await page.waitForURL("**/services?q=debt&area=erewash");
	await page.context().close();
});

test("what is typed stays: a link within the page asks nothing, and another language shows the same search", async () => {
	const { page, asked } = await openSearch();
	await page.fill("#q", "debt");
	await page.waitForURL("**/services?q=debt");
	asked.length = 0;
	await page.evaluate(() => document.querySelector<HTMLElement>(".skip")?.click());
	await page.waitForURL("**/services?q=debt#main");
	expect(asked).toEqual([]);
	await page.locator('button[value="pl"]').first().click();
	await page.waitForURL("**/services?q=debt");
	expect(await page.locator("html").getAttribute("lang")).toBe("pl");
	expect(await page.inputValue("#q")).toBe("debt");
	await page.context().close();
});

test("somebody in danger has numbers and the way out at once, without a press", async () => {
	const { page } = await openSearch();
	await page.click("#q");
	await page.keyboard.type("i want to kill my self");
	await page.locator('#urgent ~ * a[href="tel:999"]').waitFor();
	expect(await page.locator('main a[href="/exit"]').count()).toBe(1);
	await page.context().close();
});

test("ticks stay in the address while the list changes, and lead to the comparison", async () => {
	const { page } = await openSearch("/services?q=debt");
	const tickFirst = async () => {
		const box = page.locator('.results input[name="s"]').first();
		await box.check();
		return box.getAttribute("value");
	};
	const one = await tickFirst();
	await page.waitForURL(`**compare=${one}`);
	await page.fill("#q", "carers");
	await page.waitForURL(`**q=carers&compare=${one}`);
	const two = await tickFirst();
	await page.waitForURL(`**compare=${one}&compare=${two}`);
	await page.locator('form[action="/compare"] button').click();
	await page.waitForURL(`**/compare?s=${one}&s=${two}`);
	await page.context().close();
});

test.each(["en", "pl", "ur"])(
	"every state comes alive as the server drew it, in %s",
	async (locale) => {
		const context = await open().context({ locale });
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on("console", (message) => complaints.push(`${page.url()}: ${message.text()}`));
		page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error}`));
		for (const state of await searchStates(open().url)) {
			await bringAnswers(context, state, open().url);
			await page.goto(open().url + state.path, { waitUntil: "networkidle" });
		}
		await context.close();
		expect(complaints.filter((line) => !line.includes("status of 422"))).toEqual([]);
	},
	120_000,
);

test("with the words gone, the ways to look without typing are back", async () => {
	const { page } = await openSearch("/services?q=debt");
	await page.fill("#q", "");
	await page.locator('main a[href="/barriers"]').waitFor();
	expect(await page.locator(".results").count()).toBe(0);
	await page.context().close();
});

test("whoever asked for less data gets none, and the form still works", async () => {
	const { page, asked } = await openSearch();
	await page.evaluate(() => {
		Object.defineProperty(navigator, "connection", { value: { saveData: true } });
	});
	await page.fill("#q", "debt");
	await page.keyboard.press("Enter");
	await page.waitForURL("**/services?q=debt");
	expect(asked.filter((one) => one.includes("search-data"))).toEqual([]);
	expect(await page.locator(".results h3").count()).toBeGreaterThan(0);
	await page.context().close();
});

test("from here every link and form leads to a whole page: none asks for a page's data", async () => {
	const { page, asked } = await openSearch("/services?q=debt");
	const links = await page
		.locator("main a[href^='/'], footer a[href^='/']")
		.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href") ?? ""))]);
	for (const href of links.slice(0, 12)) {
		await page.locator(`a[href="${href}"]`).first().click();
		await page.waitForLoadState("networkidle");
		await page.goto(`${open().url}/services?q=debt`, { waitUntil: "networkidle" });
	}
	await page.locator("summary", { hasText: "Add a place" }).click();
	await page.fill("#place", "Derby");
	await page.keyboard.press("Enter");
	await page.waitForURL("**/services?q=debt&area=derby");
	expect(asked.filter((one) => one.includes(".data"))).toEqual([]);
	expect(asked.length).toBeGreaterThan(20);
	await page.context().close();
});

test("the page's own script is small beside the framework's", async () => {
	const { page, asked } = await openSearch();
	await page.click("#q");
	await expect.poll(() => asked.some((one) => one.includes("search-data"))).toBe(true);
	const { framework, own, sum } = ownScript(asked);
	expect(framework).toBe(4);
	expect(own.some((path) => path.includes("search-worker"))).toBe(true);
	console.info(`The search page's own script: ${sum} bytes compressed in ${own.length} files`);
	expect(sum).toBeLessThan(OWN_SCRIPT_BYTES);
	await page.context().close();
});
