import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SavedPlans } from "#app/server/saved-plans/saved-plans.server.ts";
import { loadPeppers } from "#app/server/sealing/pepper.server.ts";
import { storeOf } from "#app/server/store/store.server.ts";
import { aSavedLine, aSavedPlan } from "../support/a-saved-plan.ts";
import { aFolder } from "../support/a-store.ts";
import { anApp } from "../support/an-app.ts";
import { codeOn, keepPlan, openPlan } from "../support/kept-plan.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { carer } from "../support/people.ts";
import { Visitor } from "../support/visitor.ts";

const CODE = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/;
const WRONG = "0000-0000-0000-0000";

/** The built app with a data folder that the test can look into. */
async function anAppWithData() {
	const folder = aFolder();
	const app = await anApp({ DATA_DIR: folder });
	return { app, folder, visitor: new Visitor(app.url), another: () => new Visitor(app.url) };
}

/** What the plan's lines are called, in their order. */
const linesOn = ({ page }: Visitor) => page.texts(".line h3");

test("a plan is kept without answers, and opens in another browser with its lines and no reason", async () => {
	const { visitor, another } = await anAppWithData();
	const code = await keepPlan(visitor, carer);
	expect(code).toMatch(CODE);
	expect([visitor.page.path, visitor.page.h1]).toEqual(["/saved/kept", "We have kept your plan"]);
	expect(visitor.page.links).toContain(`/saved#${code}`);
	await visitor.open("/plan");
	const other = another();
	await openPlan(other, code.toLowerCase().replaceAll("-", " "));
	expect([other.page.path, other.page.status, other.page.h1]).toEqual([
		"/saved/plan",
		200,
		"Your plan",
	]);
	expect(linesOn(other)).toEqual(linesOn(visitor));
	expect(linesOn(other).length).toBeGreaterThan(4);
	expect(other.page.texts("#changes-title + p")).toEqual(["As far as we know, nothing."]);
	expect(visitor.page.text).toContain("you live in High Peak");
	expect(other.page.text).not.toMatch(/High Peak|Why it is here|you look after/);
	expect(other.page.all('form[action="/saved/answers"]')).toEqual([]);
	expect(other.jar.names).toEqual(["saved"]);
});

test("with answers, whoever opens it goes on with them, on a computer that is taken for a shared one", async () => {
	const { visitor, another } = await anAppWithData();
	const code = await keepPlan(visitor, carer, { withAnswers: true });
	await visitor.open("/check");
	const other = another();
	await openPlan(other, code);
	expect(other.page.text).not.toContain("High Peak");
	const check = await other.send({}, undefined, "/saved/answers");
	expect(check.path).toBe("/check");
	expect(check.texts(".summary dd")).toEqual(visitor.page.texts(".summary dd"));
	expect((await other.open("/plan")).text).toContain("you live in High Peak");
});

test("the code is shown until its page is left, also after a change of language, and never again", async () => {
	const { visitor } = await anAppWithData();
	const code = await keepPlan(visitor, carer);
	await visitor.open("/saved/kept");
	await visitor.speak("ur");
	expect(codeOn(visitor)).toBe(code);
	await visitor.speak("en");
	await visitor.open("/saved/delete");
	await visitor.press("/saved/kept");
	expect(codeOn(visitor)).toBe(code);
	await visitor.press("/plan");
	expect(visitor.jar.names).toEqual(["answers", "language"]);
	const again = await visitor.open("/saved/kept");
	expect([again.h1, again.texts(".plan-code")]).toEqual(["We show a code only once", []]);
});

test("a wrong code, whatever is wrong with it, gets one message, and stands in the field until it is mended", async () => {
	const { visitor, another } = await anAppWithData();
	const code = await keepPlan(visitor, carer);
	const other = another();
	const pages: string[] = [];
	for (const typed of [WRONG, "nonsense", `${code}0`, "ی".repeat(40)]) {
		await openPlan(other, typed);
		expect([other.page.path, other.page.status]).toEqual(["/saved?again", 422]);
		expect(other.page.standing("code")).toEqual([typed]);
		expect(other.page.title).toBe("Error: Open a plan you kept – Opportunity Escalator");
		pages.push(...other.page.problems);
	}
	expect(new Set(pages).size).toBe(1);
	await openPlan(other, "");
	expect(other.page.problems).toEqual(["Type the code of your plan: 16 letters and numbers."]);
	expect((await other.open("/saved")).standing("code")).toEqual([""]);
	await openPlan(other, code);
	expect(other.page.path).toBe("/saved/plan");
});

