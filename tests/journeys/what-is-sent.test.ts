import { expect, test } from "vitest";
import { textParts } from "#app/domain/messages/text-parts.ts";
import { Page } from "../support/page.ts";
import { carer, everything, hurtAtHome } from "../support/people.ts";
import { anAppThatSends, atTheForm, MAIL, MAIL_PLAN, sendIt, TOLD } from "../support/sending.ts";

/** Words alone: a page has no space where a line ends. */
const bare = (text: string | undefined) => (text ?? "").replace(/\s+/g, "");

test("the plan goes by e-mail, word for word as the preview shows it, and the address is forgotten", async () => {
	const { visitor, sent } = await anAppThatSends();
	await atTheForm(visitor);
	const names = (await visitor.open("/plan")).texts(".line h3");
	const form = await visitor.press("/send");
	expect([form.h1, form.status, form.problems]).toEqual(["Send it to yourself", 200, []]);
	expect(form.text).toContain("This copy of the website sends nothing.");
	const shown = await sendIt(visitor, MAIL_PLAN);
	const [message, another] = await sent(1);
	expect(another).toBeUndefined();
	expect(message).toMatchObject({ channel: "email", to: MAIL, language: "en" });
	expect(message?.subject).toBe("Your plan – Opportunity Escalator");
	expect(bare(message?.text)).toBe(bare(shown));
	expect(names.length).toBeGreaterThan(4);
	for (const name of names) expect(message?.text).toContain(name);
	const page = visitor.page;
	expect(page.h1).toBe("Nothing was sent");
	expect(page.text).toContain("outbox folder");
	expect(page.links).toContain("/plan");
	expect(page.texts("main .tel")[0]).toMatch(/^[\d ]+$/);
	expect((await visitor.open("/send")).standing("to")).toEqual([""]);
});

test("the HTML part fetches nothing, runs nothing, and says the same", async () => {
	const { visitor, sent } = await anAppThatSends();
	await atTheForm(visitor);
	await sendIt(visitor, MAIL_PLAN);
	const [{ html = "", text } = { text: "" }] = await sent(1);
	expect(html).not.toMatch(/<(?:img|script|link|iframe|style|svg)|\bsrc=|url\(|\bon\w+=|@import/i);
	const ours = [...html.matchAll(/href="(http:\/\/127[^"]*)"/g)].map(([, href]) => href ?? "");
	expect(ours.length).toBeGreaterThan(4);
	expect(ours.filter((href) => /[?&]/.test(href))).toEqual([]);
	const { body } = new Page("", 200, new Headers(), html).document;
	expect(bare(body.textContent)).toBe(bare(text));
});

test.each(["en", "pl", "ur"])(
	"in %s no part of any message says what was answered, or why a line is there",
	async (language) => {
		const { visitor, sent } = await anAppThatSends();
		await atTheForm(visitor, carer, language);
		const whys = (await visitor.open("/plan")).texts(".line p.screen-only");
		expect(whys.length).toBeGreaterThan(2);
		for (const channel of ["email", "text"]) {
			const to = channel === "email" ? MAIL : "07700 900123";
			for (const content of ["plan", "code", "link"]) {
				await visitor.open("/send");
				await sendIt(visitor, { channel, to, content });
			}
		}
		const messages = await sent(6);
		expect(messages).toHaveLength(6);
		for (const message of messages) {
			if (message.channel === "email") expect(message.language).toBe(language);
			const parts = [message.subject ?? "", message.text, message.html ?? ""];
			expect(parts.join("\n").match(TOLD)?.[0]).toBeUndefined();
			expect(whys.filter((why) => bare(parts.join()).includes(bare(why)))).toEqual([]);
			if (message.html)
				expect(message.html).toContain(
					`lang="${language}" dir="${language === "ur" ? "rtl" : "ltr"}"`,
				);
		}
	},
);

test("without the plan a message is the address of this website, under a subject that says nothing", async () => {
	const { app, visitor, sent } = await anAppThatSends();
	await atTheForm(visitor);
	await sendIt(visitor, { ...MAIL_PLAN, content: "link" });
	await visitor.open("/send");
	await sendIt(visitor, { channel: "text", to: "07700900123", content: "link" });
	const [mail, text] = await sent(2);
	expect(mail?.subject).toBe("A page you asked for");
	expect(mail?.text).not.toMatch(/plan|ring|work|\bhelp/i);
	expect(text).toEqual({
		channel: "text",
		to: "+447700900123",
		text: `A page you asked for:\n${app.url}/`,
	});
});

test("somebody who named harm at home gets a subject that says nothing, and no line that tells of it", async () => {
	const { visitor, sent } = await anAppThatSends();
	const form = await atTheForm(visitor, hurtAtHome);
	expect(form.standing("neutral")).toEqual(["yes"]);
	expect(form.text).toContain("it may be safer to send nothing");
	expect(form.text).not.toMatch(/abuse/i);
	await sendIt(visitor, MAIL_PLAN);
	const page = await visitor.open("/send");
	expect(page.standing("help")).toEqual([]);
	await sendIt(visitor, { channel: "text", to: "07700 900123", content: "plan" });
	await visitor.open("/send");
	await sendIt(visitor, { ...MAIL_PLAN, help: "yes", neutral: [] });
	const [safe, text, whole] = await sent(3);
	expect(safe?.subject).toBe("A page you asked for");
	expect(safe?.text).toMatch(/^Here is what you asked for\. /);
	const telling = /abuse|Women's|refuge|hurts|0808 2000 247/i;
	for (const part of [safe?.text, safe?.html, text?.text]) expect(part).not.toMatch(telling);
	// Somewhere to sleep tells nobody who hurts them.
	expect(safe?.text).toContain("Shelter");
	expect(whole?.subject).toBe("Your plan – Opportunity Escalator");
	expect(whole?.text).toContain("0808 2000 247");
});

test("a text message of a plan is the first call and what else fits into three", async () => {
	const { visitor, sent } = await anAppThatSends();
	await atTheForm(visitor, everything);
	await visitor.send({ channel: "text", to: "07700 900123", content: "plan" });
	expect(visitor.page.text).toMatch(/It is as long as [23] text messages\./);
	await visitor.send();
	const [message] = await sent(1);
	const lines = message?.text.split("\n") ?? [];
	expect(lines[0]).toMatch(/^Ring first: .+: [\d ]+$/);
	expect(lines.length).toBeGreaterThan(3);
	expect(textParts(message?.text ?? "")).toBeLessThanOrEqual(3);
	expect(message).not.toHaveProperty("html");
	expect(message).not.toHaveProperty("subject");
});

test("whoever helps another reads of them", async () => {
	const { visitor } = await anAppThatSends();
	await visitor.open("/start?for=other");
	await visitor.send({ shared: "yes" });
	await visitor.answer(carer, "declined");
	await visitor.open("/plan");
	const form = await visitor.press("/send");
	expect(form.h1).toBe("Send it to them");
	const preview = await visitor.send(MAIL_PLAN);
	expect(preview.text).toContain("Subject: The plan – Opportunity Escalator");
});
