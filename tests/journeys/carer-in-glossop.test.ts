import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { brokenPromises, readLines, readPlan } from "../support/plan-page.ts";
import { Visitor } from "../support/visitor.ts";

const SAID = {
	area: "SK13 8AF",
	age: "47",
	work: "not-looking",
	difficulties: ["caring"],
	caring: ["caring-adult"],
	goals: ["return-to-work"],
	benefits: ["carers-allowance"],
	rightToWork: "yes",
};

test("a carer in Glossop is sent to people for carers near her, and told why in her own terms", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin();
	const asked = await visitor.answer(SAID, "declined");
	expect(asked.slice(0, 3)).toEqual(["area", "age", "work"]);
	// What she did not name is not asked about, least of all what is hard to be asked.
	for (const group of ["health", "home", "record", "probation", "youngestChild"])
		expect(asked).not.toContain(group);
	expect(visitor.page.text).toContain("High Peak");

	await visitor.press("/plan");
	const plan = readPlan(visitor.page);
	expect(plan.firstCall?.phones[0]).toMatch(/^tel:\d{10,}$/);
	const forCarers = plan.lines.filter(({ because }) => because.includes("you look after an adult"));
	expect(forCarers.length).toBeGreaterThan(0);
	expect(forCarers.some(({ because }) => because.includes("you live in High Peak"))).toBe(true);
	expect(forCarers.some(({ phones }) => phones.length > 0)).toBe(true);
	expect(plan.gaps?.named ?? []).not.toContain("People who look after an adult");
	expect(brokenPromises(plan.lines, plan.firstCall)).toEqual([]);
});

test("what else could fit her, and what is ruled out, are one press away, each with its reason", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin();
	await visitor.answer(SAID, "declined");
	const plan = readPlan(await visitor.press("/plan"));

	const others = readLines((await visitor.press("/plan/others")).document.body);
	expect(others.length).toBeGreaterThan(10);
	expect(brokenPromises(others, plan.firstCall)).toEqual([]);
	const inPlan = plan.lines.map(({ id }) => id);
	expect(others.filter(({ id }) => inPlan.includes(id))).toEqual([]);

	await visitor.press("/plan");
	const ruledOut = await visitor.press("/plan/not-now");
	const sections = ruledOut.texts("main section.line");
	expect(sections.length).toBeGreaterThan(10);
	// Every one gives its reason, and nobody is told to change what they cannot change.
	const reasons = ruledOut.texts("main section.line > h2 + p");
	expect(reasons.filter((text) => text.length > 20)).toHaveLength(sections.length);
	expect(
		sections.filter((text) => /change this:.*(have a (?!job)|are deaf|were in)/.test(text)),
	).toEqual([]);
	expect(ruledOut.text).toMatch(
		/Leicester City Council.*What would change this: living in Leicester/,
	);
});
