import { expect, test } from "vitest";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { anApp } from "../support/an-app.ts";
import { brokenPromises, readLines, readPlan } from "../support/plan-page.ts";
import { Visitor } from "../support/visitor.ts";

test("somebody in Sheffield is told where they are, and offered what works in all of England and nothing local", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin();
	const outside = await visitor.send({ area: "Sheffield" });
	expect([outside.status, outside.h1]).toEqual([200, "That is outside our area"]);
	expect(outside.text).toContain("Sheffield");
	expect(outside.all('main a[href^="tel:"]').length).toBeGreaterThan(0);

	await visitor.send({}, "choice=elsewhere");
	await visitor.answer(
		{
			age: "30",
			work: "looking",
			difficulties: ["money"],
			money: ["debt"],
			goals: ["find-work"],
			rightToWork: "yes",
		},
		"declined",
	);
	expect(visitor.page.text).toContain("Outside our area");
	const plan = readPlan(await visitor.press("/plan"));
	const others = readLines((await visitor.press("/plan/others")).document.body);
	const { byId, region } = loadNavigator().catalogue;
	const isLocal = (id: string) => {
		const districts = byId.get(id)?.districts ?? [];
		return districts.length > 0 && !districts.includes("england");
	};
	expect(plan.lines.length).toBeGreaterThan(1);
	expect([...plan.lines, ...others].filter(({ id }) => isLocal(id))).toEqual([]);
	const because = plan.lines.map((line) => line.because).join(" ");
	expect(region.districts.filter(({ name }) => because.includes(name))).toEqual([]);
	expect(plan.firstCall?.phones[0]).toMatch(/^tel:\d{10,}$/);
	expect(brokenPromises([...plan.lines, ...others], plan.firstCall)).toEqual([]);
});
