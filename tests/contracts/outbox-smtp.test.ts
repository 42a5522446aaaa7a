import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { hostname } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { errorLine } from "#app/server/log.server.ts";
import { NotSent } from "#app/server/outbox/sender.server.ts";
import { AMailServer, type Refusal } from "../support/a-mail-server.ts";
import { anEmail } from "../support/a-message.ts";
import { databases } from "../support/a-store.ts";
import { allPutDown, aMailServer, anOutbox, MAIL_FROM, senderTo } from "../support/an-outbox.ts";

const { aStore } = databases();

/** Headers that a mail of ours may have; anything else might tell on somebody. */
const HEADERS = [
	"auto-submitted",
	"content-language",
	"content-type",
	"date",
	"from",
	"message-id",
	"mime-version",
	"subject",
	"to",
];

test("an e-mail arrives once and whole, in every script, and says nothing more than it should", async () => {
	const server = await aMailServer();
	const store = await aStore("sqlite");
	const { outbox } = anOutbox(store, senderTo(server.url));
	const message = anEmail();
	const id = await outbox.post(message);
	await allPutDown(store);
	expect(await outbox.stateOf(id)).toBe("sent");
	const [arrived] = server.arrived;
	expect(server.arrived).toHaveLength(1);
	expect(arrived?.to).toEqual([message.to]);
	const mail = arrived?.mail;
	expect(mail).toMatchObject({ subject: message.subject, from: MAIL_FROM });
	expect(mail?.to).toMatchObject([{ address: message.to, name: "" }]);
	expect(mail?.text?.trim()).toBe(message.text);
	expect(mail?.html?.trim()).toBe(message.html);
	expect(mail?.attachments).toEqual([]);
	expect(mail?.headers.map(({ key }) => key).toSorted()).toEqual(HEADERS);
	const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value;
	expect(header("auto-submitted")).toBe("auto-generated");
	expect(header("content-language")).toBe("pl");
	expect(header("message-id")).toMatch(/^<[0-9a-f]{32}@sender\.example>$/);
	expect(arrived?.greeting).toBe("sender.example");
	for (const secret of [id, hostname(), "nodemailer"]) expect(arrived?.raw).not.toContain(secret);
});

test("offered again, a mail has the Message-ID that it had, and another mail has another", async () => {
	const server = await aMailServer();
	const sender = senderTo(server.url);
	for (const id of ["a", "a", "b"]) await sender.send(anEmail(), id);
	const [first, again, other] = server.arrived.map(({ mail }) => mail.messageId);
	expect(first).toBe(again);
	expect(first).not.toBe(other);
});

test.each<Refusal & { state: string }>([
	{ at: "to", code: 550, state: "failed" },
	{ at: "data", code: 554, state: "failed" },
	{ at: "to", code: 450, state: "waiting" },
	{ at: "data", code: 451, state: "waiting" },
	// About us, not about the message: somebody can mend it within the day.
	{ at: "from", code: 553, state: "waiting" },
])("refused with $code at $at it is $state, and what is logged quotes nobody", async (refusal) => {
	const server = await aMailServer();
	server.refusal = refusal;
	const store = await aStore("sqlite");
	const { outbox, clock, complaints } = anOutbox(store, senderTo(server.url));
	const id = await outbox.post(anEmail());
	await allPutDown(store);
	expect(await outbox.stateOf(id)).toBe(refusal.state);
	expect(complaints).toHaveLength(1);
	expect(complaints[0]).toBeInstanceOf(NotSent);
	const { message, code } = complaints[0] as NotSent;
	expect(code).toMatch(new RegExp(`^SMTP_E[A-Z]+_${refusal.code}$`));
	expect(`${message} ${errorLine(complaints[0], 0)}`).not.toMatch(/zz|example/);
	server.refusal = undefined;
	clock.passMinutes(1);
	await outbox.sendDue();
	const isSent = refusal.state === "waiting";
	expect(server.arrived).toHaveLength(isSent ? 1 : 0);
	expect(await outbox.stateOf(id)).toBe(isSent ? "sent" : "failed");
});

