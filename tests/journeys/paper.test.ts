import { afterAll, beforeAll, expect, test } from "vitest";
import { DECLINED } from "#app/domain/triage/answer-form.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { codeColumn, sheet, standingCode, typeCodes } from "../support/on-paper.ts";
import {
	carer,
	everything,
	hurtAtHome,
	lowPaid,
	nobody,
	type Person,
	prisonLeaver,
	retired,
} from "../support/people.ts";
import { aSealingKey } from "../support/sealing.ts";
import { Visitor } from "../support/visitor.ts";

const key = aSealingKey();
let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp(key.env);
});
afterAll(() => app.stop());

const aVisitor = () => new Visitor(app.url);
const own = sheet.version;

/** Goes on with the questions that paper left open. */
async function answerTheRest(visitor: Visitor, person: Person): Promise<string[]> {
	const next = visitor.page.links.find(
		(href) => /^\/q\/\d+$/.test(href) && visitor.page.all(`.note a[href="${href}"]`).length > 0,
	);
	if (next === undefined) return [];
	await visitor.press(next);
	return visitor.answer(person, DECLINED);
}

test.each<{ name: string; person: Person; area: string }>([
	{ name: "a carer", person: carer, area: "high-peak" },
	{ name: "somebody out of prison", person: prisonLeaver, area: "leicester" },
	{ name: "somebody hurt at home", person: hurtAtHome, area: "derby" },
	{ name: "somebody retired", person: retired, area: "rutland" },
	{ name: "somebody on low pay", person: lowPaid, area: "charnwood" },
	{ name: "somebody with everything in the way", person: everything, area: "mansfield" },
	{ name: "somebody who says little", person: nobody, area: "high-peak" },
])("the plan of $name is the same by pen as by screen", async ({ person, area }) => {
	const [screen, paper, whole] = [aVisitor(), aVisitor(), aVisitor()];
	await screen.begin();
	const asked = await screen.answer(person, DECLINED);
	const byScreen = await screen.open("/plan");
	const said = Object.entries(person).filter(([fact]) => asked.includes(fact));
	await typeCodes(paper, codeColumn(Object.fromEntries(said), area));
	expect([paper.page.path, paper.page.status]).toEqual(["/check", 200]);
	const rest = await answerTheRest(paper, person);
	// Nothing that was ticked is asked again, and nothing that the screen would not have asked.
	expect(
		rest.filter((fact) => sheet.questions.some((one) => one.fact === fact && person[fact])),
	).toEqual([]);
	expect(asked).toEqual(expect.arrayContaining(rest));
	const byPen = await paper.open("/plan");
	expect(byPen.texts(".line").length).toBeGreaterThan(0);
	expect(byPen.text).toBe(byScreen.text);
	// Paper asks everybody what the screen may leave out: that changes no line.
	await typeCodes(whole, codeColumn(person, area));
	await answerTheRest(whole, person);
	await whole.open("/plan");
	expect(whole.page.texts(".line h3")).toEqual(byScreen.texts(".line h3"));
});

test("what was understood is shown before the plan, and can be changed", async () => {
	const visitor = aVisitor();
	const check = await typeCodes(visitor, `${own} 1 03, 2: 44, 3b 4cd`);
	expect(check.h1).toBe("Check your answers");
	expect(check.text).toContain("Bolsover");
	expect(check.text).toContain("I am out of work and not looking now");
	expect(check.text).toContain("Looking after a child or an adult");
	expect(visitor.jar.names).toEqual(["answers"]);
	await visitor.press("/q/2?change");
	expect(visitor.page.standing("age")).toEqual(["44"]);
});

test("wrong codes are all named at once, stand in the field, and are mended", async () => {
	const visitor = aVisitor();
	await visitor.open("/paper/type");
	const typed = `${own} 99A, 3K 4NA 2 121\n1 88 7 hello`;
	const page = await visitor.send({ code: typed, for: "other" });
	expect([page.path, page.status]).toEqual(["/paper/type", 422]);
	expect(page.title).toBe("Error: Type the codes of a sheet – Opportunity Escalator");
	expect(page.problems).toEqual([
		"99A: we do not know which question this is from. Type the number of the question, then the letter, such as 3B",
		expect.stringMatching(/^188: in question 1 type two digits from 01 to 27, or X$/),
		"Enter an age from 13 to 120",
		"3K: question 3 has the boxes A, B, C, D, E, F, G, and X",
		"4NA: You ticked “None of these” and something else. Untick one or the other",
		"7HELO: question 7 has the boxes A, B, C, and X",
		"Choose whether other people use this computer",
	]);
	expect(standingCode(visitor)).toBe(typed);
	expect(page.standing("for")).toEqual(["other"]);
	// It stays until it is mended, also in another language, and shows on no other page.
	expect((await visitor.speak("pl")).problems).toHaveLength(7);
	await visitor.speak("en");
	expect((await visitor.open("/start")).problems).toEqual([]);
	await visitor.open("/paper/type");
	expect((await visitor.send({ code: `${own} 3B`, shared: "no" })).path).toBe("/check");
	expect((await visitor.open("/paper/type")).problems).toEqual([]);
	expect(standingCode(visitor)).toBe("");
});

