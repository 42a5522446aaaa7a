import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { Visitor } from "../support/visitor.ts";

/** Somebody at the third question, the first that offers the plan. */
async function atTheThird(): Promise<Visitor> {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin();
	await visitor.answer({ area: "Glossop", age: "45" });
	expect(visitor.page.path).toBe("/q/3");
	return visitor;
}

test("the plan on the way keeps what was just ticked", async () => {
	const visitor = await atTheThird();
	await visitor.send({ work: "off-sick" }, "plan=1");
	expect(visitor.page.path).toBe("/plan");
	await visitor.press("/check");
	expect(visitor.page.text).toContain("I have a job but I am off sick");
});

test("with nothing ticked it is the plan all the same, and the question stays open", async () => {
	const visitor = await atTheThird();
	await visitor.send({}, "plan=1");
	expect(visitor.page.path).toBe("/plan");
	await visitor.press("/q/3");
	expect(visitor.page.asks).toBe("work");
});

test("somebody hurt at home reads first when to ring 999, and how without speaking; others do not", async () => {
	const visitor = new Visitor((await anApp()).url);
	const top = 'section[aria-labelledby="now-title"]';
	for (const [home, isHurt] of [
		["domestic-abuse", true],
		["homeless", false],
	] as const) {
		await visitor.begin("yes");
		await visitor.answer({ area: "Derby", difficulties: ["home"], home: [home] }, "declined");
		const page = await visitor.open("/plan");
		const [first = ""] = page.texts(`${top} section`);
		expect([home, /^Emergency, 999/.test(first)]).toEqual([home, isHurt]);
		expect([home, first.includes("press 55")]).toEqual([home, isHurt]);
	}
});

test("two answers that contradict each other are pointed out before the plan", async () => {
	const visitor = await atTheThird();
	await visitor.answer({ work: "looking", goals: "find-work" });
	expect(visitor.page.asks).toBe("difficulties");
	await visitor.send({ difficulties: ["health", "declined"] }, "plan=1");
	expect(visitor.page.path).toMatch(/^\/q\//);
	expect(visitor.page.problems).not.toEqual([]);
});

test("the first two questions offer no plan yet", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin();
	expect(visitor.page.all("button[name=plan]")).toEqual([]);
});

test("a plan halfway does not deny what was ticked: it asks to say more", async () => {
	const visitor = await atTheThird();
	await visitor.answer({ work: "looking", goals: "find-work" });
	await visitor.send({ difficulties: ["caring", "record"] }, "plan=1");
	expect(visitor.page.path).toBe("/plan");
	const { text } = visitor.page;
	expect(text).toContain("You told us about: Caring and Record, drink or drugs");
	expect(text).not.toContain("You did not name anything");
	expect(text).not.toContain("none that we are sure of");
});
