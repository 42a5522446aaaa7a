import { expect, onTestFinished, test } from "vitest";
import { NotifySender } from "#app/server/outbox/notify.server.ts";
import type { NotSent } from "#app/server/outbox/sender.server.ts";
import { anEmail, aText } from "../support/a-message.ts";
import { ANotifyServer, theTemplates } from "../support/a-notify-server.ts";
import { databases } from "../support/a-store.ts";
import { allPutDown, anOutbox } from "../support/an-outbox.ts";

const { aStore } = databases();

async function aNotify() {
	const server = await new ANotifyServer().start();
	onTestFinished(() => server.stop());
	return { server, sender: new NotifySender(server.key, server.url) };
}

test("both kinds go once each, by the templates of their names, and nothing but address and words is told", async () => {
	const { server, sender } = await aNotify();
	const { outbox } = anOutbox(await aStore("sqlite"), sender);
	const email = anEmail();
	const text = aText();
	const ids = [await outbox.post(email), await outbox.post(text)];
	await outbox.stop();
	expect(await Promise.all(ids.map((id) => outbox.stateOf(id)))).toEqual(["sent", "sent"]);
	expect(server.taken.toSorted((a, b) => (a.template < b.template ? -1 : 1))).toEqual([
		{
			template: "escalator e-mail",
			to: email.to,
			personalisation: { subject: email.subject, message: email.text },
			reference: undefined,
		},
		{
			template: "escalator text",
			to: text.to,
			personalisation: { message: text.text },
			reference: undefined,
		},
	]);
});

test("templates are looked for once, and again where somebody replaced them", async () => {
	const { server, sender } = await aNotify();
	await sender.send(aText());
	await sender.send(aText());
	expect(server.lists).toBe(1);
	server.templates = theTemplates();
	await expect(sender.send(aText())).rejects.toMatchObject({
		code: "NOTIFY_400_BadRequestError",
		isFinal: false,
	});
	await sender.send(aText());
	expect(server.lists).toBe(2);
});

test("without its template a message waits, the operator is told its name, and it goes once it is made", async () => {
	const { server, sender } = await aNotify();
	server.templates = [];
	const store = await aStore("sqlite");
	const { outbox, clock, complaints } = anOutbox(store, sender);
	const id = await outbox.post(aText());
	await allPutDown(store);
	expect(String(complaints[0])).toMatch(/no template named escalator text/);
	server.templates = theTemplates();
	clock.passMinutes(1);
	await outbox.sendDue();
	expect([server.taken.length, await outbox.stateOf(id)]).toEqual([1, "sent"]);
});

test.each([
	{ status: 400, error: "ValidationError", state: "failed" },
	{ status: 400, error: "BadRequestError", state: "failed" },
	{ status: 403, error: "AuthError", state: "waiting" },
	{ status: 429, error: "TooManyRequestsError", state: "waiting" },
	{ status: 500, error: "Exception", state: "waiting" },
])("$status $error: the message is $state, and nobody is quoted", async ({ state, ...problem }) => {
	const { server, sender } = await aNotify();
	server.problem = { ...problem, message: "phone_number +447700900123 is not valid" };
	const store = await aStore("sqlite");
	const { outbox, clock, complaints } = anOutbox(store, sender);
	const id = await outbox.post(aText());
	await allPutDown(store);
	const [complaint] = complaints as NotSent[];
	expect(complaint?.code).toBe(`NOTIFY_${problem.status}_${problem.error}`);
	expect(`${complaint?.stack} ${JSON.stringify(complaint)}`).not.toContain("7700900123");
	expect(await outbox.stateOf(id)).toBe(state);
	server.problem = undefined;
	clock.passMinutes(1);
	await outbox.sendDue();
	expect(server.taken).toHaveLength(state === "waiting" ? 1 : 0);
});

test("another's key, or a Notify that is away, is asked again", async () => {
	const { server } = await aNotify();
	const stranger = await aNotify();
	const message = aText();
	const sender = new NotifySender(stranger.server.key, server.url);
	await expect(sender.send(message)).rejects.toMatchObject({
		code: "NOTIFY_403_AuthError",
		isFinal: false,
	});
	const nowhere = new NotifySender(server.key, "http://127.0.0.1:9");
	await expect(nowhere.send(message)).rejects.toMatchObject({
		code: "NOTIFY_ECONNREFUSED",
		isFinal: false,
	});
});

test("what Notify took without a word is offered once more and no oftener: each time it may cost", async () => {
	const { server } = await aNotify();
	const sender = new NotifySender(server.key, server.url, 300);
	server.isMute = true;
	const store = await aStore("sqlite");
	const { outbox, clock, complaints } = anOutbox(store, sender);
	const id = await outbox.post(aText());
	await allPutDown(store);
	expect(complaints).toMatchObject([{ mayHaveGone: true }]);
	expect(await outbox.stateOf(id)).toBe("waiting");
	for (let tries = 0; tries < 3; tries++) {
		clock.passMinutes(30);
		await outbox.sendDue();
	}
	expect([server.taken.length, await outbox.stateOf(id)]).toEqual([2, "failed"]);
});
