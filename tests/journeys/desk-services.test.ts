import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { DeskTab } from "../support/desk-tab.ts";
import type { Said } from "../support/page-form.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const atDesk = (said: Said) => DeskTab.at(app.url, said);

test("any service can be asked about: why not, and what would change it", async () => {
	const tab = await atDesk({ area: "Derby", age: "52" });
	await tab.fill({ about: "princes trust" }, "about");
	const about = tab.page.texts('[aria-labelledby="about-title"]').join(" ");
	expect(about).toContain("Not for them right now");
	expect(about).toMatch(/age/i);
	await tab.fill({ about: "inspired to care swap" }, "about");
	const line = tab.page.texts('[aria-labelledby="about-title"] .desk-line').join(" ");
	// The reason is what was asked: it stands before the service's state and ways in, and speaks of the client.
	const order = [
		"Not for them right now",
		"It does not work where the client lives.",
		"What would change this",
		"We could not confirm that it runs",
		"No contact found",
	];
	const places = order.map((words) => line.indexOf(words));
	expect(places).not.toContain(-1);
	expect(places).toEqual(places.toSorted((one, other) => one - other));
	// Nobody has a way in: there is no "client's" to point at.
	expect(line).toMatch(/Way in for you\s*We could not find this\./);
	await tab.fill({ about: "qqqqzzzz" }, "about");
	expect(tab.page.text).toContain("We found no service like “qqqqzzzz”");
});

test.each([
	// Words of a need: who works where the client lives goes before who does not.
	["Nottingham", "ESOL", /Refugee Roots/],
	["Mansfield", "work well", /^WorkWell/],
	["Derby", "foodbank", /Derby/],
	// The name of one that does not: that one, so that the adviser reads why not.
	["Mansfield", "LLR WorkWell", /LLR WorkWell/],
	["Mansfield", "llr workwel", /LLR WorkWell/],
	["Derby", "juno", /Juno/],
])("in %s “%s” asks about the one that is meant", async (area, about, name) => {
	const tab = await atDesk({ area });
	await tab.fill({ about }, "about");
	expect(tab.page.texts('[aria-labelledby="about-title"] h4')[0]).toMatch(name);
});

test("without script Enter in the field for a service presses the form's first button, and is answered all the same", async () => {
	const tab = await atDesk({ area: "Derby", age: "52" });
	await tab.fill({ about: "restart" }, "plan");
	expect(tab.page.path).toBe("/desk#about-title");
	expect(tab.page.texts('[aria-labelledby="about-title"] h4')[0]).toContain("Restart");
});

test("what was not picked was looked up, and what nobody may want to be found with is left out until it is", async () => {
	const tab = await atDesk({ area: "Mansfield", age: "31", home: ["domestic-abuse"] });
	const link = tab.page.all(".desk-part h4 a")[0];
	const first = link?.getAttribute("href")?.split("/").at(-1) ?? "";
	const name = link?.textContent ?? "";
	expect(name).toMatch(/Abuse|Refuge|Aid|Juno|NIDAS/i);
	const [before = ""] = tab.page.texts("details textarea");
	expect(before).toMatch(/^\d\d\/\d\d\/20\d\d Looked up for claimant: /);
	expect(before).not.toContain(name);
	await tab.fill({}, `keep:${first}`);
	const [after = ""] = tab.page.texts("details textarea");
	expect(after).toContain(`Told claimant about: ${name}`);
});

test("a record says neither why somebody needs the police's help nor that they have a record, and no number we are not sure of", async () => {
	const tab = await atDesk({
		area: "Derby",
		age: "30",
		home: ["domestic-abuse"],
		record: ["convictions"],
	});
	const records = tab.page.texts("details textarea").join(" ");
	expect(records).toContain("receipt");
	expect(records).not.toMatch(/hurt|scare|criminal|record\b(?! )/i);
	expect(tab.page.text).toContain("Think of who can read the record");
});
