import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { brokenPromises, readPlan } from "../support/plan-page.ts";
import { Visitor } from "../support/visitor.ts";

test("somebody in Rutland with no difficulty is asked little, and gets a short plan that invents none", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin();
	const asked = await visitor.answer(
		{
			area: "Oakham",
			age: "40",
			work: "employed",
			difficulties: "none-of-these",
			goals: ["better-job"],
			benefits: "none-of-these",
			rightToWork: "yes",
		},
		"none-of-these",
	);
	expect(asked.length).toBeLessThanOrEqual(9);
	for (const group of ["health", "disability", "caring", "home", "record", "skills", "money"])
		expect(asked).not.toContain(group);
	expect(visitor.page.text).toContain("Rutland");

	const plan = readPlan(await visitor.press("/plan"));
	expect(plan.now).toEqual([]);
	expect(plan.gaps).toBeUndefined();
	expect(plan.alongside).toEqual([]);
	expect(visitor.page.text).toContain("You did not name anything that makes work hard.");
	expect(plan.firstCall?.phones[0]).toMatch(/^tel:\d{10,}$/);
	expect(plan.next.length).toBeGreaterThan(0);
	expect(plan.lines.map(({ because }) => because).join(" ")).not.toMatch(
		/you live in (?!Rutland)|you (want|need) help|pain|record/,
	);
	expect(brokenPromises(plan.lines, plan.firstCall)).toEqual([]);
});
