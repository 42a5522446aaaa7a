import axeCore, { type RunOptions } from "axe-core";
import type { BrowserContext, Page } from "playwright-core";

/** The rules of WCAG 2.2 AA, by axe's own tags. */
export const WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

type Axe = typeof import("axe-core");

/** Lets every page of a browser be looked at by axe. It needs scripts, of which our own pages ship none. */
export async function bringAxe(context: BrowserContext): Promise<void> {
	await context.addInitScript({ content: axeCore.source });
}

/**
 * What axe has against a page as it stands, a line for each element.
 *
 * @param only - tags of rules, or names of some
 */
export async function axeViolations(
	page: Page,
	only: RunOptions["runOnly"] = WCAG,
): Promise<string[]> {
	return page.evaluate(async (runOnly) => {
		const { axe } = globalThis as unknown as { axe: Axe };
		const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
		);
	}, only);
}
