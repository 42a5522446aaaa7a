import type { Page } from "playwright-core";

/** What a browser asked another machine for, and what it said of itself. */
export interface Departure {
	url: string;
	headers: Record<string, string>;
}

/** It brings its own icon: the browser would ask for one. */
const PAGE = Buffer.from('<title>Weather</title><link rel="icon" href="data:,">').toString(
	"base64",
);

/**
 * Answers for every other machine, so that nothing leaves this one. Unlike
 * `page.route` it also answers what one of our pages redirects to.
 *
 * @returns the list that fills as the page leaves
 */
export async function watchTheWayOut(page: Page): Promise<Departure[]> {
	const departures: Departure[] = [];
	const session = await page.context().newCDPSession(page);
	session.on("Fetch.requestPaused", async ({ requestId, request }) => {
		departures.push({ url: request.url, headers: request.headers });
		await session.send("Fetch.fulfillRequest", {
			requestId,
			responseCode: 200,
			responseHeaders: [{ name: "Content-Type", value: "text/html" }],
			body: PAGE,
		});
	});
	await session.send("Fetch.enable", { patterns: [{ urlPattern: "https://*" }] });
	return departures;
}
