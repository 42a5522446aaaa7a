import { expect, test } from "vitest";
import { openApp } from "../support/opened-app.ts";

const CODE = "168W-AC2J-FBXT-C3Q9";
const MOST_SCRIPT_BYTES = 1000;

const open = openApp();

test.each([
	{ how: "opened", from: "about:blank" },
	{ how: "pasted where the page is open already", from: "/saved" },
])(
	"the code of a link that is $how goes into the field, and out of the address bar",
	async ({ from }) => {
		const page = await (await open().context()).newPage();
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await page.goto(from === "/saved" ? `${open().url}/saved` : from);
		await page.goto(`${open().url}/saved#${CODE}`);
		await expect.poll(() => page.inputValue("#code")).toBe(CODE);
		expect(page.url()).toBe(`${open().url}/saved`);
		await page.click('form[action="/saved"] button');
		await page.waitForURL("**/saved?again");
		expect(await page.inputValue("#code")).toBe(CODE);
		expect(asked.filter((url) => url.includes("168W"))).toEqual([]);
		await page.context().close();
	},
);

test("what is no code is left where it is, and without script one types it", async () => {
	const page = await (await open().context()).newPage();
	await page.goto(`${open().url}/saved#main`);
	expect([await page.inputValue("#code"), new URL(page.url()).hash]).toEqual(["", "#main"]);
	const scripts = await page.locator("main script").allTextContents();
	expect(Buffer.byteLength(scripts.join(""))).toBeLessThan(MOST_SCRIPT_BYTES);
	await page.context().close();
	const plain = await (await open().context({ javaScriptEnabled: false })).newPage();
	await plain.goto(`${open().url}/saved#${CODE}`);
	expect(await plain.inputValue("#code")).toBe("");
	await plain.context().close();
});
