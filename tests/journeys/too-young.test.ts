import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { Visitor } from "../support/visitor.ts";

test("a child of 12 gets a page for parents and schools, and nothing that others see says so", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin("yes");
	await visitor.answer({ area: "Buxton" });
	const page = await visitor.send({ age: "12" });
	expect([page.path, page.status, page.title]).toEqual([
		"/q/2",
		200,
		"Question 2 – Opportunity Escalator",
	]);
	expect(page.h1).toContain("13 and over");
	expect(page.text).toMatch(/parent.*school/i);
	expect(page.all('main a[href^="tel:"]').length).toBe(1);
	expect([page.problems, page.asks]).toEqual([[], undefined]);
	// It ends the questions: no way on but to change the age.
	expect((await visitor.open("/q/3")).path).toBe("/q/2");
	expect((await visitor.open("/q/2")).h1).toContain("13 and over");
	expect((await visitor.open("/check")).text).not.toContain("12");
	const headers = visitor.exchanges.flatMap(({ headers: all }) => all.get("location") ?? []);
	expect([...visitor.exchanges.map(({ path }) => path), ...headers].join(" ")).not.toMatch(
		/12|young|age|child/,
	);

	await visitor.open("/q/2");
	await visitor.send({}, "again=1");
	expect([visitor.page.asks, visitor.page.status]).toEqual(["age", 200]);
	await visitor.send({ age: "13" });
	expect(visitor.page.path).toBe("/q/3");
});
