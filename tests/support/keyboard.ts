import type { Page } from "playwright-core";
import { DECLINED, fieldKind } from "#app/domain/triage/answer-form.ts";
import type { Person } from "./people.ts";

/** Goes on by Tab until what has focus is meant by a selector. @throws Error where no press of many gets there */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
	for (let press = 0; press < most; press++) {
		await page.keyboard.press("Tab");
		if (await hasFocus(page, selector)) return;
	}
	throw new Error(`Tab does not lead to ${selector} on ${page.url()}`);
}

/** Whether what has focus is meant by a selector. */
export function hasFocus(page: Page, selector: string): Promise<boolean> {
	return page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector);
}

/** Presses a key and waits for the page that it leads to. */
export async function pressAndGo(page: Page, key: string): Promise<void> {
	await Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);
}

/** Answers the questions from the first to the last by the keyboard alone. @returns the fields asked */
export async function answerByKeyboard(page: Page, person: Person): Promise<string[]> {
	const asked: string[] = [];
	while (!new URL(page.url()).pathname.startsWith("/check")) {
		const input = page.locator("main input:not([type=hidden])").first();
		const field = (await input.getAttribute("name")) ?? "";
		asked.push(field);
		await answerOne(page, field, [person[field] ?? DECLINED].flat());
	}
	return asked;
}

async function answerOne(page: Page, field: string, values: readonly string[]): Promise<void> {
	const kind = fieldKind(field as Parameters<typeof fieldKind>[0]);
	if (kind === "text") {
		await tabTo(page, `input[name="${field}"]`);
		await page.keyboard.insertText(values[0] ?? "");
		// Enter in a line means Continue, not "rather not say".
		return pressAndGo(page, "Enter");
	}
	if (kind === "many")
		for (const value of values) {
			await tabTo(page, `input[value="${value}"]`);
			await page.keyboard.press("Space");
		}
	else {
		await tabTo(page, `input[name="${field}"]`);
		await page.keyboard.press("Space");
		while (!(await hasFocus(page, `input[value="${values[0]}"]`)))
			await page.keyboard.press("ArrowDown");
	}
	await tabTo(page, "main form button");
	return pressAndGo(page, "Enter");
}
