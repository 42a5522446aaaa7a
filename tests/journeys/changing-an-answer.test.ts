import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const SAID = {
	area: "Chesterfield",
	age: "38",
	work: "looking",
	difficulties: ["health", "caring"],
	health: ["health-mental"],
	caring: ["caring-child"],
	goals: ["find-work"],
	outOfWork: "over-2-years",
	youngestChild: "3-to-4",
	mentalHealthTeam: "false",
	benefits: ["universal-credit"],
	rightToWork: "yes",
};

/** Somebody who has answered everything and stands on the check page. */
async function aVisitorAtTheEnd() {
	const visitor = new Visitor(app.url);
	await visitor.begin();
	const asked = await visitor.answer(SAID, "declined");
	return { visitor, asked };
}

/** The rows of the check page: what was asked, and what stands. */
function rows(visitor: Visitor): Record<string, string> {
	const [names, answers] = [
		visitor.page.texts("dl.summary dt"),
		visitor.page.texts("dl.summary dd:nth-of-type(1)"),
	];
	return Object.fromEntries(names.map((name, index) => [name, answers[index] ?? ""]));
}

/** Presses Change in a row. */
async function change(visitor: Visitor, row: string) {
	const index = visitor.page.texts("dl.summary dt").indexOf(row);
	const href = visitor.page.all("dl.summary dd a")[index]?.getAttribute("href") ?? "";
	return visitor.press(href);
}

test("the check page has a row for each question, and a Change that names it", async () => {
	const { visitor, asked } = await aVisitorAtTheEnd();
	expect(Object.keys(rows(visitor))).toHaveLength(asked.length);
	for (const [index, row] of Object.keys(rows(visitor)).entries())
		expect(visitor.page.texts("dl.summary dd a")[index]).toMatch(new RegExp(`^Change.*${row}$`));
	expect(rows(visitor)["Where you live"]).toBe("Chesterfield");
	expect(rows(visitor).Health).toBe("My mental health");
});

test("a change comes back to the check page and leaves all the rest as it was", async () => {
	const { visitor } = await aVisitorAtTheEnd();
	const before = rows(visitor);
	const page = await change(visitor, "Benefits");
	expect(page.standing("benefits")).toEqual(["universal-credit"]);
	expect(page.links).toContain("/check");
	await visitor.send({ benefits: ["employment-support-allowance"] });
	expect(visitor.page.path).toBe("/check");
	const { Benefits, ...rest } = rows(visitor);
	expect(Benefits).toBe("Employment and Support Allowance (ESA)");
	expect({ ...rest, Benefits: before.Benefits }).toEqual(before);
});

test("a change that rules answers out drops those and nothing else", async () => {
	const { visitor } = await aVisitorAtTheEnd();
	const before = rows(visitor);
	await change(visitor, "What makes work hard");
	await visitor.send({ difficulties: ["caring"] });
	expect(visitor.page.path).toBe("/check");
	const after = rows(visitor);
	const gone = Object.keys(before).filter((row) => !(row in after));
	expect(gone.toSorted()).toEqual(["Community mental health team", "Health"]);
	for (const row of Object.keys(after).filter((name) => name !== "What makes work hard"))
		expect([row, after[row]]).toEqual([row, before[row]]);
});

test("a change that brings a question asks that one only, and comes back", async () => {
	const { visitor } = await aVisitorAtTheEnd();
	const before = rows(visitor);
	await change(visitor, "What makes work hard");
	await visitor.send({ difficulties: ["health", "caring", "money"] });
	expect(await visitor.answer({ money: ["debt"] })).toEqual(["money"]);
	expect(visitor.page.path).toBe("/check");
	const { Money, "What makes work hard": hard, ...rest } = rows(visitor);
	expect(Money).toBe("I have debts I cannot pay");
	expect(hard).toContain("Debt");
	expect({ ...rest, "What makes work hard": before["What makes work hard"] }).toEqual(before);
});

test("a change that goes wrong asks again, and a good one then comes back", async () => {
	const { visitor } = await aVisitorAtTheEnd();
	const before = rows(visitor);
	const { path } = await change(visitor, "Your age");
	await visitor.send({ age: "old enough" });
	expect([visitor.page.path, visitor.page.status]).toEqual([path, 422]);
	expect(visitor.page.links).toContain("/check");
	await visitor.send({ age: "39" });
	expect(visitor.page.path).toBe("/check");
	expect(rows(visitor)).toEqual({ ...before, "Your age": "39" });
});

test("a change before the end comes back to the check page too", async () => {
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.answer({ area: "Chesterfield", age: "38", work: "looking" });
	await visitor.open("/check");
	await change(visitor, "Your age");
	await visitor.send({ age: "39" });
	expect(visitor.page.path).toBe("/check");
	expect(visitor.page.links).toContain("/q/4");
});
