import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { Visitor } from "../support/visitor.ts";

const LANGUAGES = ["en", "pl", "ur"];
const DISTRICTS = ["Derby", "Leicester", "Rutland", "Mansfield", "High Peak", "Bolsover", "Melton"];

/** One person's whole walk: what their check page and their plan say, and its heading. */
async function walk(url: string, person: number): Promise<string[]> {
	const visitor = new Visitor(url);
	await visitor.begin(person % 2 === 0 ? "yes" : "no");
	await visitor.speak(LANGUAGES[person % LANGUAGES.length] ?? "en");
	const said = {
		area: DISTRICTS[person % DISTRICTS.length] ?? "",
		age: String(20 + person),
		work: person % 2 === 0 ? "looking" : "employed",
		difficulties: person % 3 === 0 ? ["money"] : ["travel"],
		money: ["debt"],
	};
	await visitor.answer(said, "declined");
	const check = visitor.page.text;
	const plan = await visitor.press("/plan");
	return [check, plan.text, plan.h1];
}

test("people who are here at once never see a word of each other, whatever language each reads", async () => {
	const { url } = await anApp();
	const people = Array.from({ length: 9 }, (_, person) => person);
	const alone: string[][] = [];
	for (const person of people) alone.push(await walk(url, person));
	const together = await Promise.all(people.map((person) => walk(url, person)));
	expect(new Set(alone.map(([check]) => check)).size).toBe(people.length);
	expect(new Set(alone.map(([, , heading]) => heading)).size).toBe(LANGUAGES.length);
	for (const person of people) {
		expect([person, together[person]]).toEqual([person, alone[person]]);
		expect(together[person]?.[0]).toContain(String(20 + person));
	}
});
