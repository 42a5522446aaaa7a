import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { brokenPromises, readPlan } from "../support/plan-page.ts";
import { Visitor } from "../support/visitor.ts";

test("somebody of 19 in Derby who left school early gets help for the young, and courses to step up to", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin("yes");
	const asked = await visitor.answer(
		{
			area: "Derby",
			age: "19",
			work: "looking",
			difficulties: ["skills", "confidence"],
			skills: ["qualifications"],
			goals: ["first-job"],
			outOfWork: "never-worked",
			benefits: ["universal-credit"],
			rightToWork: "yes",
			qualification: "none",
		},
		"declined",
	);
	expect(asked).toContain("skills");
	expect(asked).not.toContain("youngestChild");
	expect(visitor.page.path).toBe("/check");

	await visitor.press("/plan");
	const plan = readPlan(visitor.page);
	const because = (lines: typeof plan.lines) => lines.map((line) => line.because).join(" ");
	expect(plan.firstCall?.phones[0]).toMatch(/^tel:\d{10,}$/);
	expect(because(plan.lines)).toMatch(/you are under 25/);
	expect(because(plan.lines)).toContain("you live in Derby");
	expect(because(plan.lines)).toContain("you want qualifications");
	expect(because(plan.lines)).toContain("you do not feel sure of yourself");
	expect(plan.start.length).toBeGreaterThan(0);
	expect(plan.next.length).toBeGreaterThan(0);
	expect(because(plan.lines)).not.toMatch(/50 or over|you live in (?!Derby\b)/);
	expect(brokenPromises(plan.lines, plan.firstCall)).toEqual([]);

	const ruledOut = await visitor.press("/plan/not-now");
	expect(ruledOut.text).toContain("What would change this: living in Nottingham.");
});
