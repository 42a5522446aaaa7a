import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type BuiltApp, startBuiltApp } from "./built-app.ts";

/** A proxy that is not there, for all but this machine: what is meant for another fails at once. */
const NO_WAY_OUT = { server: "http://127.0.0.1:9", bypass: "127.0.0.1" };

/** The built app and a browser, started for the tests of one file and ended after them. */
export class OpenedApp {
	readonly app: BuiltApp;
	readonly browser: Browser;

	constructor(app: BuiltApp, browser: Browser) {
		this.app = app;
		this.browser = browser;
	}

	get url(): string {
		return this.app.url;
	}

	/**
	 * A browser of somebody's own: no cookies, no motion, and no way to another machine.
	 *
	 * @param answers - sealed answers that it brings
	 */
	async context(options: BrowserContextOptions = {}, answers?: string): Promise<BrowserContext> {
		const context = await this.browser.newContext({
			// A cross-fade between pages swallows a press in its 150 ms.
			reducedMotion: "reduce",
			proxy: NO_WAY_OUT,
			...options,
		});
		if (answers) await context.addCookies([{ name: "answers", value: answers, url: this.url }]);
		return context;
	}

	async close(): Promise<void> {
		await this.browser.close();
		await this.app.stop();
	}
}

/** Starts both before the tests of a file and ends both after them. @returns what gives them, once a test runs */
export function openApp(): () => OpenedApp {
	let opened: OpenedApp | undefined;
	beforeAll(async () => {
		const [app, browser] = await Promise.all([startBuiltApp(), launchBrowser()]);
		opened = new OpenedApp(app, browser);
	});
	afterAll(() => opened?.close());
	return () => {
		if (!opened) throw new Error("The app is open only while tests run");
		return opened;
	};
}
