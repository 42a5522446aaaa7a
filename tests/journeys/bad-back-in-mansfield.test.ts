import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { brokenPromises, readPlan } from "../support/plan-page.ts";
import { Visitor } from "../support/visitor.ts";

test("a warehouse worker in Mansfield, off sick with a bad back, keeps his job in view and hears kindly what is missing", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin();
	const asked = await visitor.answer(
		{
			area: "Mansfield",
			age: "52",
			work: "off-sick",
			difficulties: ["health"],
			health: ["health-msk"],
			goals: ["keep-job"],
			benefits: "none-of-these",
			rightToWork: "yes",
		},
		"declined",
	);
	// He has a job: how long he has been without one is no question for him.
	expect(asked).not.toContain("outOfWork");
	expect(asked).not.toContain("mentalHealthTeam");

	await visitor.press("/plan");
	const plan = readPlan(visitor.page);
	const because = plan.lines.map((line) => line.because).join(" ");
	expect(because).toContain("you have back, joint or muscle pain");
	expect(because).toContain("you are off sick from a job");
	expect(because).not.toMatch(/mental health|out of work/);

	// Whom to ring first is there for a reason of his own.
	expect(plan.firstCall?.because).not.toContain("nothing you told us");

	// No help with work for this very condition is sure: said so, without blame, with somebody to ask.
	expect(plan.gaps?.named).toContain("People who have back, joint or muscle pain");
	expect(plan.gaps?.text).toMatch(/nobody’s fault/i);
	expect(plan.gaps?.text).toContain(plan.firstCall?.name);
	expect(plan.gaps?.phones).toEqual(plan.firstCall?.phones);
	expect(plan.gaps?.text).not.toMatch(/unfortunately|failed|not eligible|you cannot/i);
	// A gap does not stand in the way of what general help there is.
	expect(plan.lines.some(({ verdict }) => verdict === "Looks right for you")).toBe(true);
	expect(brokenPromises(plan.lines, plan.firstCall)).toEqual([]);
});