test("a server that is not there, or lets us not in, is asked again", async () => {
	const gone = await new AMailServer().start();
	const { url, port } = gone;
	await gone.stop();
	const store = await aStore("sqlite");
	const { outbox, clock, complaints } = anOutbox(store, senderTo(url));
	const id = await outbox.post(anEmail());
	await allPutDown(store);
	const strict = await new AMailServer({ password: "right" }).start(port);
	clock.passMinutes(1);
	await outbox.sendDue();
	await strict.stop();
	expect(strict.arrived).toEqual([]);
	const back = await new AMailServer().start(port);
	clock.passMinutes(5);
	await outbox.sendDue();
	await back.stop();
	expect(await outbox.stateOf(id)).toBe("sent");
	expect(back.arrived).toHaveLength(1);
	expect(complaints.map((error) => (error as NotSent).code)).toEqual([
		"SMTP_ESOCKET",
		"SMTP_EENVELOPE_530",
	]);
});

test("with its password it is let in, with another it waits", async () => {
	const server = await aMailServer({ password: "p@ss" });
	const url = (password: string) => server.url.replace("//", `//me:${password}@`);
	await senderTo(url("p%40ss")).send(anEmail(), "a");
	expect(server.arrived).toHaveLength(1);
	await expect(senderTo(url("wrong")).send(anEmail(), "b")).rejects.toMatchObject({
		code: "SMTP_EAUTH_535",
		isFinal: false,
	});
});

test("where TLS is asked for and there is none, or nobody signed it, nothing is said in the clear", async () => {
	const server = await aMailServer();
	const url = server.url.replace("?tls=none", "");
	await expect(senderTo(url).send(anEmail(), "a")).rejects.toMatchObject({
		code: "SMTP_ETLS_500",
		isFinal: false,
	});
	const unsigned = await aMailServer({ isTls: true });
	const secure = `smtps://127.0.0.1:${unsigned.port}`;
	await expect(senderTo(secure).send(anEmail(), "a")).rejects.toMatchObject({
		code: "SMTP_ESOCKET",
		isFinal: false,
	});
	expect([...server.arrived, ...unsigned.arrived]).toEqual([]);
});

test.each(["a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "<a@b.example>", "a"])(
	"is no single address, and goes nowhere: %j",
	async (to) => {
		const server = await aMailServer();
		const send = senderTo(server.url).send(anEmail({ to }), "a");
		await expect(send).rejects.toMatchObject({ code: "ADDRESS", isFinal: true });
		expect(server.arrived).toEqual([]);
	},
);

test("a subject with a line end in it brings no header of its own", async () => {
	const server = await aMailServer();
	const subject = "Plan\r\nBcc: c@d.example";
	await senderTo(server.url).send(anEmail({ subject }), "a");
	expect(server.arrived[0]?.to).toEqual(["jo.zz@mail.example"]);
	expect(server.arrived[0]?.mail.headers.map(({ key }) => key)).not.toContain("bcc");
});

test("words that look like a file or an address are sent as words", async () => {
	const server = await aMailServer();
	const text = "/etc/hostname https://elsewhere.example/pixel.png";
	await senderTo(server.url).send(anEmail({ text, html: `<p>${text}</p>` }), "a");
	expect(server.arrived[0]?.mail.text?.trim()).toBe(text);
	expect(server.arrived[0]?.mail.attachments).toEqual([]);
});

test.each([
	{ it: "says nothing", greeting: "", line: "", code: "SMTP_ETIMEDOUT" },
	{ it: "talks for ever", greeting: "220 Hi\r\n", line: "250-And\r\n", code: "SMTP_EABORT" },
])("a server that $it is left alone until the next try", async ({ greeting, line, code }) => {
	const server = createServer((socket) => {
		socket.write(greeting);
		const dripping = setInterval(() => socket.write(line), 20);
		socket.on("error", () => undefined).on("close", () => clearInterval(dripping));
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	onTestFinished(() => {
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	const sender = senderTo(`smtp://127.0.0.1:${port}?tls=none`, { silence: 300, most: 1500 });
	await expect(sender.send(anEmail(), "a")).rejects.toMatchObject({ code, isFinal: false });
});
