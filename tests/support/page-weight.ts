import type { BrowserContext, CDPSession, Page } from "playwright-core";

/** What a page costs somebody who opens it first. */
export interface PageWeight {
	status: number;
	/** Bytes of its answer as they crossed the wire, headers and all. */
	bytes: number;
	/** What it made the browser ask for, itself included; a mark in the tab too. */
	requests: string[];
	/** Kinds of what it asked for besides the page, such as Script, Font or Image. */
	kinds: string[];
	encoding: string;
	/** How far things jumped about once the whole of it had been drawn; 0 is not at all. */
	shift: number;
	/** How far until then. Over a fast line it is chance where a busy browser stops to draw: only SlowLine shows it. */
	shiftComingIn: number;
	heapBytes: number;
	/** Complaints of the browser: broken policy, errors. */
	complaints: string[];
}

type Shift = PerformanceEntry & {
	value: number;
	sources: { previousRect: DOMRect; currentRect: DOMRect }[];
};

/** A browser remarks on a status that is no 2xx, which a form with a mistake, or one that is not taken, has on purpose. */
const NO_COMPLAINT = /status of (422|429|503)/;

const MOST_LOOKS = 10;

interface Watched {
	shift: number;
	shiftComingIn: number;
	broken: string[];
}

/** Weighs pages in one tab, each as if it were the first: nothing is taken from the cache. */
export class Scales {
	readonly page: Page;
	readonly #session: CDPSession;
	#bytes = new Map<string, number>();
	#requests = new Map<string, { url: string; kind: string }>();
	#complaints: string[] = [];
	#encoding = "";

	private constructor(page: Page, session: CDPSession) {
		this.page = page;
		this.#session = session;
	}

	static async in(context: BrowserContext): Promise<Scales> {
		await context.addInitScript(watch);
		const page = await context.newPage();
		const scales = new Scales(page, await context.newCDPSession(page));
		await scales.#listen();
		return scales;
	}

	/** Opens a page and weighs it. */
	async weigh(url: string): Promise<PageWeight> {
		this.#bytes.clear();
		this.#requests.clear();
		this.#complaints = [];
		const response = await this.page.goto(url);
		// Before anything is asked inside the page: the means to ask fill the heap more than the page does.
		const heapBytes = await this.#heapBytes();
		const { shift, shiftComingIn, broken } = await this.page.evaluate(async () => {
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			return (globalThis as unknown as { watched: Watched }).watched;
		});
		const asked = [...this.#requests.entries()];
		const document = asked.find(([, { kind }]) => kind === "Document")?.[0] ?? "";
		return {
			status: response?.status() ?? Number.NaN,
			bytes: this.#bytes.get(document) ?? Number.NaN,
			requests: asked.map(([, { url }]) => url),
			kinds: asked.map(([, { kind }]) => kind).filter((kind) => kind !== "Document"),
			encoding: this.#encoding,
			shift,
			shiftComingIn,
			heapBytes,
			complaints: [...this.#complaints, ...broken].filter((words) => !NO_COMPLAINT.test(words)),
		};
	}

	/** The least of some looks, until it falls no more: what the page before left behind may go a moment later. */
	async #heapBytes(): Promise<number> {
		let least = Number.POSITIVE_INFINITY;
		for (let look = 0, same = 0; look < MOST_LOOKS && same < 2; look++) {
			await this.#session.send("HeapProfiler.collectGarbage");
			const { metrics } = await this.#session.send("Performance.getMetrics");
			const bytes = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
			same = bytes < least * 0.99 ? 0 : same + 1;
			least = Math.min(least, bytes);
		}
		return least;
	}

	async #listen(): Promise<void> {
		const session = this.#session;
		session.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
			this.#requests.set(requestId, { url: request.url, kind: type ?? "Other" });
		});
		session.on("Network.responseReceived", ({ type, response }) => {
			if (type !== "Document") return;
			const header = Object.entries(response.headers).find(([name]) =>
				/^content-encoding$/i.test(name),
			);
			this.#encoding = header?.[1] ?? "none";
		});
		// Of an answer over HTTP/1.1 this length holds status line and headers too: it is what a counter on the socket counts.
		session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
			this.#bytes.set(requestId, encodedDataLength);
		});
		this.page.on("console", (message) => this.#complaints.push(message.text()));
		this.page.on("pageerror", (error) => this.#complaints.push(error.message));
		await session.send("Network.enable");
		await session.send("Network.setCacheDisabled", { cacheDisabled: true });
		await session.send("Performance.enable");
	}
}

/** Runs in the page before anything of its own does. */
function watch(): void {
	const watched: Watched = { shift: 0, shiftComingIn: 0, broken: [] };
	Object.assign(globalThis, { watched });
	let drawn = Number.POSITIVE_INFINITY;
	// The first frame is asked for, the second comes after it has been drawn.
	const afterDrawing = () => {
		drawn = performance.now();
	};
	addEventListener("DOMContentLoaded", () =>
		requestAnimationFrame(() => requestAnimationFrame(afterDrawing)),
	);
	new PerformanceObserver((list) => {
		for (const { value, sources, startTime } of list.getEntries() as Shift[]) {
			// A line that grows by a pixel, as its second font comes in, is no jump.
			const hasJumped = sources.some(({ previousRect: from, currentRect: to }) => {
				return Math.abs(from.x - to.x) > 2 || Math.abs(from.y - to.y) > 2;
			});
			if (hasJumped) watched[startTime < drawn ? "shiftComingIn" : "shift"] += value;
		}
	}).observe({ type: "layout-shift", buffered: true });
	addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
		watched.broken.push(`${violatedDirective} forbids ${blockedURI}`);
	});
}
