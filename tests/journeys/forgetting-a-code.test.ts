import { afterAll, beforeAll, expect, test, vi } from "vitest";
import {
	keepSavedCode,
	readSavedCode,
	type SavedCode,
} from "#app/server/saved-plans/saved-code.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { keepPlan, openPlan } from "../support/kept-plan.ts";
import { nobody } from "../support/people.ts";
import { aSealingKey } from "../support/sealing.ts";
import { Visitor } from "../support/visitor.ts";

const key = aSealingKey();
let app: BuiltApp;
let code: string;
beforeAll(async () => {
	app = await startBuiltApp(key.env);
	code = await keepPlan(new Visitor(app.url), nobody);
});
afterAll(() => app.stop());

/** Somebody whose browser got the code so many minutes ago. */
function aVisitorFrom(minutesAgo: number, saved: SavedCode): Visitor {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - minutesAgo * 60_000 });
	const [, text = ""] = /^saved=([^;]+);/.exec(keepSavedCode(saved, false)) ?? [];
	vi.useRealTimers();
	const visitor = new Visitor(app.url);
	visitor.jar.put("saved", text);
	return visitor;
}

const opened = () => ({ is: "opened" as const, code });
const given = () => ({ is: "new" as const, code, expiresOn: "2099-01-01" });

test.each([
	{ minutes: 29, to: "/saved/plan" },
	{ minutes: 31, to: "/saved?gone" },
	{ minutes: -5, to: "/saved?gone" },
])("an opened plan after $minutes minutes: $to", async ({ minutes, to }) => {
	expect((await aVisitorFrom(minutes, opened()).open("/saved/plan")).path).toBe(to);
});

test("each page begins the 30 minutes anew, but not within the first five", async () => {
	const early = aVisitorFrom(4, opened());
	const late = aVisitorFrom(29, opened());
	for (const visitor of [early, late]) await visitor.open("/services/acas");
	expect(early.jar.set).toEqual([]);
	expect(late.jar.set.map(({ name }) => name)).toEqual(["saved"]);
	const headers = { Cookie: late.jar.header("/", false) ?? "" };
	expect(readSavedCode(new Request("http://localhost/", { headers }))).toEqual(opened());
});

test("a new code is shown for 30 minutes, opens nothing by itself, and goes with another page", async () => {
	expect((await aVisitorFrom(29, given()).open("/saved/kept")).texts(".plan-code")).toEqual([code]);
	expect((await aVisitorFrom(31, given()).open("/saved/kept")).texts(".plan-code")).toEqual([]);
	expect((await aVisitorFrom(0, given()).open("/saved/plan")).path).toBe("/saved?gone");
	for (const path of ["/saved", "/now", "/plan"]) {
		const visitor = aVisitorFrom(1, given());
		await visitor.open(path);
		expect([path, visitor.jar.names]).toEqual([path, []]);
	}
});

test("what others may keep changes nobody's cookie", async () => {
	for (const saved of [given(), opened()]) {
		const Cookie = aVisitorFrom(20, saved).jar.header("/", false) ?? "";
		for (const path of ["/catalogue.json", "/api/schema.json"]) {
			const answer = await fetch(app.url + path, { headers: { Cookie } });
			expect([path, answer.headers.getSetCookie()]).toEqual([path, []]);
		}
	}
});

test("a cookie that is not ours, or another's text in it, opens nothing and stays", async () => {
	const visitor = new Visitor(app.url);
	await openPlan(visitor, code);
	const answers = key.seal({ answers: {}, walk: [], isShared: false, isForOther: false });
	for (const text of [answers, "nonsense", `${visitor.jar.get("saved")?.value}x`]) {
		visitor.jar.put("saved", text);
		expect((await visitor.open("/saved/plan")).path).toBe("/saved?gone");
	}
});