test("a plan that was kept for somebody else is not called yours", async () => {
	const { visitor, another } = await anAppWithData();
	await visitor.open("/start?for=other");
	await visitor.send({ shared: "no" });
	await visitor.answer(carer, "declined");
	await visitor.open("/plan");
	await visitor.send({}, undefined, "/saved/keep");
	const other = another();
	await openPlan(other, codeOn(visitor));
	expect([other.page.path, other.page.h1]).toEqual(["/saved/plan", "The plan"]);
});

test("28 days longer, once", async () => {
	const { visitor, another } = await anAppWithData();
	const code = await keepPlan(visitor, carer);
	const lastDay = () => /The last day it opens is ([^.]+)\./.exec(other.page.text)?.[1] ?? "";
	const other = another();
	await openPlan(other, code);
	const before = Date.parse(`${lastDay()} UTC`);
	await other.send({}, undefined, "/saved/longer");
	expect(Date.parse(`${lastDay()} UTC`) - before).toBe(28 * 24 * 60 * 60 * 1000);
	expect(other.page.text).toContain("You have had the 28 days more.");
	expect(other.page.all('form[action="/saved/longer"]')).toEqual([]);
});

test("deleted, from where it was opened or at once, it opens nowhere any more", async () => {
	const { visitor, another } = await anAppWithData();
	const first = await keepPlan(visitor, carer);
	const [other, third] = [another(), another()];
	await openPlan(other, first);
	await openPlan(third, first);
	await other.press("/saved/delete");
	expect((await other.send()).h1).toBe("Your plan is deleted");
	expect(other.jar.names).toEqual([]);
	expect((await third.open("/saved/plan")).path).toBe("/saved?gone");
	await openPlan(other, first);
	expect(other.page.status).toBe(422);
	await visitor.open("/plan");
	await visitor.send({}, undefined, "/saved/keep");
	const second = codeOn(visitor);
	await visitor.press("/saved/delete");
	await visitor.send();
	await openPlan(other, second);
	expect(other.page.status).toBe(422);
});

test("leaving and clearing forget the code of an opened plan, and the plan stays", async () => {
	const { visitor, another } = await anAppWithData();
	const code = await keepPlan(visitor, carer);
	const other = another();
	await openPlan(other, code);
	await other.press("/exit");
	expect(other.jar.names).toEqual([]);
	await openPlan(other, code);
	await other.send({}, undefined, "/clear");
	expect(other.jar.names).toEqual([]);
	expect((await other.open("/saved/plan")).path).toBe("/saved?gone");
	await openPlan(other, code);
	expect(other.page.path).toBe("/saved/plan");
});

test("after thirty wrong codes in an hour a plain page, and the plan is still there", async () => {
	const { visitor, another } = await anAppWithData();
	await keepPlan(visitor, carer);
	const other = another();
	const statuses: number[] = [];
	for (let tries = 0; tries < 31; tries++) {
		await openPlan(other, WRONG);
		statuses.push(other.page.status);
	}
	expect(statuses).toEqual([...Array(30).fill(422), 429]);
	expect([other.page.path, other.page.h1]).toEqual(["/saved?enough", "Too many wrong codes"]);
});

test("whoever keeps very many in an hour is told to come back, with the plan still there", async () => {
	const { visitor } = await anAppWithData();
	await keepPlan(visitor, carer);
	await visitor.open("/plan");
	for (let more = 0; more < 60; more++) {
		await visitor.open("/plan");
		await visitor.send({}, undefined, "/saved/keep");
	}
	expect([visitor.page.path, visitor.page.status]).toEqual(["/saved/kept?enough", 429]);
	expect((await visitor.press("/plan")).status).toBe(200);
});

test("a browser that refuses cookies is told so, and nothing is kept for somebody without answers", async () => {
	const { app, visitor } = await anAppWithData();
	const code = await keepPlan(visitor, carer);
	const refusing = new Visitor(app.url, { refusesCookies: true });
	await openPlan(refusing, code);
	expect(refusing.page.path).toBe("/saved?gone");
	expect(refusing.page.text).toContain("your browser keeps no cookies");
	await openPlan(refusing, WRONG);
	expect([refusing.page.status, refusing.page.problems.length]).toEqual([422, 1]);
	const post = (path: string) =>
		fetch(app.url + path, { method: "POST", redirect: "manual", headers: { Origin: app.url } });
	for (const [path, to] of [
		["/saved/keep", "/lost"],
		["/saved/longer", "/saved?gone"],
		["/saved/answers", "/saved?gone"],
		["/saved/delete", "/saved?gone"],
	] as const) {
		const answer = await post(path);
		expect([path, answer.status, answer.headers.get("location")]).toEqual([path, 303, to]);
	}
});