test("codes that are half typed stay while the language changes, and are not told wrong before they are sent off", async () => {
	const visitor = aVisitor();
	await visitor.open("/paper/type");
	const page = await visitor.speak("ur", { code: `${own} 1 0`, for: "other" });
	expect([page.path, page.status, page.problems]).toEqual(["/paper/type", 200, []]);
	expect(page.document.documentElement.getAttribute("lang")).toBe("ur");
	expect([standingCode(visitor), page.standing("for")]).toEqual([`${own} 1 0`, ["other"]]);
	const wrong = await visitor.send();
	expect([wrong.status, wrong.problems.length > 0]).toEqual([422, true]);
	await visitor.speak("en", { code: `${own} 1 03` });
	expect([visitor.page.status, visitor.page.problems.length]).toEqual([422, 1]);
	expect(standingCode(visitor)).toBe(`${own} 1 03`);
	await visitor.send({ shared: "no" });
	expect([visitor.page.path, visitor.page.h1]).toEqual(["/check", "Check the answers"]);
});

test("a sheet of other questions is refused, with the way to go on", async () => {
	const visitor = aVisitor();
	const page = await typeCodes(visitor, "WWWW 1 03 3B");
	expect(page.status).toBe(422);
	expect(page.problems).toEqual([
		expect.stringMatching(/^WWWW are not the letters of today’s form/),
	]);
	expect(page.text).toContain("An old sheet cannot be typed");
	// Whoever saw today's letters would write them on the old sheet.
	expect(page.text).not.toContain(own);
	await visitor.press("/start");
	expect(visitor.jar.names).toEqual(["paper"]);
});

test("a child's sheet ends as the questions do, and the codes can be changed", async () => {
	const visitor = aVisitor();
	const page = await typeCodes(visitor, `${own} 2 12 3G`);
	expect([page.status, page.h1]).toEqual([200, "This service is for people aged 13 and over"]);
	await visitor.send({}, "again=1");
	expect(visitor.page.status).toBe(200);
	expect(standingCode(visitor)).toBe(`${own} 2 12 3G`);
	expect((await visitor.send({ code: `${own} 2 13 3G` })).path).toBe("/check");
});

test("answers that are here already go only after it is said, and helping somebody is remembered", async () => {
	const visitor = aVisitor();
	await visitor.begin();
	await visitor.answer({ area: "Derby", age: "30" });
	const page = await visitor.open("/paper/type");
	expect(page.text).toContain("There are answers in this browser already.");
	expect(page.texts("form button")).toContain("Use these answers instead");
	expect((await visitor.open("/check")).text).toContain("Derby");
	await typeCodes(visitor, `${own} 2 50`, { shared: "yes", for: "other" });
	expect(visitor.page.h1).toBe("Check the answers");
	expect(visitor.page.text).toContain("50");
	expect(visitor.page.text).not.toContain("Derby");
});

test.each([
	{ shared: "yes", whose: "me", isShared: true, isForOther: false },
	{ shared: "no", whose: "other", isShared: false, isForOther: true },
])(
	"what the start page asks is kept: shared $shared, of $whose",
	async ({ shared, whose, ...kept }) => {
		const visitor = aVisitor();
		await typeCodes(visitor, `${own} 3B`, { shared, for: whose });
		expect(key.open(visitor.jar.get("answers")?.value)).toMatchObject({
			...kept,
			answers: { work: "not-looking" },
			walk: ["work"],
		});
	},
);

test("codes that are half typed go with leaving and with clearing", async () => {
	const visitor = aVisitor();
	await typeCodes(visitor, "nonsense");
	expect(visitor.jar.names).toEqual(["paper"]);
	await visitor.send({}, undefined, "/clear");
	expect(visitor.jar.names).toEqual([]);
	await typeCodes(visitor, "nonsense");
	await visitor.press("/exit");
	expect(visitor.jar.names).toEqual([]);
});

test("the sheet in each language says the same four letters, and is reached from the start page", async () => {
	const visitor = aVisitor();
	await visitor.open("/start");
	await visitor.press("/paper");
	const sheets = ["/paper/sheet", "/paper/sheet/pl", "/paper/sheet/ur"];
	expect(visitor.page.links).toEqual(expect.arrayContaining(sheets));
	for (const path of sheets) {
		const page = await visitor.open(path);
		expect(page.all(".sheet .code-cell strong")[0]?.textContent).toBe(own);
		expect(page.all(".sheet .asked h2")).toHaveLength(sheet.questions.length);
		expect(page.text).toContain(`${new URL(app.url).host}/paper/type`);
		// Numbers stand on every sheet alike: what somebody ticks decides nothing.
		expect(page.text).toContain("0808 2000 247");
	}
	expect((await visitor.open("/paper/sheet/xx")).status).toBe(404);
});

test("nothing that was typed stands in an address or a log line", async () => {
	const visitor = aVisitor();
	await typeCodes(visitor, `${own} 2 97 3B 13A oddword`);
	await typeCodes(visitor, `${own} 2 97 3B 13A`);
	await visitor.open("/plan");
	expect(visitor.exchanges.filter(({ path }) => /97|13A|oddword/i.test(path))).toEqual([]);
	expect(app.logs()).not.toMatch(/13A|oddword/i);
	expect(oddLogLines(app)).toEqual([]);
});
