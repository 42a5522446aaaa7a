import type { Browser } from "playwright-core";
import type { BenchLine } from "#app/commands/bench-report.ts";
import { launchBrowser } from "../support/browser.ts";
import { type Visit, walk } from "./a-visit.ts";
import { figure, median } from "./figures.ts";
import { serveGovukPage } from "./govuk-page.ts";
import { aDataDir, buildOnce, startServer } from "./measured-server.ts";

/** Slow 4G as the developer tools of browsers have it. */
const LINE = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6e6 / 8) * 0.9,
	uploadThroughput: (0.75e6 / 8) * 0.9,
};
const SLOWER_CPU = 4;
const ROUNDS = 9;
const SETTLED_MS = 1_500;
const MOST_RATIO = 0.85;
const LANGUAGES = ["en", "pl", "ur"];
const ANSWERED = 2;

/** Milliseconds to the largest contentful paint of a page that nothing of is in the cache. */
async function paintMs(
	browser: Browser,
	url: string,
	cookie: string,
	locale: string,
): Promise<number> {
	const context = await browser.newContext({ locale, viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const [name = "", value = ""] = cookie.split(/=(.*)/);
	if (name !== "") await context.addCookies([{ name, value, url }]);
	const session = await context.newCDPSession(page);
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", LINE);
	await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
	await page.goto(url, { waitUntil: "load" });
	const ms = await page.evaluate(async (settled) => {
		let last = Number.NaN;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) last = entry.startTime;
		}).observe({ type: "largest-contentful-paint", buffered: true });
		await new Promise((done) => setTimeout(done, settled));
		return last;
	}, SETTLED_MS);
	await context.close();
	return ms;
}

async function compare(browser: Browser, ours: Visit & { origin: string }): Promise<BenchLine[]> {
	const govuk = await serveGovukPage();
	const lines: BenchLine[] = [];
	for (const language of LANGUAGES) {
		const rounds: { own: number; other: number }[] = [];
		for (let index = 0; index < ROUNDS; index++) {
			rounds.push({
				own: await paintMs(browser, ours.origin + ours.next, ours.cookie, language),
				other: await paintMs(browser, `${govuk.origin}/`, "", language),
			});
		}
		const own = median(rounds.map((round) => round.own));
		const other = median(rounds.map((round) => round.other));
		const ratio = own / other;
		lines.push(
			{ what: `Question page (${language}), LCP, ${ROUNDS} rounds`, median: `${figure(own)} ms` },
			{ what: "  GOV.UK Frontend page, LCP", median: `${figure(other)} ms` },
			{
				what: "  ours is",
				median: `${figure(ratio)} times that`,
				goal: `at most ${MOST_RATIO} times`,
				isMet: ratio <= MOST_RATIO,
			},
		);
	}
	govuk.close();
	return lines;
}

/**
 * When a question's largest part is painted, on a slow phone and line, beside a plain GOV.UK Frontend page measured
 * in the same run. Needs a Chromium, or the one that npm brings.
 */
export async function measure(): Promise<BenchLine[]> {
	buildOnce();
	const { dataDir, remove } = aDataDir();
	const browser = await launchBrowser();
	const server = await startServer("ours", dataDir);
	try {
		const visit = await walk(server.origin, ANSWERED);
		return await compare(browser, { ...visit, origin: server.origin });
	} finally {
		await browser.close();
		await server.stop();
		remove();
	}
}
