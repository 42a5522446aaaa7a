import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import type { PageState } from "./page-states.ts";

/** Gives a browser what a state rests on, and nothing of another. */
export async function bringAnswers(
	context: BrowserContext,
	state: PageState,
	origin: string,
): Promise<void> {
	const { answers, place, saved, handOver, seen, message, paper, desk, team } = state;
	const own = { answers, place, saved, seen, message, paper, desk, team };
	const brought = { ...own, "hand-over": handOver };
	const cookies = Object.entries(brought).flatMap(([name, value]) =>
		value ? [{ name, value, url: origin }] : [],
	);
	await context.clearCookies();
	await context.addCookies(cookies);
}

/** Makes sure that a page came up in its state. */
export async function expectState(
	page: Page,
	state: PageState,
	status: number | undefined,
): Promise<void> {
	const found = { name: state.name, status, has: (await page.locator(state.has).count()) > 0 };
	expect(found).toEqual({ name: state.name, status: state.status ?? 200, has: true });
}

/** Pages that ask for something by themselves, and may do so while their cookies are changed under them. */
const asking = new WeakSet<Page>();

/** Brings a page up in a state. */
export async function show(page: Page, state: PageState, origin: string): Promise<void> {
	if (asking.delete(page)) await page.goto("about:blank");
	await bringAnswers(page.context(), state, origin);
	if (state.isHydrated || state.handOver || state.seen) asking.add(page);
	const response = await page.goto(origin + state.path);
	await expectState(page, state, response?.status());
}
