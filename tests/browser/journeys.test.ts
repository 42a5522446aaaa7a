import type { Page, Request } from "playwright-core";
import { afterEach, expect, test, vi } from "vitest";
import { DECLINED, NONE } from "#app/domain/triage/answer-form.ts";
import { expectedPlan, lineIds } from "../support/expected-plan.ts";
import { openApp } from "../support/opened-app.ts";

// A whole journey, on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

const open = openApp();
let page: Page;
let posts: Request[];

/** An old phone whose browser runs no script. */
async function anOldPhone(): Promise<void> {
	const viewport = { width: 360, height: 740 };
	const context = await open().context({ viewport, javaScriptEnabled: false, locale: "en-GB" });
	context.setDefaultTimeout(10_000);
	page = await context.newPage();
	posts = [];
	page.on("request", (request) => {
		if (request.method() === "POST") posts.push(request);
	});
	await page.goto(open().url);
}

afterEach(async () => {
	// The router refuses a form whose origin differs: what counts is what a real browser sends.
	const origins = await Promise.all(posts.map((request) => request.headerValue("origin")));
	expect(new Set(origins)).toEqual(new Set([open().url]));
	const statuses = await Promise.all(posts.map(async (one) => (await one.response())?.status()));
	expect(new Set(statuses)).toEqual(new Set([303]));
	await page.context().close();
});

const path = () => new URL(page.url()).pathname;
const press = (button: string) => page.locator(`button${button}`).click();
const follow = (link: string) => page.locator(`main a${link}`).first().click();

/** Chooses answers, or writes one in the only box there is, and goes on. @param field - what must be asked now */
async function answer(field: string, ...answers: string[]): Promise<void> {
	const inputs = page.locator("main input:not([type=hidden])");
	expect(await inputs.first().getAttribute("name")).toBe(field);
	for (const one of answers) {
		const choice = page.locator(`main input[name="${field}"][value="${one}"]`);
		if ((await inputs.first().getAttribute("type")) === "text") await inputs.first().fill(one);
		else await choice.check();
	}
	await page.locator("main form button").first().click();
}

/** The ids of the services on the lines of the plan, in their order. */
async function lines(): Promise<string[]> {
	const links = page.locator("article.line :is(h2, h3) a");
	const paths = await links.evaluateAll((all) =>
		all.map((link) => link.getAttribute("href") ?? ""),
	);
	return paths.map((one) => one.replace("/services/", ""));
}

test("a woman in Glossop who looks after her mother finds whom to ring", async () => {
	await anOldPhone();
	await follow(".button");
	await answer("shared");
	expect(await page.title()).toMatch(/^Error: /);
	await answer("shared", "no");
	await answer("area", "Glossop");
	await press("[name=declined]");
	await follow(".back");
	await answer("age", "47");
	await answer("work", "not-looking");
	await answer("difficulties", "caring");
	await answer("caring", "caring-adult");
	await answer("goals", "return-to-work");
	await answer("benefits", "carers-allowance");
	await answer("rightToWork", DECLINED);
	await answer("using", NONE);
	expect(path()).toBe("/check");
	await follow('[href="/q/3?change"]');
	expect(await page.locator("input:checked").getAttribute("value")).toBe("not-looking");
	await answer("work", "not-looking");
	expect(path()).toBe("/check");
	await follow(".button");

	const plan = expectedPlan({
		area: "high-peak",
		age: 47,
		work: "not-looking",
		difficulties: ["caring"],
		caring: ["caring-adult"],
		goals: ["return-to-work"],
		benefits: ["carers-allowance"],
		rightToWork: null,
		using: [],
	});
	expect(plan.firstCall?.id).toBe("derbyshire-carers-association");
	expect(await lines()).toEqual(lineIds(plan));
	expect(await page.locator(".first-call a[href^='tel:']").count()).toBe(1);
	expect(await page.locator(".first-call").innerText()).toContain("High Peak");

	await press("[value=pl]");
	expect([path(), await page.locator("html").getAttribute("lang")]).toEqual(["/plan", "pl"]);
	expect(await lines()).toEqual(lineIds(plan));
	await page.locator('form[action="/clear"] button').click();
	expect(path()).toBe("/clear");
	await page.goto(`${open().url}/plan`);
	expect(path()).toBe("/lost");
});

test("a man who leaves prison in Leicester with nowhere to live sees help for today first", async () => {
	await anOldPhone();
	await follow(".button");
	await answer("shared", "yes");
	await answer("area", "SK6 1AA");
	await press("[value=again]");
	await answer("area", "Carlton");
	await answer("choice", "again");
	await answer("area", "le15ww");
	await answer("age", "8");
	await press("[name=again]");
	await answer("age", "38");
	await answer("work", "looking");
	await answer("difficulties", "home", "record");
	await answer("home", "homeless");
	await answer("record", "convictions");
	await answer("goals", "find-work");
	await answer("probation", "true");
	await answer("benefits", NONE);
	await answer("rightToWork", "yes");
	await answer("using", NONE);
	await follow(".button");

	const plan = expectedPlan({
		area: "leicester",
		age: 38,
		work: "looking",
		difficulties: ["home", "record"],
		home: ["homeless"],
		record: ["convictions"],
		goals: ["find-work"],
		probation: true,
		benefits: [],
		rightToWork: "yes",
		using: [],
	});
	expect(plan.now.length).toBeGreaterThan(0);
	expect(await page.locator("main h2").first().getAttribute("id")).toBe("now-title");
	expect(await lines()).toEqual(lineIds(plan));
	expect(await lines()).toContain("council-homelessness-help-leicester");
	await follow('[href="/plan/others"]');
	expect(await lines()).toEqual(plan.others.map(({ id }) => id));
	await follow(".back");
	await follow('[href="/plan/not-now"]');
	expect(await page.locator("main .line").count()).toBeGreaterThan(10);
});

test("somebody who came for a number says that it is wrong, and gets no cookie for it", async () => {
	await anOldPhone();
	await page.goto(`${open().url}/services/acas`);
	await follow('[href="/services/acas/wrong"]');
	await page.locator("main form button").click();
	expect(await page.locator('[role="alert"] a').getAttribute("href")).toBe("#reason");
	await page.locator('input[value="phone-dead"]').check();
	await page.locator('textarea[name="text"]').fill("It rings, and nobody answers.");
	await page.locator("main form button").click();
	expect(await page.locator("main h1").innerText()).toBe("Thank you");
	expect(await page.context().cookies()).toEqual([]);
});
