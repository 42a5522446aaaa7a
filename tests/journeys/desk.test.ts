import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyDesk, keepDesk } from "#app/server/desk/desk-cookie.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { DeskTab } from "../support/desk-tab.ts";
import { codeFor, openHandOver } from "../support/handed-over.ts";
import { oddLogLines } from "../support/log-lines.ts";
import type { Said } from "../support/page-form.ts";
import { aSealingKey } from "../support/sealing.ts";
import { Visitor } from "../support/visitor.ts";

const key = aSealingKey();
let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp(key.env);
});
afterAll(() => app.stop());

const CARER = {
	area: "SK13 8AF",
	age: "52",
	work: "looking",
	caring: ["caring-adult"],
	health: ["health-msk"],
};

const atDesk = (said: Said = CARER) => DeskTab.at(app.url, said);

/** Somebody who has answered on their own phone. */
async function aClient(): Promise<Visitor> {
	const client = new Visitor(app.url);
	await client.begin();
	await client.answer({ area: "Derby", age: "44" }, "declined");
	return client;
}

const checked = (tab: DeskTab) =>
	tab.page.all("#desk input[checked]").map((input) => input.getAttribute("value"));

test("without script the whole page is one form: answers in any order, and a plan", async () => {
	const tab = await atDesk();
	expect([tab.page.path, tab.page.status]).toEqual(["/desk#plan", 200]);
	expect(tab.page.all('[name="area"]')[0]?.getAttribute("value")).toBe("High Peak");
	expect(tab.page.html).not.toContain("SK13");
	expect(checked(tab)).toEqual(["looking", "health-msk", "caring-adult"]);
	expect(tab.page.texts(".desk-part h3")).toEqual(["Ring first", "Step on", "Step up"]);
	const lines = tab.page.texts(".desk-line");
	expect(lines.length).toBeGreaterThan(5);
	for (const line of lines) {
		expect(line).toMatch(/Looks right for them\.|Check with them first/);
		expect(line).toMatch(/Who can get in touch|could not find who can get in touch/);
		expect(line).toContain("Why, and what to ask");
	}
	// An adviser reads of the client, who is not the one who reads.
	const whys = tab.page.texts(".desk-line details > p:first-of-type").join(" ");
	expect(whys).toContain("they live in High Peak");
	expect(whys).not.toMatch(/\b(you|your|my|me)\b/i);
	expect(oddLogLines(app)).toEqual([]);
});

test("the plan is the one a resident with the same answers gets", async () => {
	const tab = await atDesk();
	const answers = {
		area: "high-peak",
		age: 52,
		work: "looking",
		barriers: ["caring-adult", "health-msk"],
	};
	const asked = await fetch(`${app.url}/api/match`, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify({ answers }),
	});
	const { plan } = await asked.json();
	const wanted = [plan.firstCall, ...plan.start, ...plan.alongside, ...plan.next];
	const shown = tab.page
		.all(".desk-part h4 a")
		.map((link) => link.getAttribute("href")?.replace("/services/", ""));
	expect(shown).toEqual(wanted.map(({ id }: { id: string }) => id));
});

test("what cannot be read is told beside its question, and all else stands", async () => {
	const tab = await atDesk({ ...CARER, area: "Qwxyz", age: "old" });
	// Not at the plan, below what says that something is to be mended.
	expect([tab.page.path, tab.page.status]).toEqual(["/desk", 422]);
	expect(tab.page.texts("#desk .problem-words")).toHaveLength(2);
	expect(tab.page.all('[name="area"]')[0]?.getAttribute("value")).toBe("Qwxyz");
	expect(tab.page.all('[name="age"]')[0]?.getAttribute("value")).toBe("old");
	expect(checked(tab)).toEqual(["looking", "health-msk", "caring-adult"]);
	await tab.fill({ area: "Carlton", age: "52" });
	expect(tab.page.all('input[name="choice"]').length).toBeGreaterThan(1);
	await tab.fill({ choice: "gedling" });
	expect(tab.page.all('[name="area"]')[0]?.getAttribute("value")).toBe("Gedling");
});

