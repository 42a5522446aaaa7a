import { expect, test } from "vitest";
import { parseEnv } from "#app/server/env.server.ts";
import { sendersOf } from "./senders.server.ts";

const mail = { SMTP_URL: "smtps://mail.example.org", MAIL_FROM: "escalator@sender.example" };
const uuid = "0f3c1c2e-8a53-4f0e-9a55-1f2d3c4b5a69";
const notify = { NOTIFY_API_KEY: `escalator-${uuid}-${uuid}` };

test.each([
	{ set: {}, ways: "email FolderSender, text FolderSender" },
	{ set: mail, ways: "email SmtpSender" },
	{ set: notify, ways: "email NotifySender, text NotifySender" },
	{ set: { ...mail, ...notify }, ways: "email SmtpSender, text NotifySender" },
])("messages lie in the folder only where nothing sends any: $ways", ({ set, ways }) => {
	const { env } = parseEnv({ ...set, PUBLIC_URL: "https://escalator.example.org" });
	if (!env) throw new Error("These settings make no sense");
	const senders = Object.entries(sendersOf(env));
	expect(
		senders.map(([channel, sender]) => `${channel} ${sender.constructor.name}`).join(", "),
	).toBe(ways);
});
