import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
	codeFor,
	handOver,
	openHandOver,
	stateOn,
	twoScreens,
	wrongCode,
} from "../support/handed-over.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { carer, lowPaid } from "../support/people.ts";
import type { Visitor } from "../support/visitor.ts";

const CODE = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;
const TIME = /\b\d\d:\d\d\b/;
const SUMMARY = ".summary > div";

/** What a plan shows, top to bottom, with its reasons. */
const linesOn = ({ page }: Visitor) => page.texts(".line");
/** The answers, without what they are called, and without the links that change them. */
const answersOn = ({ page }: Visitor) =>
	page
		.all(SUMMARY)
		.map((row) => [...row.querySelectorAll("dd:not(.screen-only)")])
		.map((parts) => parts.map((part) => part.textContent?.trim()));

test("the adviser sees exactly the answers and the plan", async () => {
	const { resident, adviser } = await twoScreens();
	const code = await handOver(resident, carer);
	expect(code).toMatch(CODE);
	expect(stateOn(resident)).toMatch(
		/^Nobody has opened it yet\. The code works until \d\d:\d\d\.$/,
	);
	expect(resident.page.all("svg.qr")).toHaveLength(1);
	await openHandOver(adviser, code.toLowerCase().replace("-", " "));
	expect([adviser.page.path, adviser.page.status, adviser.page.h1]).toEqual([
		"/hand-over/seen",
		200,
		"Their answers and plan",
	]);
	await resident.open("/check");
	expect(answersOn(adviser)).toEqual(answersOn(resident));
	expect(answersOn(adviser).length).toBeGreaterThan(8);
	const called = ({ page }: Visitor) => page.texts(".summary dt").slice(0, 2);
	expect(called(resident)).toEqual(["Where you live", "Your age"]);
	expect(called(adviser)).toEqual(["Where they live", "Their age"]);
	await resident.open("/plan");
	expect(linesOn(adviser)).toEqual(linesOn(resident));
	expect(adviser.page.text).toContain("you live in High Peak");
	expect(adviser.page.links.filter((href) => /^\/(?:q|check|plan)\b/.test(href))).toEqual([]);
	await resident.open("/hand-over/code");
	expect(stateOn(resident)).toMatch(
		/^It was opened at \d\d:\d\d\. It can be seen until \d\d:\d\d\./,
	);
	const until = TIME.exec(adviser.page.texts("h1 + p")[0] ?? "")?.[0];
	expect(stateOn(resident)).toContain(`until ${until}`);
	expect(resident.page.texts(".plan-code")).toEqual([]);
});

test("the sentence stands where the code is asked for, and says who sees what, how long, and that it can be ended", async () => {
	const { resident } = await twoScreens();
	await handOver(resident, carer);
	await resident.open("/plan");
	const page = await resident.press("/hand-over");
	const [consent = "", ...more] = page.texts("main strong");
	expect(more).toEqual([]);
	for (const said of [/^Whoever types the code/, /answers and the plan/, /30 minutes/, /end that/])
		expect(consent).toMatch(said);
	expect(consent.match(/[.!?]/g)).toHaveLength(1);
	expect(page.texts("p:has(strong) + p")).toEqual([
		"They can go on with the answers at their desk, even after that, until they clear them or 15 minutes pass without a key.",
	]);
	expect(page.text).toContain("A new code ends the one before.");
});

test("it opens once, and who comes second is told what everybody with a wrong code is told", async () => {
	const { resident, adviser, another } = await twoScreens();
	const code = await handOver(resident, carer);
	await openHandOver(adviser, code);
	const messages: string[] = [];
	for (const typed of [code, wrongCode(code), "nonsense", ""]) {
		const second = another();
		await openHandOver(second, typed);
		expect([second.page.path, second.page.status]).toEqual(["/hand-over/open?again", 422]);
		expect(second.page.standing("code")).toEqual([typed]);
		expect(second.page.title).toMatch(/^Error: Open a code from somebody –/);
		messages.push(...second.page.problems);
	}
	expect(messages).toHaveLength(4);
	expect(new Set(messages).size).toBe(1);
	expect((await adviser.open("/hand-over/seen")).status).toBe(200);
});

