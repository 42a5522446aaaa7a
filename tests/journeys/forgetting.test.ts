import { afterAll, beforeAll, expect, test } from "vitest";
import type { Session } from "#app/server/session.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { aSealingKey } from "../support/sealing.ts";
import { Visitor } from "../support/visitor.ts";

const key = aSealingKey();
let app: BuiltApp;
beforeAll(async () => {
	app = await startBuiltApp(key.env);
});
afterAll(() => app.stop());

const SESSION: Omit<Session, "isShared"> = {
	answers: { area: "derby", age: 44 },
	walk: ["area", "age"],
	isForOther: false,
};

/** Somebody who left their answers so many minutes ago. */
function aVisitorFrom(minutesAgo: number, isShared: boolean): Visitor {
	const visitor = new Visitor(app.url);
	visitor.jar.put("answers", key.seal({ ...SESSION, isShared }, minutesAgo));
	return visitor;
}

test.each([
	{ computer: "a shared", isShared: true, minutes: 29, kept: true },
	{ computer: "a shared", isShared: true, minutes: 31, kept: false },
	{ computer: "somebody's own", isShared: false, minutes: 20 * 60 - 1, kept: true },
	{ computer: "somebody's own", isShared: false, minutes: 20 * 60 + 1, kept: false },
	{ computer: "a clock-shifting", isShared: false, minutes: -5, kept: false },
])(
	"after $minutes minutes on $computer computer, answers are kept: $kept",
	async ({ isShared, minutes, kept }) => {
		for (const path of ["/check", "/plan", "/plan/others", "/plan/not-now", "/q/3"]) {
			const page = await aVisitorFrom(minutes, isShared).open(path);
			expect([path, page.path, page.status]).toEqual([path, kept ? path : "/lost", 200]);
			if (!kept) expect(page.text).not.toContain("Derby");
		}
	},
);

test("each page begins a shared computer's 30 minutes anew; somebody's own runs from the last answer", async () => {
	const shared = aVisitorFrom(29, true);
	await shared.open("/plan");
	expect(shared.jar.set.map(({ name }) => name)).toEqual(["answers"]);
	expect(key.open(shared.jar.get("answers")?.value).answers).toEqual(SESSION.answers);
	const own = aVisitorFrom(29, false);
	await own.open("/plan");
	expect(own.jar.set).toEqual([]);
});

test("a shared computer's cookie is renewed only after some minutes, so that a late answer brings nothing back", async () => {
	const visitor = aVisitorFrom(4, true);
	for (const path of ["/plan", "/services", "/now"]) await visitor.open(path);
	expect(visitor.jar.set).toEqual([]);
});

test("what others may keep renews nobody's cookie", async () => {
	const visitor = aVisitorFrom(29, true);
	for (const path of ["/api/schema.json", "/catalogue.json", "/catalogue.csv"]) {
		const headers = { Cookie: `answers=${visitor.jar.get("answers")?.value}` };
		const answer = await fetch(app.url + path, { headers });
		expect([path, answer.headers.getSetCookie()]).toEqual([path, []]);
		expect(answer.headers.get("cache-control")).toContain("public");
	}
});

test("a form sent after the time is up is not taken, and says so", async () => {
	const visitor = aVisitorFrom(29, true);
	await visitor.open("/q/3");
	visitor.jar.put("answers", key.seal({ ...SESSION, isShared: true }, 31));
	await visitor.send({ work: "looking" });
	expect(visitor.page.path).toBe("/lost");
});

test("a browser that refuses cookies gets a plain page with somebody to ring, and what needs none still works", async () => {
	const visitor = new Visitor(app.url, { refusesCookies: true });
	await visitor.open("/start");
	const page = await visitor.send({ shared: "no" });
	expect([page.path, page.status]).toEqual(["/lost", 200]);
	expect(page.text).toMatch(/cookie/);
	expect(page.all('main a[href^="tel:"]').length).toBe(1);
	expect(page.links).toContain("/start");
	for (const path of ["/", "/services", "/now", "/services/national-careers-service"])
		expect((await visitor.open(path)).status).toBe(200);
});

test.each(["/q/1", "/check", "/plan", "/plan/others", "/plan/not-now"])(
	"%s without answers says why there are none",
	async (path) => {
		const page = await new Visitor(app.url).open(path);
		expect([page.path, page.status]).toEqual(["/lost", 200]);
	},
);

test("Exit this page forgets every answer and lands on a page that is the same for all", async () => {
	const visitor = aVisitorFrom(1, true);
	await visitor.open("/plan");
	await visitor.press("/exit");
	const { status, headers, text } = visitor.exchanges.at(-1) ?? expect.fail("nothing was asked");
	expect([status, text]).toEqual([303, ""]);
	const to = new URL(headers.get("location") ?? "");
	expect([to.protocol, to.search, to.hash]).toEqual(["https:", "", ""]);
	expect(headers.get("cache-control")).toBe("no-store");
	expect(visitor.jar.names).toEqual([]);
	expect((await visitor.open("/plan")).path).toBe("/lost");
});

test("Clear my answers forgets them on every page that has the button, and says so", async () => {
	for (const path of ["/plan", "/check", "/q/1", "/services", "/"]) {
		const visitor = aVisitorFrom(1, false);
		await visitor.open(path);
		const page = await visitor.send({}, undefined, "/clear");
		expect([page.path, page.status]).toEqual(["/clear", 200]);
		expect(visitor.jar.names).toEqual([]);
		expect(page.all('form[action="/clear"]')).toEqual([]);
	}
});

test("an old answer of ours that is cut, changed or another cookie's is nobody's", async () => {
	const good = key.seal({ ...SESSION, isShared: false });
	const swapped = good.endsWith("A") ? `${good.slice(0, -1)}B` : `${good.slice(0, -1)}A`;
	for (const value of [
		good.slice(0, -1),
		swapped,
		`${good}${good}`,
		good.replace("t1.", "t2."),
		"",
		"x",
	]) {
		const visitor = new Visitor(app.url);
		visitor.jar.put("answers", value);
		expect((await visitor.open("/plan")).path).toBe("/lost");
	}
});
