import { expect, test } from "vitest";
import { openApp } from "../support/opened-app.ts";
import { bringAnswers, expectState, type PageState, pageStates } from "../support/page-states.ts";
import { type PageWeight, Scales } from "../support/page-weight.ts";
import { everything } from "../support/people.ts";
import { Visit } from "../support/visit.ts";

const QUESTION_BYTES = 9_000;
const PLAN_BYTES = 25_000;
const HEAP_BYTES = 1_200_000;

const open = openApp();

/** Every question of somebody to whom almost everything applies, on a shared computer, where each answer renews the cookie. */
async function questionPages(): Promise<PageState[]> {
	const visit = new Visit(open().url);
	await visit.start("yes");
	const pages: PageState[] = [];
	for await (const { field, page } of visit.questions(everything)) {
		const has = `main [name="${field}"]`;
		pages.push({ name: `asks ${field}`, path: page.path, has, answers: visit.answers });
	}
	return pages;
}

/** What a page weighs in every language, heaviest first. */
async function weighAll(states: readonly PageState[]): Promise<(PageWeight & { name: string })[]> {
	const weights: (PageWeight & { name: string })[] = [];
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

function table(title: string, weights: readonly (PageWeight & { name: string })[]): void {
	const kilo = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
	const lines = weights.map(
		({ name, bytes, requests, heapBytes, shift }) =>
			`${String(bytes).padStart(7)} ${kilo(heapBytes)} ${String(shift).padStart(5)} ${requests.length}  ${name}`,
	);
	console.info([title, "  bytes heap kB  shift requests", ...lines].join("\n"));
}

/** What no page for residents may do, whatever it weighs. */
function expectNothingBut(weights: readonly (PageWeight & { name: string })[]): void {
	const { origin } = new URL(open().url);
	const faults = weights.flatMap(({ name, kinds, requests, complaints, shift, heapBytes, encoding }) => [
		...kinds.filter((kind) => kind !== "Other").map((kind) => `${name}: a ${kind}`),
		...requests.filter((url) => new URL(url).origin !== origin).map((url) => `${name}: asks ${url}`),
		...complaints.map((complaint) => `${name}: ${complaint}`),
		...(requests.length > 2 ? [`${name}: ${requests.length} requests`] : []),
		...(shift > 0 ? [`${name}: jumps by ${shift}`] : []),
		...(heapBytes < HEAP_BYTES ? [] : [`${name}: ${heapBytes} bytes of heap`]),
		...(encoding === "br" ? [] : [`${name}: sent as ${encoding}`]),
	]);
	expect(faults).toEqual([]);
}

test("a question is one small answer without script, font or image, in every language", async () => {
	const asked = await questionPages();
	expect(asked.length).toBeGreaterThan(15);
	const wrong = (await pageStates(open().url)).filter(({ path }) => path.startsWith("/q/"));
	const weights = await weighAll([...asked, ...wrong]);
	const mark = await markBytes();
	table(`Questions, heaviest first; the mark in the tab has ${mark} bytes more`, weights);
	expectNothingBut(weights);
	expect(weights.filter(({ bytes }) => !(bytes + mark <= QUESTION_BYTES))).toEqual([]);
}, 120_000);

test("a plan has at most 25 kB, and no page for residents asks for anything else", async () => {
	const states = (await pageStates(open().url)).filter(({ path, status }) => !path.startsWith("/q/") && status !== 404);
	const weights = await weighAll(states);
	table("Other pages, heaviest first", weights);
	expectNothingBut(weights);
	const plans = weights.filter(({ name }) => /^(plan|others|not now)/.test(name));
	expect(plans.length).toBeGreaterThan(20);
	expect(plans.filter(({ bytes }) => !(bytes <= PLAN_BYTES))).toEqual([]);
}, 120_000);