test("a form of another client, or of none, is refused and changes nothing", async () => {
	const first = await atDesk();
	const second = new DeskTab(app.url, first.jar);
	await second.open("/desk");
	expect(second.label).toBe(first.label);
	await second.send({}, "do=next", "/desk");
	expect(second.label).not.toBe(first.label);
	const empty = first.jar.get("desk")?.value;
	await first.fill({ age: "33" });
	expect(first.page.path).toBe("/desk/closed?other");
	expect(first.page.h1).toBe("This page of the desk is closed");
	expect(first.page.text).not.toContain("High Peak");
	expect(first.jar.get("desk")?.value).toBe(empty);
	const stranger = new DeskTab(app.url);
	await stranger.open("/desk");
	stranger.jar.put("desk", "");
	await stranger.fill({ age: "33" });
	expect(stranger.page.path).toBe("/desk/closed?gone");
});

test("two clients in two tabs, 200 times by turns: never an answer of the other", async () => {
	const clients = [
		{ said: { area: "Glossop", age: "52", health: "health-msk" }, place: "High Peak", age: "52" },
		{ said: { area: "Derby", age: "19", record: "convictions" }, place: "Derby", age: "19" },
	] as const;
	const left = new DeskTab(app.url);
	const tabs = [left, new DeskTab(app.url, left.jar)];
	for (const tab of tabs) await tab.glance();
	let refused = 0;
	for (let turn = 0; turn < 200; turn++) {
		const tab = tabs[turn % 2] as DeskTab;
		const { said, place, age } = clients[turn % 2] as (typeof clients)[number];
		const other = clients[(turn + 1) % 2] as (typeof clients)[number];
		const first = await tab.ask(said);
		if (first.status === 409) {
			refused++;
			// The page leaves; the adviser begins anew for the client who sits here.
			await tab.glance();
			await tab.ask({}, "next");
			expect(await tab.glance()).not.toContain(`value="${other.place}"`);
		}
		const { view } = first.status === 409 ? await tab.ask(said) : first;
		expect([view.place, view.chosen.age, view.label]).toEqual([place, [age], tab.label]);
		expect(JSON.stringify(view.chosen)).not.toContain(Object.values(other.said)[2]);
	}
	expect(refused).toBeGreaterThan(190);
});

test("14 minutes later the client is still there, 16 minutes later gone", async () => {
	const desk = { ...emptyDesk(), answers: { age: 44 }, walk: ["age" as const] };
	for (const [minutes, value] of [
		[14, "44"],
		[16, ""],
	] as const) {
		const tab = new DeskTab(app.url);
		tab.jar.put(
			"desk",
			key.sealBefore(minutes, () => keepDesk(desk, false)),
		);
		await tab.open("/desk");
		expect([minutes, tab.page.all('[name="age"]')[0]?.getAttribute("value")]).toEqual([
			minutes,
			value,
		]);
	}
});

test("a shortlist is picked, put in order, and stands in the record", async () => {
	const tab = await atDesk();
	const ids = tab.page
		.all(".desk-part h4 a")
		.map((link) => link.getAttribute("href")?.replace("/services/", "") ?? "");
	const [first = "", second = ""] = ids;
	await tab.fill({}, `keep:${second}`);
	await tab.fill({}, `keep:${first}`);
	const names = () => tab.page.texts(".desk-list > li > strong");
	const [one = "", two = ""] = names();
	await tab.fill({}, `up:${first}`);
	expect(names()).toEqual([two, one]);
	const [jobcentre = "", note = "", referred = "", declined = ""] =
		tab.page.texts("details textarea");
	for (const record of [jobcentre, note, referred]) {
		expect(record.indexOf(two)).toBeGreaterThan(0);
		expect(record.indexOf(one)).toBeGreaterThan(record.indexOf(two));
		expect(record).toMatch(/receipt 20\d\d-\d\d-\d\d\.\w+/);
	}
	expect(referred).toContain("871731000000106");
	expect(declined).toContain("871711000000103");
	await tab.fill({}, `drop:${first}`);
	expect(names()).toEqual([one]);
});

test("codes of a paper sheet become the answers; wrong ones say what is wrong", async () => {
	const tab = await atDesk({});
	await tab.send({ code: "NOPE 1 2" }, "do=paper", "/desk");
	expect(tab.page.status).toBe(422);
	expect(tab.page.texts("#paper-problem p").length).toBeGreaterThan(0);
	expect(tab.page.all('#paper-problem ~ *, [name="code"]').length).toBeGreaterThan(0);
});