test("the resident ends it: before it is opened it opens nothing, afterwards the adviser's next look finds nothing", async () => {
	const { resident, adviser } = await twoScreens();
	const first = await handOver(resident, carer);
	await resident.send({}, undefined, "/hand-over/code");
	expect([resident.page.path, stateOn(resident)]).toEqual([
		"/hand-over/code",
		"You or they ended it. Nobody can see it.",
	]);
	await openHandOver(adviser, first);
	expect(adviser.page.status).toBe(422);
	await resident.press("/hand-over");
	await resident.send({}, undefined, "/hand-over");
	await openHandOver(adviser, await codeFor(resident));
	await resident.open("/hand-over/code");
	await resident.send({}, undefined, "/hand-over/code");
	expect(stateOn(resident)).toMatch(/^It was opened at \d\d:\d\d\. It has ended now/);
	const gone = await adviser.open("/hand-over/seen");
	expect([gone.path, gone.texts(".note")]).toEqual([
		"/hand-over/open?closed",
		[
			"The other side ended it, or its time is over. Nothing of it is left here, unless an adviser took it to their desk.",
		],
	]);
	expect(adviser.jar.names).toEqual([]);
});

test("the adviser closes it, and the resident's page says so", async () => {
	const { resident, adviser } = await twoScreens();
	await openHandOver(adviser, await handOver(resident, carer));
	const closed = await adviser.send({}, undefined, "/hand-over/seen");
	expect([closed.path, adviser.jar.names]).toEqual(["/hand-over/open?done", []]);
	await resident.open("/hand-over/code");
	expect(stateOn(resident)).toMatch(/It has ended now/);
});

test("a new code ends the one before, also where that is seen", async () => {
	const { resident, adviser, another } = await twoScreens();
	const first = await handOver(resident, carer);
	await openHandOver(adviser, first);
	const second = await codeFor(resident);
	expect((await adviser.open("/hand-over/seen")).path).toBe("/hand-over/open?closed");
	const third = await codeFor(resident);
	const last = another();
	await openHandOver(last, second);
	expect(last.page.status).toBe(422);
	await openHandOver(last, third);
	expect(last.page.path).toBe("/hand-over/seen");
});

test("typed wrong five times it opens nothing, and both sides are told to use a new one", async () => {
	const { resident, adviser, another } = await twoScreens();
	const code = await handOver(resident, carer);
	const statuses: number[] = [];
	for (let tries = 0; tries < 5; tries++) {
		await openHandOver(adviser, wrongCode(code));
		statuses.push(adviser.page.status);
	}
	expect(statuses).toEqual([422, 422, 422, 422, 429]);
	expect([adviser.page.path, adviser.page.h1]).toEqual([
		"/hand-over/open?stop",
		"Five wrong codes",
	]);
	await resident.open("/hand-over/code");
	expect(stateOn(resident)).toMatch(/^Somebody typed it wrong five times\./);
	const right = another();
	await openHandOver(right, code);
	expect(right.page.status).toBe(422);
	await adviser.press("/hand-over/open");
	await adviser.send({ code: await codeFor(resident) });
	expect(adviser.page.path).toBe("/hand-over/seen");
});

test("after three hundred wrong codes in an hour a plain page, however many are sent at once", async () => {
	const { app, resident, adviser } = await twoScreens();
	const code = await handOver(resident, carer);
	for (let tries = 0; tries < 31; tries++) await openHandOver(adviser, "0000-0000");
	await openHandOver(adviser, code);
	expect(adviser.page.path).toBe("/hand-over/seen");
	const sent = await Promise.all(
		Array.from({ length: 300 }, async () => {
			const body = new URLSearchParams({ code: "0000-0000" });
			const headers = { Origin: app.url };
			const way = { method: "POST", redirect: "manual", headers, body } as const;
			return (await fetch(`${app.url}/hand-over/open`, way)).headers.get("location");
		}),
	);
	expect(sent.filter((to) => to === "/hand-over/open?enough")).toHaveLength(31);
	await openHandOver(adviser, "0000-0000");
	expect([adviser.page.path, adviser.page.status, adviser.page.h1]).toEqual([
		"/hand-over/open?enough",
		429,
		"Too many wrong codes",
	]);
});

test("whoever makes very many codes in an hour is told to come back, with the plan still there", async () => {
	const { resident } = await twoScreens();
	await handOver(resident, lowPaid);
	for (let more = 0; more < 60; more++) {
		await resident.open("/hand-over");
		await resident.send({}, undefined, "/hand-over");
	}
	expect([resident.page.path, resident.page.status]).toEqual(["/hand-over?enough", 429]);
	expect((await resident.press("/plan")).status).toBe(200);
});

