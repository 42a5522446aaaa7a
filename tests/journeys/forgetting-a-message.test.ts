import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { keepMessage, type MessageState } from "#app/server/messages/message-cookie.server.ts";
import { type BuiltApp, startBuiltApp } from "../support/built-app.ts";
import { nobody } from "../support/people.ts";
import { aSealingKey } from "../support/sealing.ts";
import { Visitor } from "../support/visitor.ts";

const key = aSealingKey();
let app: BuiltApp;
let answers: string;
beforeAll(async () => {
	app = await startBuiltApp(key.env);
	const visitor = new Visitor(app.url);
	await visitor.begin();
	await visitor.answer(nobody, "declined");
	answers = visitor.jar.get("answers")?.value ?? "";
});
afterAll(() => app.stop());

const TO = "jo@mail.example";
const draft: MessageState = {
	is: "draft",
	mark: "m",
	form: {
		isKept: false,
		channel: "email",
		to: TO,
		content: "plan",
		isNeutral: false,
		withHelp: false,
	},
};
const posted: MessageState = { is: "posted", id: "none", channel: "email", isKept: false };

/** Somebody with answers who came as far with a message so many minutes ago. */
function aVisitorFrom(minutesAgo: number, state: MessageState): Visitor {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - minutesAgo * 60_000 });
	const [, text = ""] = /^message=([^;]+);/.exec(keepMessage(state, false)) ?? [];
	vi.useRealTimers();
	return withCookies(text);
}

function withCookies(message: string): Visitor {
	const visitor = new Visitor(app.url);
	visitor.jar.put("answers", answers);
	visitor.jar.put("message", message);
	return visitor;
}

test.each([
	{ minutes: 29, stands: [TO], preview: "/send/preview" },
	{ minutes: 31, stands: [""], preview: "/send" },
])("an address after $minutes minutes", async ({ minutes, stands, preview }) => {
	const visitor = aVisitorFrom(minutes, draft);
	expect((await visitor.open("/send")).standing("to")).toEqual(stands);
	expect((await visitor.open("/send/preview")).path).toBe(preview);
});

test("an address goes with a page of another kind; that a message was posted stays known", async () => {
	for (const path of ["/plan", "/check", "/services", "/saved", "/q/1"]) {
		const [writing, done] = [aVisitorFrom(1, draft), aVisitorFrom(1, posted)];
		for (const visitor of [writing, done]) await visitor.open(path);
		expect([path, writing.jar.names, done.jar.names]).toEqual([
			path,
			["answers"],
			["answers", "message"],
		]);
	}
});

test("clearing and leaving forget both", async () => {
	for (const state of [draft, posted]) {
		for (const path of ["/clear", "/exit"]) {
			const visitor = aVisitorFrom(1, state);
			await visitor.open(path);
			expect([path, visitor.jar.names]).toEqual([path, []]);
		}
	}
});

test("a cookie that we did not seal for this is no message", async () => {
	const sealed = aVisitorFrom(0, draft).jar.get("message")?.value ?? "";
	for (const text of [answers, "nonsense", `${sealed}x`, `x${sealed}`]) {
		const visitor = withCookies(text);
		expect((await visitor.open("/send")).standing("to")).toEqual([""]);
		expect((await visitor.open("/send/sent")).path).toBe("/send");
	}
});

test("with a message alone there is something to clear", async () => {
	const visitor = aVisitorFrom(1, posted);
	visitor.jar.put("answers", "");
	const page = await visitor.open("/");
	expect(page.all('form[action="/clear"]')).toHaveLength(1);
});
