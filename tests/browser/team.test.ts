import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pressAndGo, tabTo } from "../support/keyboard.ts";
import { openApp } from "../support/opened-app.ts";

const open = openApp();
const JUNO = "juno-womens-aid";

test("in Urdu, by keyboard alone and magnified 4 times, a team makes its list, has it as a file, and loads it", async () => {
	const options = { locale: "ur", viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 };
	const page = await (await open().context(options)).newPage();
	await page.goto(`${open().url}/desk/team`);
	await tabTo(page, "#name");
	await page.keyboard.type("مینسفیلڈ");
	await pressAndGo(page, "Enter");
	await tabTo(page, "#words");
	await page.keyboard.type("juno");
	// Enter in a line looks for services: it moves and takes off nothing.
	await pressAndGo(page, "Enter");
	await tabTo(page, `button[name="add"][value="${JUNO}"]`);
	await pressAndGo(page, "Enter");
	// The page goes on where the new service stands.
	expect(new URL(page.url()).hash).toBe(`#s-${JUNO}`);
	await tabTo(page, `#note-${JUNO}`);
	await page.keyboard.type("منگل کو فون کریں");
	await tabTo(page, 'button[value="file"]');
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.keyboard.press("Enter"),
	]);
	expect(download.suggestedFilename()).toBe("team-list.json");
	const file = await download.path();
	expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
		form: 1,
		name: "مینسفیلڈ",
		services: [{ id: JUNO, note: "منگل کو فون کریں" }],
	});
	await tabTo(page, 'button[value="off"]');
	await pressAndGo(page, "Enter");
	expect(await page.locator(".team-row").count()).toBe(0);
	await tabTo(page, "#file");
	await page.locator("#file").setInputFiles(file);
	await tabTo(page, "form[enctype] button");
	await pressAndGo(page, "Enter");
	expect(await page.locator(`#note-${JUNO}`).inputValue()).toBe("منگل کو فون کریں");
	await page.context().close();
});
