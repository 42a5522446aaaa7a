import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

async function aVisitorFrom(area: string) {
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.send({ area });
	return visitor;
}

test.each([
	"SK13 8AF",
	"sk138af",
	" sk13-8AF. ",
	"(SK13 8AF)",
	"S K 1 3 8 A F",
	"Glossop",
	"glossop",
	"High Peak",
])("%j is High Peak, and only the district is kept", async (area) => {
	const visitor = await aVisitorFrom(area);
	expect(visitor.page.path).toBe("/q/2");
	expect((await visitor.open("/q/1")).standing("area")).toEqual(["High Peak"]);
	expect((await visitor.open("/check")).text).toContain("High Peak");
	expect(visitor.page.html).not.toMatch(/SK13|Glossop/i);
});

test.each([
	{ what: "a border postcode", area: "LE15", says: "on a border", offers: "Rutland" },
	{ what: "a mail point", area: "LE1 1ZP", says: "used for post only", offers: "Leicester" },
	{
		what: "a name of several places",
		area: "Carlton",
		says: "more than one place",
		offers: "Gedling",
	},
	{
		what: "a name of several districts",
		area: "Derbyshire",
		says: "several districts",
		offers: "Bolsover",
	},
	{ what: "a misspelt name", area: "Chesterfeild", says: "Did you mean", offers: "Chesterfield" },
])("$what is asked about, and the choice is taken", async ({ area, says, offers }) => {
	const visitor = await aVisitorFrom(area);
	expect([visitor.page.path, visitor.page.status]).toEqual(["/q/1", 200]);
	expect(visitor.page.h1).toContain(says);
	expect(visitor.page.title).toBe("Question 1 – Opportunity Escalator");
	const at = visitor.page.texts("main ul.rows li").findIndex((label) => label.includes(offers));
	expect(at).toBeGreaterThanOrEqual(0);
	const reloaded = await visitor.open("/q/1");
	expect(reloaded.h1).toContain(says);

	// Continue without a choice asks again, with the same choices.
	const offered = visitor.page.offers;
	await visitor.send();
	expect([visitor.page.status, visitor.page.offers]).toEqual([422, offered]);
	expect(visitor.page.problems).toEqual(["Choose where you live"]);
	await visitor.send({ choice: offered[at] ?? "" });
	expect(visitor.page.path).toBe("/q/2");
	expect((await visitor.open("/check")).text).toContain(offers);
});

test("none of these leads back to an empty box", async () => {
	const visitor = await aVisitorFrom("LE15");
	await visitor.send({ choice: "again" });
	expect([visitor.page.path, visitor.page.status, visitor.page.standing("area")]).toEqual([
		"/q/1",
		200,
		[""],
	]);
});

test("a choice outside the area says who can help there, and goes on with what works everywhere", async () => {
	const visitor = await aVisitorFrom("LE15");
	expect(visitor.page.text).toMatch(/North Northamptonshire \(outside our area\)/);
	const outside = await visitor.send({ choice: "elsewhere" });
	expect([outside.path, outside.h1]).toEqual(["/q/1", "That is outside our area"]);
	await visitor.send({}, "choice=elsewhere");
	expect((await visitor.open("/check")).text).toContain("Outside our area");
});

test.each(["SW1A 1AA", "m1 1ae", "EH1 1YZ"])(
	"%s is outside, said as a page with a way on, never as a mistake",
	async (area) => {
		const visitor = await aVisitorFrom(area);
		expect([visitor.page.status, visitor.page.problems]).toEqual([200, []]);
		expect(visitor.page.h1).toBe("That is outside our area");
		expect(visitor.page.all('main a[href^="tel:"]').length).toBe(1);
		expect(visitor.page.html.includes(area)).toBe(false);
		await visitor.send({}, "choice=again");
		expect([visitor.page.path, visitor.page.asks]).toEqual(["/q/1", "area"]);
	},
);

test.each(["", "   ", "???", "Nowhere at all", "ZZ99 9ZZ", "x".repeat(80)])(
	"%j is not guessed at",
	async (area) => {
		const visitor = await aVisitorFrom(area);
		expect([visitor.page.path, visitor.page.status]).toEqual(["/q/1", 422]);
		expect(visitor.page.problems).toHaveLength(1);
	},
);

test("where somebody lives can be left out", async () => {
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.send({}, "declined=1");
	expect(visitor.page.path).toBe("/q/2");
	expect((await visitor.open("/check")).text).toContain("Not provided");
});
