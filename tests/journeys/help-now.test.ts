import { expect, test } from "vitest";
import { loadNavigator } from "#app/server/navigator.server.ts";
import { anApp } from "../support/an-app.ts";
import { Visitor } from "../support/visitor.ts";

const { lines, sources } = loadNavigator().catalogue.crisis;
const names = lines.map(({ name }) => name);

test("help right now begins with a link to each of its parts, and names who published what it rests on", async () => {
	const page = await new Visitor((await anApp()).url).open("/now");
	const parts = page.texts("main nav li");
	expect(parts).toHaveLength(4);
	expect(page.texts("main h2").slice(0, 4)).toEqual(parts);
	for (const link of page.all("main nav a")) {
		expect(page.all(link.getAttribute("href") ?? "nowhere")).toHaveLength(1);
	}
	const publishers = sources.flatMap(({ publisher }) => publisher ?? []);
	expect(publishers.length).toBeGreaterThan(5);
	for (const publisher of publishers) expect(page.text).toContain(publisher);
});

test.each(["pl", "ur"])(
	"in %s nothing that somebody in need must understand is left in English",
	async (language) => {
		const visitor = new Visitor((await anApp()).url);
		await visitor.open("/now");
		const page = await visitor.speak(language);
		expect(page.path).toBe("/now");
		const english = page.texts('main section [lang="en"]');
		expect(english.filter((words) => !names.includes(words))).toEqual([]);
		expect(page.text).not.toContain("Ring if");

		// The same words where a difficulty brings such lines to the top of a plan.
		await visitor.begin("yes");
		await visitor.answer(
			{ area: "Derby", difficulties: ["home"], home: ["domestic-abuse"] },
			"declined",
		);
		const plan = await visitor.open("/plan");
		const top = plan.texts('section[aria-labelledby="now-title"] [lang="en"]');
		expect(top.length).toBeGreaterThan(0);
		expect(top.filter((words) => !names.includes(words))).toEqual([]);
	},
);
