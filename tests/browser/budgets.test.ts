import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { GUIDE_STATES } from "../support/guide-states.ts";
import { openApp } from "../support/opened-app.ts";
import { type PageState, pageStates, questionPages } from "../support/page-states.ts";
import { type PageWeight, Scales } from "../support/page-weight.ts";
import { everything } from "../support/people.ts";
import { bringAnswers, expectState } from "../support/show-state.ts";
import { openSlowLine } from "../support/slow-line.ts";

const QUESTION_BYTES = 9_000;
const PLAN_BYTES = 25_000;
const HEAP_BYTES = 1_200_000;

/** Pages that between them show everything that could push something else about. */
const SLOWLY = [
	"home",
	"text question",
	"question of schemes",
	"question of many, error",
	"too young",
	"check",
	"plan with gaps",
	"service, conflicts",
	"help now",
];

type Weighed = PageWeight & { name: string };

const open = openApp();

/** What a page weighs in every language, heaviest first. */
async function weighAll(states: readonly PageState[]): Promise<Weighed[]> {
	const weights: Weighed[] = [];
	for (const locale of ["en", "pl", "ur"]) {
		const context = await open().context({ locale, viewport: { width: 360, height: 740 } });
		const scales = await Scales.in(context);
		for (const state of states) {
			await bringAnswers(context, state, open().url);
			const weight = await scales.weigh(open().url + state.path);
			await expectState(scales.page, state, weight.status);
			weights.push({ ...weight, name: `${state.name}, ${locale}` });
		}
		await context.close();
	}
	return weights.toSorted((one, other) => other.bytes - one.bytes);
}

/** The bytes of the mark in the tab, which a browser asks for once. */
async function markBytes(): Promise<number> {
	const scales = await Scales.in(await open().context());
	const { bytes } = await scales.weigh(`${open().url}/mark.svg`);
	await scales.page.context().close();
	return bytes;
}

function table(title: string, weights: readonly Weighed[]): void {
	const column = (value: number | string, width: number) => String(value).padStart(width);
	const lines = weights.slice(0, 12).map(({ name, bytes, requests, heapBytes, shift }) => {
		const heap = Math.round(heapBytes / 1000);
		return `${column(bytes, 7)}${column(requests.length, 9)}${column(heap, 8)}${column(shift, 6)}  ${name}`;
	});
	const lightest = weights.at(-1);
	console.info(
		[
			`${title}: the heaviest of ${weights.length}`,
			"  bytes requests heap kB  CLS",
			...lines,
			`and the lightest: ${lightest?.bytes} bytes, ${lightest?.name}`,
		].join("\n"),
	);
}

/** What no page for residents may do, whatever it weighs; a line each. */
function faultsOf({
	name,
	kinds,
	requests,
	complaints,
	shift,
	heapBytes,
	encoding,
}: Weighed): string[] {
	const { origin } = new URL(open().url);
	return [
		...kinds.filter((kind) => kind !== "Other").map((kind) => `asks for a ${kind}`),
		...requests.filter((url) => new URL(url).origin !== origin).map((url) => `asks ${url}`),
		...complaints,
		...(requests.length > 2 ? [`makes ${requests.length} requests`] : []),
		...(shift > 0 ? [`jumps by ${shift}`] : []),
		...(heapBytes < HEAP_BYTES ? [] : [`fills ${heapBytes} bytes of heap`]),
		...(encoding === "none" ? ["is sent as it is, not compressed"] : []),
	].map((fault) => `${name}: ${fault}`);
}

test("a question is one small answer without script, font or image, in every language", async () => {
	// On a computer that others use, each page renews the cookie: it is the heavier.
	const asked = await questionPages(open().url, everything);
	expect(asked.length).toBeGreaterThan(15);
	const wrong = (await pageStates(open().url)).filter(({ path }) => path.startsWith("/q/"));
	const weights = await weighAll([...asked, ...wrong]);
	const mark = await markBytes();
	table(`Questions, heaviest first; the mark in the tab has ${mark} bytes more`, weights);
	expect(weights.flatMap(faultsOf)).toEqual([]);
	expect(weights.filter(({ bytes }) => !(bytes + mark <= QUESTION_BYTES))).toEqual([]);
}, 240_000);

