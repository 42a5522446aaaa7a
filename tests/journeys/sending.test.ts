import { renameSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { keepPlan, openPlan } from "../support/kept-plan.ts";
import { oddLogLines } from "../support/log-lines.ts";
import { carer } from "../support/people.ts";
import {
	anAppThatSends,
	atTheForm,
	MAIL,
	MAIL_PLAN,
	sendIt,
	TOLD,
	writtenIn,
} from "../support/sending.ts";
import { Visitor } from "../support/visitor.ts";

const CODE = /(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}/;

test("a code is made when it is sent, not before, and the link and the code open the plan", async () => {
	const { app, visitor, sent } = await anAppThatSends();
	await atTheForm(visitor);
	const preview = await visitor.send({ ...MAIL_PLAN, content: "code" });
	expect(preview.text).toContain("XXXX-XXXX-XXXX-XXXX");
	expect(preview.text).toContain("We make the code when you send it.");
	await visitor.send();
	const [message] = await sent(1);
	const [code = ""] = CODE.exec(message?.text ?? "") ?? [];
	expect(message?.text).toContain(`${app.url}/saved#${code}\n`);
	expect(message?.html).toContain(`href="${app.url}/saved#${code}"`);
	expect(message?.text).not.toContain("National Careers Service");
	const other = new Visitor(app.url);
	await openPlan(other, code);
	expect(other.page.path).toBe("/saved/plan");
	expect(other.page.all('form[action="/saved/answers"]')).toEqual([]);
});

test("a kept plan goes by the code that is there, from the page that shows it and from the plan itself", async () => {
	const { app, visitor, sent } = await anAppThatSends();
	const code = await keepPlan(visitor, carer, { withAnswers: true });
	await visitor.press("/send?kept");
	await sendIt(visitor, { ...MAIL_PLAN, content: "code" });
	expect(visitor.jar.names).toEqual(["answers", "message"]);
	const other = new Visitor(app.url);
	await openPlan(other, code);
	await other.press("/send?kept");
	await sendIt(other, { channel: "text", to: "+44 7700 900123", content: "code" });
	await other.press("/saved/plan");
	await other.press("/send?kept");
	const shown = await sendIt(other, MAIL_PLAN);
	expect((await sent(3)).map(({ text }) => CODE.exec(text)?.[0])).toEqual([code, code, undefined]);
	expect(shown).toContain("Ring first");
	expect(shown).not.toMatch(TOLD);
});

test("what is wrong is said at its field, all that was typed stands there, and mended it goes on", async () => {
	const { visitor } = await anAppThatSends();
	await atTheForm(visitor);
	const empty = await visitor.send();
	expect([empty.path, empty.status]).toEqual(["/send", 422]);
	expect(empty.problems).toHaveLength(3);
	expect(empty.title).toMatch(/^Error: /);
	const cases = [
		{ channel: "text", to: MAIL, says: "Enter a UK mobile number, such as 07700 900123" },
		{ channel: "text", to: "+48 600 000 000", says: /^We can only text UK mobile numbers/ },
		{ channel: "text", to: "01332 000000", says: /^This number gets no text messages/ },
		{ channel: "email", to: "jo@mail", says: /^Enter an e-mail address, such as/ },
		{ channel: "email", to: "jo@mail.example, al@mail.example", says: /^Enter an e-mail/ },
		{ channel: "email", to: `${"j".repeat(270)}@x.example`.slice(0, 280), says: /^Enter an e-m/ },
	];
	for (const { channel, to, says } of cases) {
		const page = await visitor.send({ channel, to, content: "link", neutral: "yes" });
		expect([page.status, page.problems]).toEqual([422, [expect.stringMatching(says)]]);
		const standing = ["channel", "to", "content", "neutral"].map((name) => page.standing(name));
		expect(standing).toEqual([[channel], [to], ["link"], ["yes"]]);
	}
	await visitor.speak("ur");
	expect([visitor.page.status, visitor.page.problems.length]).toEqual([422, 1]);
	await visitor.speak("en");
	await visitor.send({ to: MAIL });
	expect(visitor.page.path).toBe("/send/preview");
	const again = await visitor.press("/send");
	expect([again.status, again.standing("to"), again.standing("content")]).toEqual([
		200,
		[MAIL],
		["link"],
	]);
});

test("what is half typed stays while the language changes, and is not told wrong before it is sent off", async () => {
	const { visitor } = await anAppThatSends();
	await atTheForm(visitor);
	const half = { to: "jo@", content: "link", neutral: "yes" };
	const page = await visitor.speak("pl", half);
	expect([page.path, page.status, page.problems]).toEqual(["/send", 200, []]);
	expect(page.document.documentElement.getAttribute("lang")).toBe("pl");
	const standing = () =>
		["channel", "to", "content", "neutral"].map((name) => visitor.page.standing(name));
	expect(standing()).toEqual([[], ["jo@"], ["link"], ["yes"]]);
	await visitor.send({ channel: "email" });
	expect([visitor.page.status, visitor.page.problems.length]).toEqual([422, 1]);
	await visitor.speak("en", { to: "jo@mail" });
	expect([visitor.page.status, visitor.page.problems.length]).toEqual([422, 1]);
	expect(standing()).toEqual([["email"], ["jo@mail"], ["link"], ["yes"]]);
	await visitor.send({ to: MAIL });
	expect(visitor.page.path).toBe("/send/preview");
});

test("a likely slip in the address is asked about, and put right at one press or left as it is", async () => {
	const { visitor, sent } = await anAppThatSends();
	await atTheForm(visitor);
	const slip = { ...MAIL_PLAN, to: "jo@gmial.com", content: "link", neutral: "yes" };
	const asked = await visitor.send(slip);
	expect([asked.path, asked.status]).toEqual(["/send/preview", 200]);
	expect(asked.text).toContain("Did you mean this address? jo@gmail.com");
	const mended = await visitor.send({}, "meant=yes");
	expect([mended.path, mended.status]).toEqual(["/send/preview", 200]);
	expect(mended.text).not.toContain("Did you mean");
	const form = await visitor.press("/send");
	const standing = ["channel", "to", "content", "neutral"].map((name) => form.standing(name));
	expect(standing).toEqual([["email"], ["jo@gmail.com"], ["link"], ["yes"]]);
	await visitor.send(slip);
	await visitor.send({});
	expect((await sent(1)).map(({ to }) => to)).toEqual(["jo@gmial.com"]);
});

test("a header smuggled in behind a line break is refused", async () => {
	const { app, folder, visitor } = await anAppThatSends();
	await atTheForm(visitor);
	await visitor.send(MAIL_PLAN);
	const fields = { ...MAIL_PLAN, to: `${MAIL}\r\nBcc: al@mail.example` };
	const answer = await fetch(`${app.url}/send`, {
		method: "POST",
		redirect: "manual",
		headers: { Origin: app.url, Cookie: visitor.jar.header("/", false) ?? "" },
		body: new URLSearchParams(fields),
	});
	expect(answer.headers.get("location")).toBe("/send");
	visitor.jar.take(answer.headers, false);
	expect((await visitor.open("/send/preview")).path).toBe("/send");
	await app.stop();
	expect(await writtenIn(folder)).toEqual({ messages: 0, plans: 0 });
});

test("another page never shows the address, and with it the form has forgotten it", async () => {
	const { visitor } = await anAppThatSends();
	await atTheForm(visitor);
	await visitor.send({ ...MAIL_PLAN, to: "jo@" });
	await visitor.open("/send");
	expect(visitor.page.standing("to")).toEqual(["jo@"]);
	const plan = await visitor.press("/plan");
	expect(plan.html).not.toContain("jo@");
	expect(visitor.jar.names).toEqual(["answers"]);
	expect((await visitor.open("/send")).standing("to")).toEqual([""]);
	await visitor.send(MAIL_PLAN);
	await visitor.open("/exit");
	expect(visitor.jar.names).toEqual([]);
});

test("an address has enough after some messages an hour, and nothing is lost", async () => {
	const { visitor } = await anAppThatSends();
	await atTheForm(visitor);
	for (let more = 0; visitor.page.path !== "/send/preview?enough"; more++) {
		if (more > 50) expect.fail("there is no limit");
		await visitor.open("/send");
		await visitor.send({ ...MAIL_PLAN, content: "link" });
		await visitor.send();
	}
	expect([visitor.page.status, visitor.page.texts(".letter").length]).toEqual([429, 1]);
	expect((await visitor.press("/send")).standing("to")).toEqual([MAIL]);
});

test("a button that is pressed twice sends one message", async () => {
	const { app, folder, visitor } = await anAppThatSends();
	await atTheForm(visitor);
	await visitor.send({ ...MAIL_PLAN, content: "code" });
	const headers = { Origin: app.url, Cookie: visitor.jar.header("/", false) ?? "" };
	const press = () => fetch(`${app.url}/send/now`, { method: "POST", redirect: "manual", headers });
	const answers = [...(await Promise.all([press(), press()])), await press(), await press()];
	const pages = answers.map((answer) => answer.headers.get("location"));
	expect(new Set(pages)).toEqual(new Set(["/send/sent"]));
	await app.stop();
	expect(await writtenIn(folder)).toEqual({ messages: 1, plans: 1 });
});

test("while the disk is away a plain page says so, with the message still there, and no try counts", async () => {
	const { app, folder, visitor } = await anAppThatSends();
	await atTheForm(visitor);
	await visitor.send({ ...MAIL_PLAN, content: "code" });
	renameSync(folder, `${folder}-away`);
	writeFileSync(folder, "");
	// More often than one mailbox gets messages.
	for (let tries = 0; tries < 4; tries++) {
		await visitor.send();
		expect([visitor.page.path, visitor.page.status]).toEqual(["/send/preview?trouble", 503]);
	}
	renameSync(folder, `${folder}-file`);
	renameSync(`${folder}-away`, folder);
	await visitor.send();
	expect(visitor.page.path).toBe("/send/sent");
	await app.stop();
	expect(await writtenIn(folder)).toEqual({ messages: 1, plans: 1 });
});

test("without cookies, or with nothing to send, one is told why", async () => {
	const { app } = await anAppThatSends();
	const refusing = new Visitor(app.url, { refusesCookies: true });
	for (const [path, to] of [
		["/send", "/lost"],
		["/send?kept", "/saved?gone"],
		["/send/preview", "/lost"],
		["/send/sent", "/lost"],
		["/send/now", "/lost"],
	] as const)
		expect([path, (await refusing.open(path)).path]).toEqual([path, to]);
	for (const path of ["/send", "/send/now"]) {
		const answer = await fetch(app.url + path, {
			method: "POST",
			redirect: "manual",
			headers: { Origin: app.url, "Content-Type": "application/x-www-form-urlencoded" },
			body: "channel=email&to=jo%40mail.example&content=link",
		});
		expect([answer.status, answer.headers.getSetCookie()]).toEqual([303, []]);
	}
});

test("no address, no title and no line of the log says where to or what", async () => {
	const { app, visitor } = await anAppThatSends();
	await atTheForm(visitor);
	await visitor.send({ ...MAIL_PLAN, to: "jo@" });
	await sendIt(visitor, MAIL_PLAN);
	for (const { path, headers, text } of visitor.exchanges) {
		expect(path).not.toMatch(/jo|mail/);
		if (!path.startsWith("/send")) continue;
		expect(headers.get("cache-control") ?? "no-store").toBe("no-store");
		if (text) expect(text).toContain('name="robots" content="noindex"');
	}
	await app.stop();
	expect(oddLogLines(app)).toEqual([]);
	expect(app.logs()).not.toMatch(/mail\.example|jo@/);
});