test("what has changed since comes first: services that ended, paused or are gone, and new numbers", async () => {
	const { app, folder, another } = await anAppWithData();
	expect(app.url).toBeTruthy();
	const store = storeOf({ databaseUrl: undefined, dataDir: folder });
	const peppers = loadPeppers({ pepper: undefined, dataDir: folder });
	const plan = aSavedPlan({
		firstCall: aSavedLine({ id: "national-careers-service", name: "National Careers Service" }),
		start: [aSavedLine({ id: "kickstart-scheme", name: "Kickstart" })],
		next: [aSavedLine({ id: "nowhere-at-all", name: "Nowhere" })],
	});
	const { code } = await new SavedPlans(store, peppers, Date.now).save(plan);
	await store.close();
	const other = another();
	await openPlan(other, code);
	const changes = other.page.texts('[aria-labelledby="changes-title"] li');
	expect(changes).toEqual([
		expect.stringMatching(/^National Careers Service: The number to ring is now: 0800 100 900$/),
		expect.stringMatching(/: It has ended\.$/),
		"Nowhere: We do not list it any more.",
	]);
	expect(linesOn(other)).toEqual(["National Careers Service", "Kickstart", "Nowhere"]);
});

test("while the database is away nothing is lost: plain pages say so, and it works again by itself", async () => {
	const { folder, visitor, another } = await anAppWithData();
	const code = await keepPlan(visitor, carer, { withAnswers: true });
	const other = another();
	await openPlan(other, code);
	await visitor.open("/plan");
	renameSync(folder, `${folder}-away`);
	writeFileSync(folder, "");
	await visitor.send({}, undefined, "/saved/keep");
	expect([visitor.page.path, visitor.page.status]).toEqual(["/saved/kept?trouble", 503]);
	await other.send({}, undefined, "/saved/longer");
	expect([other.page.path, other.page.status]).toEqual(["/saved/plan?trouble", 503]);
	const third = another();
	await openPlan(third, code);
	expect([third.page.path, third.page.status]).toEqual(["/saved?trouble", 503]);
	expect(third.page.standing("code")).toEqual([code]);
	await other.open("/saved/delete");
	await other.send();
	expect([other.page.path, other.page.status]).toEqual(["/saved/delete?trouble", 503]);
	renameSync(folder, `${folder}-file`);
	renameSync(`${folder}-away`, folder);
	await third.send({});
	expect(third.page.path).toBe("/saved/plan");
	expect((await visitor.press("/plan")).status).toBe(200);
});

test("no address, no title, no header, no line of the log and no byte on the disk says the code or the plan", async () => {
	const { app, folder, visitor, another } = await anAppWithData();
	const code = await keepPlan(visitor, carer, { withAnswers: true });
	const other = another();
	await openPlan(other, `${code}`.toLowerCase());
	await other.send({}, undefined, "/saved/longer");
	await other.send({}, undefined, "/saved/answers");
	const bare = code.replaceAll("-", "");
	const forms = [code, bare, bare.toLowerCase(), code.toLowerCase()];
	const secrets = [...forms, "high-peak", "caring-adult", "national-careers-service"];
	for (const { path, headers, text, status } of [...visitor.exchanges, ...other.exchanges]) {
		expect(path).toMatch(/^\/(?:[a-z]*(?:\/(?:\d+|[a-z]+))?)?(?:\?[a-z]+(?:=me)?)?$/);
		const plain = [...headers]
			.filter(([name]) => name !== "set-cookie")
			.flat()
			.join("\n");
		expect(secrets.filter((secret) => plain.includes(secret))).toEqual([]);
		if (status < 300 && path.startsWith("/saved")) {
			expect(text).toMatch(/<title>(?:Your plan|Open a plan you kept) – Opportunity Escalator</);
			expect(text).toContain('name="robots" content="noindex"');
			expect(headers.get("cache-control")).toBe("no-store");
		}
	}
	const cookies = [...visitor.jar.set, ...other.jar.set].map(({ value }) =>
		Buffer.from(value, "base64url").toString("latin1"),
	);
	expect(cookies.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
	const files = () =>
		readdirSync(folder).filter((file) => {
			const bytes = readFileSync(join(folder, file));
			return secrets.some((secret) => bytes.includes(secret));
		});
	expect(readdirSync(folder)).toContain("escalator.db");
	expect(files()).toEqual([]);
	await app.stop();
	expect(files()).toEqual([]);
	expect(oddLogLines(app)).toEqual([]);
	expect(secrets.filter((secret) => app.logs().includes(secret))).toEqual([]);
	expect(app.logs()).toContain('"route":"/saved/kept"');
});
