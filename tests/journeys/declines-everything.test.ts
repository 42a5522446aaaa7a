import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { brokenPromises, readPlan } from "../support/plan-page.ts";
import { Visitor } from "../support/visitor.ts";

test("somebody who would rather not say anything is never pressed, and gets somebody to ring all the same", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin("yes");
	const asked = await visitor.answer({}, "declined");
	expect(new Set(asked).size).toBe(asked.length);
	expect(asked.length).toBeLessThanOrEqual(10);
	expect(visitor.page.path).toBe("/check");
	expect(visitor.page.texts("dl.summary dd:nth-of-type(1)")).toEqual(
		asked.map(() => "Not provided"),
	);

	const plan = readPlan(await visitor.press("/plan"));
	expect(plan.firstCall?.phones[0]).toMatch(/^tel:\d{10,}$/);
	expect(plan.now).toEqual([]);
	expect(plan.gaps).toBeUndefined();
	// Rather not say rules nothing out, and nothing is said of a person who said nothing.
	expect(visitor.page.links).not.toContain("/plan/not-now");
	expect(plan.lines.map(({ because }) => because).join(" ")).not.toMatch(
		/\byou (are|have|live|want|get|may)\b/,
	);
	expect(brokenPromises(plan.lines, plan.firstCall)).toEqual([]);
});
