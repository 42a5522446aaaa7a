import { expect, test } from "vitest";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { isRunByNobody } from "#app/server/operator.server.ts";
import { anApp } from "../support/an-app.ts";
import { Visitor } from "../support/visitor.ts";

const { region, byId } = loadNavigator().catalogue;

test("whoever ticks none of these and something else is told what to untick", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.begin();
	await visitor.answer({ area: "Derby", age: "40", work: "employed" });
	const said = async (language: string, words: string[]) => {
		await visitor.speak(language);
		return (await visitor.send({ difficulties: words })).problems;
	};
	expect(await said("en", ["health", "none-of-these"])).toEqual([
		"You ticked “None of these” and something else. Untick one or the other",
	]);
	expect(await said("en", ["health", "declined"])).toEqual([
		"You ticked “I would rather not say” and something else. Untick one or the other",
	]);
	expect((await said("pl", ["health", "none-of-these"]))[0]).toContain("„Nic z tej listy”");
	expect((await said("ur", ["health", "none-of-these"]))[0]).toContain("“ان میں سے کوئی نہیں”");
});

test("whoever helps somebody else is not told that the plan is theirs", async () => {
	const visitor = new Visitor((await anApp()).url);
	await visitor.open("/start?for=other");
	await visitor.send({ shared: "yes" });
	await visitor.answer({}, "declined");
	expect([visitor.page.h1, visitor.page.texts("main a.button")]).toEqual([
		"Check the answers",
		["See the plan"],
	]);
	expect(visitor.page.texts(".summary dt").slice(0, 2)).toEqual(["Where they live", "Their age"]);
	expect((await visitor.press("/plan")).h1).toBe("The plan");
	expect(visitor.page.text).toContain("Check or change the answers");
	expect(visitor.page.title).toContain("The plan");
});

test("home names a number to ring, and a copy that nobody runs asks for made-up answers", async () => {
	const visitor = new Visitor((await anApp()).url);
	const { name = "?", contact } = byId.get(region.helpline) ?? {};
	const home = await visitor.open("/");
	expect(home.text).toContain(`You can ring ${name} instead`);
	expect(home.text).toContain(contact?.phones[0]?.number);
	const start = await visitor.open("/start");
	for (const page of [home, start])
		expect(page.text.includes("make up your answers")).toBe(isRunByNobody(region));
});
