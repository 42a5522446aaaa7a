import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import type { OpenedApp } from "./opened-app.ts";

/** A client as an adviser types them: every key that is pressed, in order. */
export const CLIENT = [
	..."mansfield",
	"Enter",
	..."34",
	"Enter",
	// Work: looking; then for how long; goals: find work.
	"1",
	"o",
	"3",
	"g",
	"1",
	// My mind, my back; under no team; needs childcare for one of 3 or 4.
	"h",
	"1",
	"2",
	"u",
	"2",
	"c",
	"2",
	"y",
	"3",
	// A criminal record, on probation; Universal Credit; may work.
	"r",
	"1",
	"j",
	"1",
	"b",
	"1",
	"k",
	"1",
];

/** A browser at the desk, its script there. */
export async function atDesk(
	open: OpenedApp,
	options: BrowserContextOptions = {},
): Promise<{ page: Page; context: BrowserContext }> {
	const context = await open.context({ viewport: { width: 1280, height: 900 }, ...options });
	await context.addInitScript(watchAsking);
	const page = await context.newPage();
	await page.goto(`${open.url}/desk`);
	await untilReady(page);
	return { page, context };
}

/** Keys work once the script is there; what "p" wrote meanwhile is taken away. */
export async function untilReady(page: Page): Promise<void> {
	await untilKeysLead(page);
	await page.fill("#area", "");
}

/** The same, for a page that came with a client. */
export async function untilKeysLead(page: Page): Promise<void> {
	await expect
		.poll(async () => {
			await page.keyboard.press("Escape");
			await page.keyboard.press("p");
			return focused(page);
		})
		.toBe("area");
}

/** The name of the field that has the keyboard. */
export const focused = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name);

/** What the page asked last, what is still on its way, and the district that was understood. */
interface Asking {
	pending: number;
	last: string;
	place?: string | undefined;
}

/** Notes it in the page from now on. */
export function watchAsking(): void {
	const asking: Asking = { pending: 0, last: "" };
	const plain = window.fetch;
	Object.assign(window, { asking });
	window.fetch = async (...request) => {
		const body = new URLSearchParams(String(request[1]?.body ?? ""));
		if (body.get("do") === "still") return plain(...request);
		asking.pending += 1;
		for (const name of ["do", "turn"]) body.delete(name);
		asking.last = body.toString();
		try {
			const answer = await plain(...request);
			if (answer.status === 200) asking.place = (await answer.clone().json()).place;
			return answer;
		} finally {
			asking.pending -= 1;
		}
	};
}

/** Waits until the plan on the screen is the one of what stands in the form. */
export async function untilSettled(page: Page): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(() => {
				const { asking } = window as unknown as { asking: Asking };
				const form = document.querySelector<HTMLFormElement>("#desk");
				const fields = [...new FormData(form as HTMLFormElement)].map(([name, value]) => [
					name,
					String(value),
				]);
				const body = new URLSearchParams(fields);
				body.delete("turn");
				const asked = new URLSearchParams(asking.last);
				// The district stands in the place of what was typed, once it is understood.
				if (body.get("area") === asking.place) body.set("area", asked.get("area") ?? "");
				return asking.pending === 0 && asked.toString() === body.toString();
			}),
		)
		.toBe(true);
	await expect.poll(() => page.locator(".desk-line").count()).toBeGreaterThan(0);
}

/** Types the client, and waits for their plan. */
export async function typeClient(page: Page): Promise<void> {
	for (const key of CLIENT) await page.keyboard.press(key);
	await untilSettled(page);
}
