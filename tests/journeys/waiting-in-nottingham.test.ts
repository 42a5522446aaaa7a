import { expect, test } from "vitest";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { anApp } from "../support/an-app.ts";
import { brokenPromises, readLines, readPlan } from "../support/plan-page.ts";
import { Visitor } from "../support/visitor.ts";

const NEEDS_RIGHT_TO_WORK = ["employment-support", "employer"];

test("a refugee in Nottingham who waits for a decision is promised no job help, and still has somebody to ring and somewhere to go", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin();
	await visitor.answer(
		{
			area: "NG1 5FS",
			age: "28",
			work: "looking",
			difficulties: ["skills", "circumstances"],
			skills: ["english-language"],
			circumstances: ["refugee"],
			goals: ["find-work"],
			benefits: "none-of-these",
			rightToWork: "waiting",
		},
		"declined",
	);
	const plan = readPlan(await visitor.press("/plan"));
	const others = readLines((await visitor.press("/plan/others")).document.body);

	const { byId } = loadNavigator().catalogue;
	const jobHelp = [...plan.lines, ...others].filter(({ id }) =>
		NEEDS_RIGHT_TO_WORK.includes(byId.get(id)?.kind ?? "?"),
	);
	expect(jobHelp.length).toBeGreaterThan(3);
	expect(jobHelp.filter(({ verdict }) => verdict !== "Check with them first")).toEqual([]);

	const because = plan.lines.map((line) => line.because).join(" ");
	expect(because).toContain("you are a refugee or waiting for asylum");
	expect(because).toContain("you want better English");
	expect(because).toContain("you live in Nottingham");
	// Help that needs no papers is not hedged by them.
	const forRefugees = plan.lines.filter((line) => line.because.includes("you are a refugee"));
	expect(forRefugees.some(({ verdict }) => verdict === "Looks right for you")).toBe(true);
	expect(plan.firstCall?.phones[0]).toMatch(/^tel:\d{10,}$/);
	expect(plan.firstCall?.asks).toMatch(/allowed to work/);
	expect(brokenPromises([...plan.lines, ...others], plan.firstCall)).toEqual([]);
});
