import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BARRIER_GROUPS, GROUP_IDS } from "#app/domain/facts/barriers.ts";
import { chosenAtDesk } from "../support/chosen-at-desk.ts";
import { keepPlan, openPlan } from "../support/kept-plan.ts";
import { openApp } from "../support/opened-app.ts";
import { photographed, sidesOf, wordsOnGrounds } from "../support/paper.ts";
import {
	carer,
	everything,
	lowPaid,
	nobody,
	type Person,
	prisonLeaver,
} from "../support/people.ts";
import { Visitor } from "../support/visitor.ts";

/** Every difficulty that anybody can name: of all plans the longest are those of young people outside the cities. */
const ALL = {
	age: "20",
	difficulties: GROUP_IDS,
	...Object.fromEntries(Object.entries(BARRIER_GROUPS).filter(([, group]) => group.length > 1)),
} satisfies Person;
const longest = { ...ALL, area: "Charnwood", work: "self-employed" } satisfies Person;
const mostLines = {
	...ALL,
	...everything,
	...ALL,
	area: "Amber Valley",
	work: "redundancy",
	goals: ["own-business", "training", "find-work"],
	probation: "true",
	qualification: "none",
	outOfWork: "over-2-years",
} satisfies Person;

const open = openApp();

/** The page in each language, one browser a language. */
async function inEach(
	path: string,
	visitor: Visitor,
	look: (page: Page, locale: string) => Promise<void>,
): Promise<void> {
	for (const locale of ["en", "pl", "ur"]) {
		const context = await open().context({ locale });
		for (const name of ["answers", "saved"]) {
			const value = visitor.jar.get(name)?.value;
			if (value) await context.addCookies([{ name, value, url: open().url }]);
		}
		const page = await context.newPage();
		await page.goto(open().url + path);
		await page.locator(".first-call .number").waitFor();
		await look(page, locale);
		await context.close();
	}
}

test.each([
	{ who: "a carer", person: carer, most: 1 },
	{ who: "somebody out of prison", person: prisonLeaver, most: 2 },
	{ who: "somebody low paid", person: lowPaid, most: 2 },
	{ who: "somebody who named nothing", person: nobody, most: 2 },
	{ who: "somebody who named much", person: everything, most: 2 },
	{ who: "somebody whose plan has the most words", person: longest, most: 2, lines: 25 },
	{ who: "somebody whose plan has the most lines", person: mostLines, most: 2, lines: 27 },
])("the plan of $who takes $most sides at most, kept or not", async ({ person, most, lines }) => {
	const visitor = new Visitor(open().url);
	const code = await keepPlan(visitor, person);
	const sides: Record<string, number> = {};
	await inEach("/plan", visitor, async (page, locale) => {
		sides[locale] = await sidesOf(page);
		if (lines) expect(await page.locator(".line h3 > a").count()).toBeGreaterThanOrEqual(lines);
	});
	await openPlan(visitor, code);
	await inEach("/saved/plan", visitor, async (page, locale) => {
		sides[`kept, ${locale}`] = await sidesOf(page);
	});
	expect(Object.entries(sides).filter(([, count]) => count > most)).toEqual([]);
	expect(Object.keys(sides)).toHaveLength(6);
});

test.each([
	{ chosen: 8, plan: "the most words", person: longest },
	{ chosen: 4, plan: "the most lines", person: mostLines },
])(
	"$chosen services chosen with an adviser, above a plan with $plan, still stand on two sides",
	async ({ person, chosen }) => {
		const phone = await chosenAtDesk(open().url, person, chosen);
		for (const path of ["/plan", "/saved/plan"]) {
			await inEach(path, phone, async (page, locale) => {
				expect(await page.locator(".picked > li").count()).toBe(chosen);
				expect([path, locale, (await sidesOf(page)) <= 2]).toEqual([path, locale, true]);
			});
		}
	},
);

test("a camera is led from the paper to the page itself, with no answer and no code", async () => {
	const visitor = new Visitor(open().url);
	const code = await keepPlan(visitor, everything);
	await inEach("/plan", visitor, async (page) => {
		expect(await photographed(page)).toBe(`${open().url}/plan`);
		expect(await page.locator(".paper-letters").innerText()).toBe(`${open().url}/plan`);
		expect(await wordsOnGrounds(page)).toEqual([]);
	});
	await openPlan(visitor, code);
	await inEach("/saved/plan", visitor, async (page) => {
		expect(await photographed(page)).toBe(`${open().url}/saved`);
		expect(await page.locator("body").innerText()).not.toContain(code);
		expect(await wordsOnGrounds(page)).toEqual([]);
	});
});

test("the paper that shows a code is one side, and its square opens the plan on another phone", async () => {
	const visitor = new Visitor(open().url);
	const code = await keepPlan(visitor, carer);
	const context = await open().context({ colorScheme: "dark" });
	const saved = visitor.jar.get("saved")?.value ?? "";
	await context.addCookies([{ name: "saved", value: saved, url: open().url }]);
	const page = await context.newPage();
	await page.goto(`${open().url}/saved/kept`);
	expect(await sidesOf(page)).toBe(1);
	const address = await photographed(page);
	expect(address).toBe(`${open().url}/saved#${code}`);
	expect(await page.locator("main").innerText()).toMatch(/The last day it opens is \d+ \w+ \d+/);
	await context.close();
	const other = await (await open().context()).newPage();
	const asked: string[] = [];
	other.on("request", (request) => asked.push(request.url()));
	await other.goto(address ?? "");
	await other.locator("#code").waitFor();
	expect(await other.locator("#code").inputValue()).toBe(code);
	expect(asked.filter((url) => new URL(url).search !== "")).toEqual([]);
	await other.context().close();
});

test("neither reasons nor the difficulties that somebody named get onto paper", async () => {
	const visitor = new Visitor(open().url);
	await visitor.begin();
	await visitor.answer(everything, "declined");
	const context = await open().context({}, visitor.jar.get("answers")?.value);
	const page = await context.newPage();
	await page.goto(`${open().url}/plan`);
	const screen = await page.locator("main").innerText();
	await page.emulateMedia({ media: "print" });
	const paper = await page.locator("main").innerText();
	const gaps = await page.locator("#gaps-title ~ ul li").allTextContents();
	expect(gaps.length).toBeGreaterThan(2);
	for (const said of ["Why it is here", "you have a criminal record", ...gaps]) {
		expect([said, screen.includes(said), paper.includes(said)]).toEqual([said, true, false]);
	}
	await context.close();
});

test("whom to ring first has the largest number on the sheet", async () => {
	const visitor = new Visitor(open().url);
	await visitor.begin();
	await visitor.answer(everything, "declined");
	const context = await open().context({}, visitor.jar.get("answers")?.value);
	const page = await context.newPage();
	await page.emulateMedia({ media: "print" });
	await page.goto(`${open().url}/plan`);
	const [first = 0, ...others] = await page
		.locator(".first-call .number, .landing .number")
		.evaluateAll((numbers) =>
			numbers.map((number) => Number.parseFloat(getComputedStyle(number).fontSize)),
		);
	expect(others.length).toBeGreaterThan(5);
	expect(first).toBeGreaterThan(2 * Math.max(...others));
	await context.close();
});
