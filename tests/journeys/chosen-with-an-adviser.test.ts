import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { chosenAtDesk } from "../support/chosen-at-desk.ts";
import { DeskTab } from "../support/desk-tab.ts";
import { codeFor, openHandOver } from "../support/handed-over.ts";
import { codeOn, openPlan } from "../support/kept-plan.ts";
import { codeColumn } from "../support/on-paper.ts";
import { carer } from "../support/people.ts";
import { Visitor } from "../support/visitor.ts";

let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp();
});
afterAll(() => app.stop());

const CLIENT = { area: "Mansfield", age: "44", work: "looking", health: ["health-msk"] };
const chosenOn = ({ page }: Visitor) => page.texts(".picked > li > a");
const aScreen = () => new Visitor(app.url);

test("what was chosen goes from the phone to another adviser, and through a kept plan to another phone", async () => {
	const phone = await chosenAtDesk(app.url, CLIENT, 3);
	await phone.open("/plan");
	const chosen = chosenOn(phone);
	expect(chosen.length).toBe(3);
	expect((await phone.open("/hand-over")).text).toContain(
		"What you chose with an adviser goes along.",
	);
	const adviser = aScreen();
	await openHandOver(adviser, await codeFor(phone));
	expect([adviser.page.path, chosenOn(adviser)]).toEqual(["/hand-over/seen", chosen]);
	await phone.open("/plan");
	await phone.send({ answers: "yes" }, undefined, "/saved/keep");
	const another = aScreen();
	await openPlan(another, codeOn(phone));
	expect([another.page.path, chosenOn(another)]).toEqual(["/saved/plan", chosen]);
	await another.send({}, undefined, "/saved/answers");
	await another.open("/plan");
	expect(chosenOn(another)).toEqual(chosen);
});

test("it goes with the answers: cleared, or begun anew, nothing of it is left", async () => {
	const phone = await chosenAtDesk(app.url, CLIENT, 2);
	await phone.open("/plan");
	await phone.send({}, undefined, "/clear");
	expect(phone.jar.names).toEqual([]);
	const anew = await chosenAtDesk(app.url, CLIENT, 2);
	await anew.begin();
	await anew.answer({ area: "Derby", age: "44" }, "declined");
	await anew.open("/plan");
	expect([anew.page.h1, chosenOn(anew)]).toEqual(["Your plan", []]);
});

test("codes of the next client's paper at the desk bring no shortlist of the client before", async () => {
	const desk = new DeskTab(app.url);
	await desk.open("/desk");
	await desk.fill(CLIENT);
	const [offered] = desk.page.all('.desk-part [value^="keep:"]');
	await desk.fill({}, offered?.getAttribute("value") ?? "");
	expect(desk.page.texts(".desk-list > li").length).toBe(1);
	await desk.send({ code: codeColumn(carer, "high-peak") }, "do=paper", "/desk");
	expect(desk.page.all('[name="area"]')[0]?.getAttribute("value")).toBe("High Peak");
	expect(desk.page.texts(".desk-list > li")).toEqual([]);
});
