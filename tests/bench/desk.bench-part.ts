import type { Page } from "playwright-core";
import type { BenchLine } from "#app/commands/bench-report.ts";
import { launchBrowser } from "../support/browser.ts";
import { figure, median } from "./figures.ts";
import { aDataDir, buildOnce, startServer } from "./measured-server.ts";

const SLOWER_CPU = 4;
const MOST_KEY_MS = 50;
const MOST_PLAN_MS = 300;
const SETTLED_MS = 1_000;
/** Between two keys of a quick typist. */
const KEY_MS = 120;
/** Keys that tick an answer, each within its question. */
const TICKS = ["h2", "c2", "t1", "s1", "s4", "m1", "r1", "b1", "k1", "h1", "w1", "o3", "g1"];

interface Timed {
	/** Of each press of a key, to the next paint: whole interactions, as browsers report them. */
	interactions: number[];
	/** Of each answer, until the plan on the page has changed. */
	plans: number[];
}

/** Measures in the page from now on. */
function watch(): void {
	const timed: Timed = { interactions: [], plans: [] };
	Object.assign(window, { timed });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as PerformanceEventTiming[]) {
			if (entry.interactionId) timed.interactions.push(entry.duration);
		}
	}).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
	let ticked = 0;
	document.addEventListener("change", (event) => {
		ticked = event.timeStamp;
	});
	new MutationObserver(() => {
		if (ticked === 0) return;
		const from = ticked;
		ticked = 0;
		requestAnimationFrame(() => timed.plans.push(performance.now() - from));
	}).observe(document.querySelector(".desk-beside") as Node, { subtree: true, childList: true });
}

async function answer(page: Page): Promise<Timed> {
	await page.evaluate(watch);
	for (const [letter = "", digit = ""] of TICKS) {
		await page.keyboard.press(letter);
		await page.waitForTimeout(KEY_MS);
		await page.keyboard.press(digit);
		await page.waitForTimeout(SETTLED_MS);
	}
	return page.evaluate(() => (window as unknown as { timed: Timed }).timed);
}

/** How the desk feels: from a key to the paint with a quarter of this machine's speed, and at full speed to the new plan. Needs a Chromium, or the one that npm brings. */
export async function measure(): Promise<BenchLine[]> {
	buildOnce();
	const { dataDir, remove } = aDataDir();
	const browser = await launchBrowser();
	const server = await startServer("ours", dataDir);
	try {
		const at = async (rate: number) => {
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
			const page = await context.newPage();
			await page.goto(`${server.origin}/desk`, { waitUntil: "networkidle" });
			await page.fill("#area", "Mansfield");
			await page.fill("#age", "34");
			await page.keyboard.press("Escape");
			await page.waitForTimeout(SETTLED_MS);
			const session = await context.newCDPSession(page);
			await session.send("Emulation.setCPUThrottlingRate", { rate });
			const timed = await answer(page);
			await context.close();
			return timed;
		};
		// At full speed first: a server that has just started would take from the page what the slower half is about.
		const full = await at(1);
		const slow = await at(SLOWER_CPU);
		const slowest = Math.max(0, ...slow.interactions);
		const plan = Math.max(0, ...full.plans);
		return [
			{
				what: `Desk, the slowest of ${slow.interactions.length} keys to the paint, ${SLOWER_CPU}x slower CPU`,
				median: `${figure(slowest)} ms`,
				goal: `under ${MOST_KEY_MS} ms`,
				isMet: slowest < MOST_KEY_MS,
			},
			{
				what: `Desk, the slowest of ${full.plans.length} answers until the plan has changed`,
				median: `${figure(plan)} ms`,
				goal: `under ${MOST_PLAN_MS} ms`,
				isMet: plan < MOST_PLAN_MS,
			},
			{ what: "  half of them within", median: `${figure(median(full.plans))} ms` },
			{ what: "  and with the slower CPU within", median: `${figure(median(slow.plans))} ms` },
		];
	} finally {
		await browser.close();
		await server.stop();
		remove();
	}
}