test("a plan has at most 25 kB, and no page for residents asks for anything else", async () => {
	const states = (await pageStates(open().url)).filter(
		({ path, status, isHydrated, hasPictures }) =>
			!path.startsWith("/q/") && status !== 404 && !isHydrated && !hasPictures,
	);
	const weights = await weighAll(states);
	table("Other pages, heaviest first", weights);
	expect(weights.flatMap(faultsOf)).toEqual([]);
	const plans = weights.filter(({ name }) => /^(plan|others|not now)/.test(name));
	expect(plans.length).toBeGreaterThan(20);
	expect(plans.filter(({ bytes }) => !(bytes <= PLAN_BYTES))).toEqual([]);
}, 240_000);

test("a guide asks for its pictures and nothing else, and nothing jumps as they come", async () => {
	const weights = await weighAll(GUIDE_STATES);
	table("Guides, without their pictures", weights);
	for (const { name, kinds, requests, shift: after, shiftComingIn, complaints } of weights) {
		// A picture may come before all of the page has.
		const shift = after + shiftComingIn;
		const others = requests.filter((url) => new URL(url).origin !== new URL(open().url).origin);
		const found = { name, others, shift, complaints, hasPictures: kinds.includes("Image") };
		expect(found).toEqual({ name, others: [], shift: 0, complaints: [], hasPictures: true });
		expect(kinds.filter((kind) => kind !== "Image" && kind !== "Other")).toEqual([]);
	}
});

test.each([
	{ width: 360, locale: "ur" },
	{ width: 360, locale: "pl" },
	{ width: 1280, locale: "en" },
])(
	"nothing jumps while a page comes in bit by bit: $width px, $locale",
	async ({ width, locale }) => {
		const line = await openSlowLine(open().url);
		const context = await open().context({ locale, viewport: { width, height: 740 } });
		const scales = await Scales.in(context);
		const states = (await pageStates(open().url)).filter(({ name }) => SLOWLY.includes(name));
		expect(states.length).toBe(SLOWLY.length);
		const shifts: Record<string, number> = {};
		for (const state of states) {
			await bringAnswers(context, state, open().url);
			const { shift, shiftComingIn } = await scales.weigh(line.url + state.path);
			shifts[state.name] = shift + shiftComingIn;
		}
		await context.close();
		line.close();
		expect(shifts).toEqual(Object.fromEntries(SLOWLY.map((name) => [name, 0])));
	},
);

/** A page that does all that none of ours may. It jumps once it has been painted, and only then says so. */
const GREEDY = `<!doctype html><title>Greedy</title><link rel="icon" href="data:,"><h1 style="color:red">A</h1>
<script>globalThis.kept = Array.from({ length: 3e5 }, (_, n) => [n]);
new PerformanceObserver(() => {
	document.querySelector("h1").style.marginTop = "300px";
	requestAnimationFrame(() => requestAnimationFrame(() => fetch("/jumped")));
}).observe({ type: "paint", buffered: true })</script><p>Text</p>
<script src="/a.js"></script><img src="/a.png" alt=""><img src="http://elsewhere.example/b.png" alt="">`;

test("a greedy page is noticed", async () => {
	const policy = "script-src 'self' 'unsafe-inline'; style-src 'self'; img-src *";
	let hasJumped: (() => void) | undefined;
	const jump = new Promise<void>((done) => {
		hasJumped = done;
	});
	const server = createServer(async ({ url }, answer) => {
		if (url === "/jumped") hasJumped?.();
		// The page is not whole before its image is: nothing is weighed until it has jumped.
		if (url === "/a.png") await jump;
		answer
			.writeHead(200, { "Content-Type": "text/html", "Content-Security-Policy": policy })
			.end(GREEDY);
	});
	await once(server.listen(0, "127.0.0.1"), "listening");
	const scales = await Scales.in(await open().context());
	const weight = await scales.weigh(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	const shift = weight.shift + weight.shiftComingIn;
	const faults = faultsOf({ ...weight, shift, name: "greedy" }).join("\n");
	for (const fault of [
		/a Script/,
		/an? Image/,
		/elsewhere/,
		/style-src/,
		/\d requests/,
		/jumps/,
		/heap/,
		/not compressed/,
	]) {
		expect(faults).toMatch(fault);
	}
	expect(weight.bytes).toBeGreaterThan(GREEDY.length + policy.length);
	await scales.page.context().close();
	server.close();
});
