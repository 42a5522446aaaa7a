import { expect, test } from "vitest";
import { openApp } from "../support/opened-app.ts";
import { carer } from "../support/people.ts";
import { atTheForm } from "../support/sending.ts";
import { Visitor } from "../support/visitor.ts";

const open = openApp();

test("without script a press on a language takes along what was typed, and Enter sends the form off", async () => {
	const visitor = new Visitor(open().url);
	await atTheForm(visitor, carer);
	const context = await open().context(
		{ locale: "en", javaScriptEnabled: false },
		visitor.jar.get("answers")?.value,
	);
	const page = await context.newPage();
	const now = async () => [new URL(page.url()).pathname, await page.getAttribute("html", "lang")];
	await page.goto(`${open().url}/send`);
	await page.fill('input[name="to"]', "jo@half");
	await page.check('input[value="link"]');
	await page.click('button[lang="pl"]');
	expect(await now()).toEqual(["/send", "pl"]);
	expect(await page.inputValue('input[name="to"]')).toBe("jo@half");
	expect(await page.isChecked('input[value="link"]')).toBe(true);
	await page.fill('input[name="to"]', "jo@mail.example");
	await page.check('input[value="email"]');
	await page.press('input[name="to"]', "Enter");
	expect(await now()).toEqual(["/send/preview", "pl"]);

	await page.goto(`${open().url}/paper/type`);
	await page.fill("textarea", "half a code");
	await page.click('button[lang="ur"]');
	expect(await now()).toEqual(["/paper/type", "ur"]);
	expect(await page.inputValue("textarea")).toBe("half a code");
	await context.close();
});
