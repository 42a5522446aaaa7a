import type { Page } from "playwright-core";
import type { BenchLine } from "#app/commands/bench-report.ts";
import { launchBrowser } from "../support/browser.ts";
import { figure, median } from "./figures.ts";
import { aDataDir, buildOnce, startServer } from "./measured-server.ts";

const SLOWER_CPU = 4;
const MOST_MS = 50;
const KEY_MS = 120;
const SETTLED_MS = 1_500;
const TYPED = ["conect to wrok", "lost my job", "bad back", "esol", "criminal record"];

interface Timed {
	/** Of each press of a key, to the next paint: whole interactions, as browsers report them. */
	interactions: number[];
	/** Of each letter, until the list shows what it changed. */
	lists: number[];
}

/** Measures in the page from now on. */
function watch(): void {
	const timed: Timed = { interactions: [], lists: [] };
	Object.assign(window, { timed });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as PerformanceEventTiming[]) {
			if (entry.interactionId) timed.interactions.push(entry.duration);
		}
	}).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
	let typed = 0;
	document.addEventListener("input", (event) => {
		typed = event.timeStamp;
	});
	new MutationObserver(() => {
		if (typed === 0) return;
		const from = typed;
		typed = 0;
		requestAnimationFrame(() => timed.lists.push(performance.now() - from));
	}).observe(document.querySelector("main") as Node, {
		subtree: true,
		childList: true,
		characterData: true,
	});
}

async function type(page: Page, words: string): Promise<void> {
	await page.fill("#q", "");
	await page.focus("#q");
	await page.keyboard.type(words, { delay: KEY_MS });
	await page.waitForTimeout(SETTLED_MS);
}

/** How the search page feels while somebody types, on a phone with a quarter of this machine's speed. Needs a Chromium, or the one that npm brings. */
export async function measure(): Promise<BenchLine[]> {
	buildOnce();
	const { dataDir, remove } = aDataDir();
	const browser = await launchBrowser();
	const server = await startServer("ours", dataDir);
	try {
		const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
		const page = await context.newPage();
		await page.goto(`${server.origin}/services`, { waitUntil: "networkidle" });
		await page.focus("#q");
		await page.waitForTimeout(SETTLED_MS);
		const session = await context.newCDPSession(page);
		await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
		await page.evaluate(watch);
		for (const words of TYPED) await type(page, words);
		const { interactions, lists } = await page.evaluate(
			() => (window as unknown as { timed: Timed }).timed,
		);
		const slowest = Math.max(0, ...interactions);
		return [
			{
				what: `Typing, the slowest of ${interactions.length} interactions, ${SLOWER_CPU}x slower CPU`,
				median: `${figure(slowest)} ms`,
				goal: `under ${MOST_MS} ms`,
				isMet: slowest < MOST_MS,
			},
			{ what: "  a letter until the list shows it", median: `${figure(median(lists))} ms` },
		];
	} finally {
		await browser.close();
		await server.stop();
		remove();
	}
}
