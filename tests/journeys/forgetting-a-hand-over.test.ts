import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { keepHandOver, readHandOver } from "#app/server/hand-overs/hand-over-cookie.server.ts";
import { keepSeen, readSeen } from "#app/server/hand-overs/seen-cookie.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { handOver, openHandOver } from "../support/handed-over.ts";
import { nobody } from "../support/people.ts";
import { aSealingKey } from "../support/sealing.ts";
import { Visitor } from "../support/visitor.ts";

const key = aSealingKey();
let app: BuiltApp;
let resident: Visitor;
let adviser: Visitor;
beforeAll(async () => {
	app = await startBuiltApp(key.env);
	resident = new Visitor(app.url);
	adviser = new Visitor(app.url);
	await openHandOver(adviser, await handOver(resident, nobody));
});
afterAll(() => app.stop());

const requestOf = ({ jar }: Visitor) =>
	new Request("http://localhost/", { headers: { Cookie: jar.header("/", false) ?? "" } });

/** A browser that got its cookie so many minutes ago; the database is still willing. */
function aVisitorFrom(minutesAgo: number, name: "hand-over" | "seen"): Visitor {
	const seen = readSeen(requestOf(adviser));
	const shown = readHandOver(requestOf(resident));
	if (!seen || !shown) throw new Error("Nobody handed anything over");
	vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - minutesAgo * 60_000 });
	const header = name === "seen" ? keepSeen(seen, false) : keepHandOver(shown, false);
	vi.useRealTimers();
	const visitor = new Visitor(app.url);
	visitor.jar.put(name, /^[\w-]+=([^;]+);/.exec(header)?.[1] ?? "");
	return visitor;
}
test.each([
	{ minutes: 29, to: "/hand-over/seen" },
	{ minutes: 31, to: "/hand-over/open?gone" },
	{ minutes: -5, to: "/hand-over/open?gone" },
])("what an adviser sees after $minutes minutes: $to", async ({ minutes, to }) => {
	expect((await aVisitorFrom(minutes, "seen").open("/hand-over/seen")).path).toBe(to);
});

test.each([
	{ minutes: 61, words: /^It was opened at/ },
	{ minutes: 63, words: undefined },
])("who made it can look and end it to the last minute: $minutes", async ({ minutes, words }) => {
	const page = await aVisitorFrom(minutes, "hand-over").open("/hand-over/code");
	if (words) expect(page.texts("#state")[0]).toMatch(words);
	else expect([page.h1, page.texts("#state")]).toEqual(["There is no code here", []]);
});

test("the adviser's page asks for itself again when its time is over, with script or without", async () => {
	const page = await adviser.open("/hand-over/seen");
	const seconds = Number(page.headers.get("refresh"));
	expect(seconds).toBeGreaterThan(28 * 60);
	expect(seconds).toBeLessThanOrEqual(30 * 60);
});

test("a cookie that is not ours, or another's text in it, shows nothing", async () => {
	const text = resident.jar.get("hand-over")?.value ?? "";
	for (const value of [text, "nonsense", `${adviser.jar.get("seen")?.value}x`]) {
		const visitor = new Visitor(app.url);
		visitor.jar.put("seen", value);
		expect((await visitor.open("/hand-over/seen")).path).toBe("/hand-over/open?gone");
	}
});
