import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import type { Page } from "../support/page.ts";
import type { Said } from "../support/page-form.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const TYPED = "Xyzzy by Nowhere";

async function aVisitorWithAWrongPlace() {
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.send({ area: TYPED });
	return visitor;
}

/** The page says what is wrong, shows what was typed, and leads to the field. */
function expectError(page: Page, field: string, typed: string[]) {
	expect(page.status).toBe(422);
	expect(page.problems.length).toBe(1);
	expect(page.standing(field)).toEqual(typed);
	const href = page.all('main [role="alert"] a')[0]?.getAttribute("href");
	expect(page.all(`main input${href}`).length).toBe(1);
	expect(
		page.all(
			`input[aria-describedby~="${field}-problem"], fieldset[aria-describedby~="${field}-problem"]`,
		).length,
	).toBe(1);
	expect(page.all(`#${field}-problem`).length).toBe(1);
}

test("a wrong answer comes back with what was typed and what to do, and so does a reload", async () => {
	const visitor = await aVisitorWithAWrongPlace();
	expect(visitor.page.title).toBe("Error: Question 1 – Opportunity Escalator");
	for (const page of [visitor.page, await visitor.open("/q/1"), await visitor.open("/q/1")]) {
		expectError(page, "area", [TYPED]);
		expect(page.problems[0]).toMatch(/^We could not find that place/);
	}
});

test.each(["pl", "ur"])(
	"the error and the typing outlast a change of language to %s, and back",
	async (language) => {
		const visitor = await aVisitorWithAWrongPlace();
		const english = visitor.page.problems[0];
		const page = await visitor.speak(language);
		expect(page.document.documentElement.getAttribute("lang")).toBe(language);
		expectError(page, "area", [TYPED]);
		expect(page.problems[0]).not.toBe(english);
		expect((await visitor.speak("en")).problems[0]).toBe(english);
	},
);

test("no other page shows it, and it is still there on coming back", async () => {
	const visitor = await aVisitorWithAWrongPlace();
	for (const path of ["/start", "/services", "/now", "/check", "/plan", "/about", "/"]) {
		const page = await visitor.open(path);
		expect([path, page.status, page.problems]).toEqual([path, 200, []]);
		expect(page.html.includes(TYPED)).toBe(false);
	}
	expectError(await visitor.open("/q/1"), "area", [TYPED]);
});

test("another question does not show it either", async () => {
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.answer({ area: "Derby" });
	await visitor.send({ age: "about forty" });
	const page = await visitor.press("/q/1");
	expect([page.status, page.problems, page.standing("area")]).toEqual([200, [], ["Derby"]]);
	expectError(await visitor.open("/q/2"), "age", ["about forty"]);
});

test("once the page is answered the error is gone, and Back shows the answer that stands", async () => {
	const visitor = await aVisitorWithAWrongPlace();
	await visitor.send({ area: "Buxton" });
	expect([visitor.page.path, visitor.page.status]).toEqual(["/q/2", 200]);
	const back = await visitor.press("/q/1");
	expect([back.status, back.problems, back.standing("area")]).toEqual([200, [], ["High Peak"]]);
	// What stands can be sent again as it is.
	expect((await visitor.send()).path).toBe("/q/2");
});

test("Back shows every kind of answer as it was given", async () => {
	const visitor = new Visitor(app.url);
	await visitor.begin();
	const said = {
		area: "Derby",
		age: "50",
		work: "looking",
		difficulties: ["travel", "confidence"],
	};
	await visitor.answer(said);
	for (const [index, [field, given]] of Object.entries(said).slice(1).toReversed().entries()) {
		const page = await visitor.press(`/q/${4 - index}`);
		expect(page.standing(field)).toEqual([given].flat());
	}
});

test("an answer sent twice counts once, and a declined one stands as declined", async () => {
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.answer({ area: "Derby", age: "50" });
	await visitor.open("/q/2");
	await visitor.send({ age: "50" });
	expect([visitor.page.path, visitor.page.asks]).toEqual(["/q/3", "work"]);
	await visitor.send({ work: "declined" });
	expect((await visitor.open("/q/3")).standing("work")).toEqual(["declined"]);
});

const MISTAKES: { question: string; said: Said; wrong: Said; kept: string[] }[] = [
	{
		question: "/q/2",
		said: { area: "Derby" },
		wrong: { age: "about forty" },
		kept: ["about forty"],
	},
	{ question: "/q/2", said: { area: "Derby" }, wrong: { age: "" }, kept: [""] },
	{ question: "/q/2", said: { area: "Derby" }, wrong: { age: "121" }, kept: ["121"] },
	{ question: "/q/3", said: { area: "Derby", age: "41" }, wrong: {}, kept: [] },
	{ question: "/q/4", said: { area: "Derby", age: "41", work: "declined" }, wrong: {}, kept: [] },
];

test.each(MISTAKES)(
	"$question with $wrong keeps what stood before and says what to do",
	async ({ question, said, wrong, kept }) => {
		const visitor = new Visitor(app.url);
		await visitor.begin();
		await visitor.answer(said);
		const field = visitor.page.asks ?? "";
		await visitor.send(wrong);
		expect(visitor.page.path).toBe(question);
		expectError(visitor.page, field, kept);
		expect(visitor.page.problems[0]).not.toMatch(/invalid|please|forgot|required|must/i);
		expect((await visitor.open("/check")).text).toContain("Derby");
	},
);

test("the start page asks again in the same way", async () => {
	const visitor = new Visitor(app.url);
	await visitor.open("/start");
	await visitor.send();
	expect([visitor.page.path, visitor.page.status]).toEqual(["/start", 422]);
	expectError(visitor.page, "shared", []);
	expect((await visitor.open("/start")).status).toBe(422);
	expect((await visitor.open("/")).status).toBe(200);
});