test("given to the client's phone, or kept under a code, with the shortlist in its order, and back to the desk", async () => {
	const tab = await atDesk();
	const inPlan = tab.page.all(".desk-part h4 a")[1]?.getAttribute("href")?.split("/").at(-1) ?? "";
	await tab.fill({ about: "access to work" }, "about");
	await tab.fill({}, "keep:access-to-work");
	await tab.fill({}, `keep:${inPlan}`);
	const listed = tab.page.texts(".desk-list > li > strong");
	expect(listed.length).toBe(2);
	await tab.send({}, "formaction=/desk/to-phone", "/desk");
	expect(tab.page.path).toBe("/hand-over/code");
	const code = tab.page.texts(".plan-code").join("").replace(/\s/g, "");
	const phone = new DeskTab(app.url);
	await phone.open("/hand-over/open");
	await phone.send({ code });
	expect(phone.page.path).toBe("/hand-over/take");
	await phone.send({ shared: "no" }, undefined, "/hand-over/take");
	expect([phone.page.path, phone.page.texts(".picked a[href^='/services/']")]).toEqual([
		"/plan",
		listed,
	]);
	await tab.press("/desk");
	await tab.send({}, "formaction=/desk/keep", "/desk");
	expect([tab.page.path, tab.page.texts(".plan-code").length]).toEqual(["/saved/kept", 1]);
	const kept = tab.page.texts(".plan-code").join("").replace(/\s/g, "");
	const another = new DeskTab(app.url);
	await another.open("/saved");
	await another.send({ code: kept });
	expect([another.page.path, another.page.texts(".picked a[href^='/services/']")]).toEqual([
		"/saved/plan",
		listed,
	]);
	expect(tab.page.links).toContain("/desk");
	expect(tab.page.links).not.toContain("/plan");
});

test("next client leaves nothing of anybody in the browser: no code, no plan that was opened, no page with either", async () => {
	const tab = await atDesk();
	await tab.send({}, "formaction=/desk/keep", "/desk");
	await tab.press("/desk");
	await tab.send({}, "formaction=/desk/to-phone", "/desk");
	const code = tab.page.texts(".plan-code").join("").replace(/\s/g, "");
	await tab.press("/desk");
	await openHandOver(tab, await codeFor(await aClient()));
	expect(tab.page.path).toBe("/hand-over/seen");
	await tab.open("/desk");
	expect(tab.jar.names).toEqual(["desk", "hand-over", "seen"]);
	await tab.send({}, "do=next", "/desk");
	expect(tab.jar.names).toEqual(["desk"]);
	for (const path of ["/hand-over/code", "/hand-over/seen", "/saved/kept", "/plan"]) {
		const page = await tab.open(path);
		expect([path, page.text.includes(code), /High Peak|Derby/.test(page.text)]).toEqual([
			path,
			false,
			false,
		]);
	}
	// The client's own phone still opens it.
	const phone = new DeskTab(app.url);
	await phone.open("/hand-over/open");
	await phone.send({ code });
	expect(phone.page.path).toBe("/hand-over/take");
});

test("a tab that knows less of the client takes nothing back from one that knows more", async () => {
	const older = await atDesk();
	const newer = new DeskTab(app.url, older.jar);
	await newer.open("/desk");
	const turn = newer.page.all('[name="turn"]')[0]?.getAttribute("value") ?? "";
	await newer.ask({ turn, age: "52", money: "debt" });
	const stale = await older.ask({ turn, age: "19" });
	expect([stale.status, stale.view]).toEqual([409, { refused: "stale" }]);
	await older.fill({ age: "19" });
	expect(older.page.path).toBe("/desk/closed?stale");
	await newer.open("/desk");
	expect(checked(newer)).toContain("debt");
	expect(newer.page.all('[name="age"]')[0]?.getAttribute("value")).toBe("52");
});

test("looking at the desk sets no cookie: a page that is slow to come can bring nobody back", async () => {
	const tab = await atDesk();
	const before = tab.jar.set.length;
	await tab.open("/desk");
	expect(tab.jar.set.length).toBe(before);
	const still = await tab.ask({}, "still").catch(() => "no view");
	expect([still, tab.jar.set.length]).toEqual(["no view", before]);
});
