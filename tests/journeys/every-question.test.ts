import { afterAll, beforeAll, expect, test } from "vitest";
import { FACTS } from "#app/domain/facts/fact.ts";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import type { Page } from "../support/page.ts";
import { readPlan } from "../support/plan-page.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
let pages: { fact: string; page: Page }[];
beforeAll(async () => {
	app = await startBuiltApp();
	const visitor = new Visitor(app.url);
	await visitor.begin();
	pages = [];
	const said: Record<string, string> = {
		area: "Leicester",
		age: "44",
		work: "looking",
		outOfWork: "over-2-years",
	};
	while (visitor.page.path.startsWith("/q/")) {
		const { asks: fact = "", page } = { asks: visitor.page.asks, page: visitor.page };
		pages.push({ fact, page });
		const all = page.offers.filter((value) => !["declined", "none-of-these"].includes(value));
		const isMany = page.all('main input[type="checkbox"]').length > 0;
		await visitor.send({ [fact]: said[fact] ?? (isMany ? all : (all[0] ?? "")) });
	}
});
afterAll(() => app.stop());

test("somebody with every difficulty meets nearly every question, each once, in the order of the content", () => {
	const asked = pages.map(({ fact }) => fact);
	expect(new Set(asked).size).toBe(asked.length);
	// Two hang on rules of few services and may drop out as the content changes.
	const missing = FACTS.filter((fact) => !asked.includes(fact));
	expect(
		missing.filter((fact) => !["qualification", "outOfWork", "youngestChild"].includes(fact)),
	).toEqual([]);
	const order = loadNavigator().questions.map(({ fact }) => fact as string);
	expect(asked).toEqual(asked.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test("a title is a number and the address too; neither tells the browser's history what was asked", () => {
	for (const [index, { page }] of pages.entries()) {
		expect(page.title).toBe(`Question ${index + 1} – Opportunity Escalator`);
		expect(page.path).toBe(`/q/${index + 1}`);
	}
});

test("no two questions share their words", () => {
	const groups = Map.groupBy(pages, ({ page }) => page.h1);
	const shared = [...groups].filter(([, same]) => same.length > 1);
	expect(shared.map(([h1, same]) => `${h1} ${same.map(({ fact }) => fact)}`)).toEqual([]);
});

test("every question says why it is asked, can be left out, and ties its words to its field", () => {
	for (const { fact, page } of pages) {
		const why = page.all(`#${fact}-why`)[0]?.textContent ?? "";
		expect([fact, why.length > 20]).toEqual([fact, true]);
		const isOptional =
			page.offers.includes("declined") || page.all('main button[name="declined"]').length === 1;
		expect([fact, isOptional]).toEqual([fact, true]);
		expect(page.all(`main [aria-describedby~="${fact}-why"]`).length).toBe(1);
		const words = page.all("main h1")[0]?.closest("legend, label") ?? page.all("main h1 label")[0];
		expect([fact, words === undefined]).toEqual([fact, false]);
		expect(page.html).not.toMatch(/ required(=|>| )| pattern=|\*<\/(label|legend)>/);
		expect(page.all("main form[novalidate]").length).toBe(1);
	}
});

test("a question page has, in order: skip link, way back, question, Continue", () => {
	for (const { page } of pages) {
		const places = [
			page.html.indexOf('href="#main"'),
			page.html.indexOf('class="back"'),
			page.html.indexOf("<h1"),
			page.html.indexOf(">Continue</button>"),
		];
		expect([page.path, places]).toEqual([page.path, places.toSorted((a, b) => a - b)]);
		expect(places.every((place) => place > 0)).toBe(true);
		const back = page.all("main a.back")[0]?.getAttribute("href");
		const number = Number(page.path.slice(3));
		expect(back).toBe(number === 1 ? "/start" : `/q/${number - 1}`);
	}
});

test("from the third question on a plan is one press away, and the rest can be answered later", async () => {
	expect(pages.map(({ page }) => page.all("button[name=plan]").length === 1)).toEqual(
		pages.map((_, index) => index >= 2),
	);
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.answer({ area: "Derby", age: "61" });
	const plan = readPlan(await visitor.send({}, "plan=1"));
	expect(plan.firstCall?.phones[0]).toMatch(/^tel:\d{10,}$/);
	expect(plan.lines.map(({ because }) => because).join(" ")).toMatch(
		/you (live in Derby|are 50 or over)/,
	);
	expect((await visitor.press("/q/3")).asks).toBe("work");
	await visitor.answer({ work: "looking" });
	expect(visitor.page.path).toBe("/q/4");
});

test("a number nobody has reached leads to the next question, and after the last to the check page", async () => {
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.answer({ area: "Derby", age: "61" });
	for (const path of ["/q/4", "/q/99", "/q/0", "/q/-1", "/q/1e1", "/q/01", "/q/abc", "/q/%31%30"])
		expect([path, (await visitor.open(path)).path]).toEqual([path, "/q/3"]);
	await visitor.open("/q/3");
	const asked = await visitor.answer({}, "declined");
	expect((await visitor.open(`/q/${asked.length + 3}`)).path).toBe("/check");
});