test("an adviser's own answers are untouched, and a wrong code takes nobody's from the screen", async () => {
	const { resident, adviser, another } = await twoScreens();
	const code = await handOver(resident, carer);
	await adviser.begin();
	await adviser.answer(lowPaid, "declined");
	const own = adviser.jar.get("answers")?.value;
	const before = (await adviser.open("/check")).texts(SUMMARY);
	await openHandOver(adviser, code);
	await openHandOver(adviser, "0000-0000");
	expect((await adviser.open("/hand-over/seen")).text).toContain("High Peak");
	expect(adviser.jar.get("answers")?.value).toBe(own);
	expect((await adviser.open("/check")).texts(SUMMARY)).toEqual(before);
	const other = another();
	await openHandOver(adviser, await handOver(other, lowPaid));
	expect((await adviser.open("/hand-over/seen")).text).not.toContain("High Peak");
	await resident.open("/hand-over/code");
	expect(stateOn(resident)).toMatch(/It has ended now/);
});

test.each(["/exit", "/clear"])(
	"%s forgets both sides' cookies and ends what was handed over",
	async (way) => {
		const { resident, adviser, another } = await twoScreens();
		const leave = (visitor: Visitor) =>
			way === "/exit" ? visitor.press(way) : visitor.send({}, undefined, way);
		const unopened = await handOver(resident, carer);
		await leave(resident);
		expect(resident.jar.names).toEqual([]);
		if (way === "/clear") expect(resident.page.path).toBe("/clear");
		expect((await resident.open("/hand-over/code")).h1).toBe("There is no code here");
		await openHandOver(adviser, unopened);
		expect(adviser.page.status).toBe(422);
		const second = another();
		await openHandOver(adviser, await handOver(second, carer));
		expect(adviser.page.path).toBe("/hand-over/seen");
		await leave(second);
		expect((await adviser.open("/hand-over/seen")).path).toBe("/hand-over/open?closed");
		const third = another();
		await openHandOver(adviser, await handOver(third, carer));
		await leave(adviser);
		expect(adviser.jar.names).toEqual([]);
		expect((await adviser.open("/hand-over/seen")).path).toBe("/hand-over/open?gone");
		await third.open("/hand-over/code");
		expect(stateOn(third)).toMatch(/It has ended now/);
	},
);

test("a desk that is cleared takes nothing from a phone that has opened it, and a code that waits opens nothing", async () => {
	const { another } = await twoScreens();
	const [desk, phone] = [another(), another()];
	await openHandOver(phone, await handOver(desk, carer, { toPhone: true }));
	await desk.send({}, undefined, "/clear");
	await phone.send({ shared: "no" }, undefined, "/hand-over/take");
	expect(phone.page.path).toBe("/plan");
	const [other, late] = [another(), another()];
	const unopened = await handOver(other, carer, { toPhone: true });
	await other.send({}, undefined, "/clear");
	await openHandOver(late, unopened);
	expect(late.page.status).toBe(422);
});

test("no address, no title, no header, no line of the log and no byte on the disk says the code or the answers", async () => {
	const { app, folder, resident, adviser, another } = await twoScreens();
	const code = await handOver(resident, carer);
	await openHandOver(adviser, wrongCode(code));
	await openHandOver(adviser, code);
	await resident.open("/hand-over/code");
	await resident.open("/hand-over/state");
	const [desk, phone] = [another(), another()];
	await openHandOver(phone, await handOver(desk, carer, { toPhone: true }));
	await phone.send({ shared: "yes" }, undefined, "/hand-over/take");
	const bare = code.replace("-", "");
	const codes = [code, bare, bare.toLowerCase(), code.toLowerCase()];
	const secrets = [...codes, "high-peak", "caring-adult", "national-careers-service"];
	for (const { path, headers, text, status } of [
		...[resident, adviser, desk, phone].flatMap(({ exchanges }) => exchanges),
	]) {
		expect(path).toMatch(/^\/(?:[a-z-]*(?:\/(?:\d+|[a-z]+))?)?(?:\?[a-z]+(?:=(?:me|other))?)?$/);
		const plain = [...headers]
			.filter(([name]) => name !== "set-cookie")
			.flat()
			.join("\n");
		expect(secrets.filter((secret) => plain.includes(secret))).toEqual([]);
		if (status < 300 && /^\/hand-over(?!\/state)/.test(path)) {
			expect(text).toMatch(
				/<title>(?:Show it on another screen|Open a code from somebody|Their answers and plan) – Opportunity Escalator</,
			);
			expect(text).toContain('name="robots" content="noindex"');
			expect(headers.get("cache-control")).toBe("no-store");
		}
	}
	for (const { jar } of [resident, adviser, desk, phone])
		for (const { value } of jar.set) {
			const text = Buffer.from(value, "base64url").toString("latin1");
			expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
		}
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
	expect(app.logs()).toContain('"route":"/hand-over/seen"');
});
