import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { brokenPromises, readPlan } from "../support/plan-page.ts";
import { Visitor } from "../support/visitor.ts";

const SAID = {
	area: "Leicester",
	age: "34",
	work: "looking",
	difficulties: ["home", "record"],
	home: ["homeless"],
	record: ["convictions"],
	goals: ["find-work"],
	probation: "true",
	benefits: ["universal-credit"],
	rightToWork: "yes",
};

test("a man out of prison with nowhere to live in Leicester sees help for tonight before anything else", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin("yes");
	const asked = await visitor.answer(SAID, "declined");
	expect(asked.indexOf("probation")).toBeGreaterThan(asked.indexOf("record"));

	await visitor.press("/plan");
	const plan = readPlan(visitor.page);
	expect(plan.parts[0]).toBe("Help you can get today");
	expect(plan.now.length).toBeGreaterThan(0);
	expect(plan.now.every(({ phones }) => phones.length > 0)).toBe(true);
	expect(visitor.page.text.indexOf("nowhere to sleep tonight")).toBeLessThan(
		visitor.page.text.indexOf("Ring first"),
	);
	expect(plan.firstCall?.phones[0]).toMatch(/^tel:\d{10,}$/);
	const housing = plan.lines.filter(({ because }) =>
		because.includes("you have nowhere settled to live"),
	);
	expect(housing.some(({ because }) => because.includes("you live in Leicester"))).toBe(true);
	expect(housing.some(({ phones }) => phones.length > 0)).toBe(true);
	expect(plan.lines.map(({ because }) => because).join(" ")).toContain(
		"you have a criminal record",
	);
	expect(brokenPromises(plan.lines, plan.firstCall)).toEqual([]);
	// Standards 5.5: no word that makes a person of what they did.
	expect(visitor.page.text).not.toMatch(/\boffender|\bconvict\b|ex-con|\brough sleeper/i);
});

test("he finds the way out and help right now on every page of his walk, and no title gives him away", async () => {
	const visitor = new Visitor((await anApp()).url);
	const pages = [await visitor.begin("yes")];
	for (const said of Object.entries(SAID)) {
		await visitor.answer(Object.fromEntries([said]));
		pages.push(visitor.page);
	}
	await visitor.answer(SAID, "declined");
	pages.push(visitor.page, await visitor.press("/plan"));
	for (const page of pages) {
		expect(page.links).toContain("/exit");
		expect(page.links).toContain("/now");
		expect(page.title).toMatch(
			/^(Question \d+|Check your answers|Your plan) – Opportunity Escalator$/,
		);
	}
});
